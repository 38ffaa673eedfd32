// Several points on one sheet: nothing that one of them says is lost, and what they share is said once.
import { expect, test } from 'vitest';
import { muscleEntry } from '../../../src/dataset/atlas-index.ts';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { urgencyRank } from '../../../src/guide/case/urgency.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import { handoutContent } from '../../../src/ui/handout/handout-content.ts';
import { handoutTogether } from '../../../src/ui/handout/handout-together.ts';

const { muscles } = readRecords('data');

function contentOf(id: string, told: Parameters<typeof advise>[0] = {}) {
  const muscle = muscles.find(({ points }) => points.some((point) => point.id === id));
  const entry = muscle && muscleEntry(muscle);
  const point = entry?.points.find((one) => one.id === id);
  if (!muscle || !entry || !point) throw new Error(id);
  const subject = subjectOf(muscle, id);
  const verdict = advise({ side: 'left', ...told }, subject);
  const outOfReach = subject.traits.grip === 'none';
  return handoutContent({ muscle: entry, point, side: 'left', verdict, outOfReach });
}

const sets = [
  ['piriformis-1', 'gluteus-minimus-1'],
  ['trapezius-1', 'scalenus-anterior-1', 'infraspinatus-1'],
  ['soleus-1', 'masseter-1', 'quadratus-lumborum-1', 'pronator-teres-1'],
] as const;

test.each(sets.map((set) => [set.join(', '), set] as const))('%s: nothing is lost', (_, set) => {
  const contents = set.map((id) => contentOf(id));
  const shared = handoutTogether(contents);
  for (const [at, { stop, works, doctor }] of contents.entries()) {
    for (const line of stop)
      expect(
        shared.stop.includes(line) || shared.ownStops.some((own) => own.at === at && own.text === line),
        line,
      ).toBe(true);
    for (const { work, hold } of works) {
      const said = shared.works.filter((one) => one.work === work);
      expect(said.length).toBeGreaterThan(0);
      if (!hold) continue;
      const whole = said.find((one) => one.hold)?.hold ?? [Infinity, 0];
      expect(whole[0]).toBeLessThanOrEqual(hold[0]);
      expect(whole[1]).toBeGreaterThanOrEqual(hold[1]);
    }
    for (const { urgency, signs } of doctor)
      for (const sign of signs) {
        const stands = shared.doctor.find((group) => group.signs.includes(sign));
        expect(stands && urgencyRank[stands.urgency], sign).toBeLessThanOrEqual(urgencyRank[urgency]);
      }
  }
});

test('what is shared is said once, each sign stands once, the gravest first', () => {
  for (const set of sets) {
    const { stop, ownStops, doctor, what, works } = handoutTogether(set.map((id) => contentOf(id)));
    const signs = doctor.flatMap((group) => group.signs);
    expect(new Set(signs).size).toBe(signs.length);
    const ranks = doctor.map(({ urgency }) => urgencyRank[urgency]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(stop.length).toBeGreaterThan(0);
    for (const { text } of ownStops) expect(stop).not.toContain(text);
    expect(what.length).toBe(2);
    expect(new Set(works.map(({ text }) => text)).size).toBe(works.length);
  }
});

test('where a sign says stop for one of them, its self-care presses nothing', () => {
  const contents = [contentOf('soleus-1', { redFlags: ['cauda-equina'] }), contentOf('masseter-1')];
  expect(contents[0]?.isStop).toBe(true);
  const { works } = handoutTogether(contents);
  expect(works.length).toBe(2);
  expect(contents[0]?.works).toEqual([]);
});
