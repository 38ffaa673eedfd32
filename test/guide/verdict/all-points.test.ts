// Every point of the data set, with no case: a verdict with reasons, and not the same word everywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { muscleEntry } from '../../../src/dataset/atlas-index.ts';
import { sourceId } from '../../../src/dataset/source-ref.ts';
import type { Case } from '../../../src/guide/case/case.ts';
import { absoluteCautions, relativeCautions } from '../../../src/guide/case/case-words.ts';
import { essentialAreasOf } from '../../../src/guide/case/essential-areas.ts';
import { redFlag } from '../../../src/guide/case/red-flags.ts';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { flagQuestions } from '../../../src/guide/verdict/place-safety.ts';
import { readMuscle } from '../../../src/node/read-records.ts';

const muscles = readdirSync('data/muscles')
  .filter((file) => file.endsWith('.json'))
  .map((file) => readMuscle(`data/muscles/${file}`));
const points = muscles.flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })));

test('there are points to judge', () => {
  expect(points.length).toBeGreaterThan(250);
});

test('each point has a verdict with sourced reasons, steps, and its own red flags first', () => {
  for (const { muscle, point } of points) {
    const verdict = advise({}, subjectOf(muscle, point.id));
    expect(verdict.modality, point.id).not.toBe('not-now');
    expect(verdict.reasons.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(verdict.protocol.steps.find(({ id }) => id === 'step.position')?.text).toBe(point.find.position);
    const [first] = verdict.redFlags;
    // Or the graver half that was split off one of them.
    const own = [first?.id, redFlag(first?.id ?? '')?.graverOf].filter((id) => id !== undefined);
    if (muscle.redFlags.length > 0)
      expect(
        own.some((id) => muscle.redFlags.includes(id)),
        point.id,
      ).toBe(true);
    for (const id of muscle.redFlags) expect(redFlag(id), `${muscle.id}: ${id}`).toBeDefined();
  }
});

test('the first view asks the same red flags in the same order, before the long texts have come', () => {
  const answers: Case = { side: 'left', qualities: ['numb'] };
  for (const { muscle, point } of points) {
    const entry = muscleEntry(muscle);
    const early = flagQuestions(
      {
        subject: {
          muscle: entry,
          traits: { essentialAreas: essentialAreasOf(entry.points.filter(({ id }) => id === point.id)) },
        },
      },
      answers,
    );
    const later = advise(answers, subjectOf(muscle, point.id)).redFlags;
    expect(early, point.id).toEqual(later);
  }
});

test('every source that a verdict names stands in the list of sources', () => {
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as { id: string }[];
  const known = new Set(sources.map(({ id }) => id));
  const named = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (/^sources/.test(key)) for (const ref of inner as string[]) named.add(sourceId(ref));
      else collect(inner);
  };
  for (const { muscle, point } of points) collect(advise({}, subjectOf(muscle, point.id)));
  collect(advise({ cautions: [...relativeCautions] }));
  collect(advise({ cautions: [...absoluteCautions] }));
  collect(advise({ conditions: ['sciatica'], qualities: ['numb'] }));
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

test('each word falls to a fair share of the points', () => {
  const words = points.map(({ muscle, point }) => advise({}, subjectOf(muscle, point.id)).modality);
  const share = (word: string) => words.filter((item) => item === word).length / words.length;
  expect(share('neuromuscular')).toBeGreaterThan(0.25);
  expect(share('deep-tissue')).toBeGreaterThan(0.1);
  expect(share('neuromuscular') + share('deep-tissue')).toBeLessThan(0.99);
});

test('a whole muscle can be asked about, too', () => {
  for (const muscle of muscles) expect(advise({}, subjectOf(muscle)).reasons.length).toBeGreaterThan(0);
});

test.each([
  ['scalenus-anterior', 1, 'neuromuscular', 1],
  ['sternocleidomastoid', 1, 'neuromuscular', 1],
  ['lateral-pterygoid', 1, 'neuromuscular', 0.3],
  ['piriformis', 1, 'neuromuscular', 0.4],
  ['gluteus-minimus', 1, 'neuromuscular', 1],
  ['infraspinatus', 1, 'neuromuscular', 1],
  ['gluteus-maximus', 1, 'deep-tissue', 0.4],
  ['deltoid', 2, 'deep-tissue', 0],
  ['gastrocnemius', 2, 'deep-tissue', 0],
  ['vastus-lateralis', 5, 'deep-tissue', 0],
  ['trapezius', 1, 'both', 0.7],
  ['longissimus-thoracis', 1, 'both', 1],
  ['biceps-femoris', 1, 'both', 1],
  ['latissimus-dorsi', 1, 'both', 0.8],
])('%s-%i, as the record stands: %s', (id, number, modality, remoteShare) => {
  const muscle = readMuscle(`data/muscles/${id}.json`);
  expect(advise({}, subjectOf(muscle, `${id}-${number}`, { remoteShare })).modality).toBe(modality);
});
