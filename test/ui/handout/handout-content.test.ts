// What hand-outs say: for every point in words of grade 8 or easier, whole where somebody should press and silent where nobody should.
import { expect, test } from 'vitest';
import { reading } from '../../../scripts/reading/grade.ts';
import { muscleEntry } from '../../../src/dataset/atlas-index.ts';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import { handoutContent, linesOf } from '../../../src/ui/handout/handout-content.ts';

const { muscles } = readRecords('data');

/** Said of every point, with nothing told or with a case. */
const all = (told: Parameters<typeof advise>[0] = {}) =>
  muscles.flatMap((muscle) => {
    const entry = muscleEntry(muscle);
    return entry.points.map((point) => {
      const subject = subjectOf(muscle, point.id);
      const verdict = advise({ side: 'left', ...told }, subject);
      const outOfReach = subject.traits.grip === 'none';
      return {
        id: point.id,
        content: handoutContent({ muscle: entry, point, side: 'left', verdict, outOfReach }),
      };
    });
  });

test('every point has a hand-out that reads at grade 8 or easier', () => {
  const graded = all().map(({ id, content }) => ({ id, grade: reading(linesOf(content).join('. ')).grade }));
  expect(graded.length).toBe(286);
  expect(graded.filter(({ grade }) => grade > 8)).toEqual([]);
});

test('each says what it is, where it hurts, what was done, how to care for it, when to stop and when to see a doctor', () => {
  for (const { id, content } of all()) {
    expect(content.what.length, id).toBeGreaterThan(1);
    expect(content.pain.length, id).toBeGreaterThan(0);
    expect(content.stop.length, id).toBeGreaterThan(1);
    expect(content.doctor.flatMap(({ signs }) => signs).length, id).toBeGreaterThan(0);
    if (content.isStop) continue;
    expect(content.care.length, id).toBeGreaterThanOrEqual(1);
    expect(content.care.length, id).toBeLessThanOrEqual(3);
    expect(new Set(content.works.map(({ work }) => work)), id).toEqual(
      new Set(['neuromuscular', 'deep-tissue']),
    );
  }
});

test('where a sign says stop, nothing is pressed at home and no work is ticked', () => {
  for (const { id, content } of all({ redFlags: ['cauda-equina'] })) {
    expect(content.isStop, id).toBe(true);
    expect([content.care, content.works], id).toEqual([[], []]);
  }
});

test('left and right stand in words', () => {
  for (const { content } of all()) expect(content.what.join(' ')).toContain('left side');
});
