// What must be spared: no nerve or vessel named twice, and no warning lost, at any point of the data set.
import { describe, expect, test } from 'vitest';
import { hazardsOf, structuresOf } from '../../../src/guide/case/hazards.ts';
import { readRecords } from '../../../src/node/read-records.ts';

const { muscles } = readRecords('data');
const hazard = (name: string, text: string) => ({ kind: 'nerve' as const, name, text, sources: [text] });

test('the structures of a name, in the singular', () => {
  expect(structuresOf('Posterior tibial artery and tibial nerve')).toEqual([
    ['posterior', 'tibial', 'artery'],
    ['tibial', 'nerve'],
  ]);
  expect(structuresOf('Plantar digital nerves')).toEqual([['plantar', 'digital', 'nerve']]);
});

test('two names for the same are one, the fuller name with what both say', () => {
  const own = hazard('Tibial nerve and posterior tibial artery', 'At the ankle.');
  const whole = hazard('Posterior tibial artery and tibial nerve', 'In the calf.');
  expect(hazardsOf({ hazards: [whole] }, { hazards: [own] })).toEqual([
    { ...own, text: 'At the ankle. In the calf.', sources: ['At the ankle.', 'In the calf.'] },
  ]);
  const fuller = hazard('Lumbar plexus, femoral nerve', 'Beside it.');
  expect(hazardsOf({ hazards: [fuller] }, { hazards: [hazard('Femoral nerve', 'In front.')] })).toEqual([
    { ...fuller, text: 'In front. Beside it.', sources: ['In front.', 'Beside it.'] },
  ]);
});

test('different structures stay apart', () => {
  const two = [hazard('Radial nerve', 'a'), hazard('Radial artery', 'b')];
  expect(hazardsOf({ hazards: two })).toEqual(two);
});

describe('every point of the data set', () => {
  test('no structure set is named twice, no text is lost', () => {
    expect(muscles.length).toBeGreaterThan(100);
    for (const muscle of muscles)
      for (const point of [undefined, ...muscle.points]) {
        const found = hazardsOf(muscle, point);
        const sets = found.map(({ name }) =>
          structuresOf(name)
            .map((words) => words.join(' '))
            .sort()
            .join(', '),
        );
        expect(new Set(sets).size, point?.id).toBe(sets.length);
        const said = found.map(({ text }) => text).join(' ');
        for (const { text } of [...(point?.hazards ?? []), ...muscle.hazards])
          expect(said, point?.id ?? muscle.id).toContain(text);
      }
  });

  test('no nerve stands twice in what supplies a muscle', () => {
    for (const { id, innervation } of muscles) {
      const nerves = innervation.map(({ nerve }) => nerve.toLowerCase());
      expect(new Set(nerves).size, id).toBe(nerves.length);
    }
  });
});
