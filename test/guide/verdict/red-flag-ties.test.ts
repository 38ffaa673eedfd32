// Every area is tied to the flags that must be asked there, no question mixes two urgencies, and the first four are apt.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Area } from '../../../src/dataset/reference-schema.ts';
import { redFlag, redFlags } from '../../../src/guide/case/red-flags.ts';
import { urgencyRank } from '../../../src/guide/case/urgency.ts';
import { firstQuestions } from '../../../src/guide/verdict/first-questions.ts';
import { mustAsks } from './must-asks.ts';
import { reviewed, signs } from './urgency-signs.ts';

const areas = JSON.parse(readFileSync('data/areas.json', 'utf8')) as readonly Area[];

/** A name of the table: an area, a group of areas, or everywhere. */
function areasOf(name: string): string[] {
  const found = areas.filter(({ id, group }) =>
    name.startsWith('group:') ? group === name.slice('group:'.length) : name === 'everywhere' || id === name,
  );
  if (found.length === 0) throw new Error(`no area ${name}`);
  return found.map(({ id }) => id);
}

test('every area is tied to all that its region must ask', () => {
  const missing = mustAsks.flatMap(({ flags, areas: names, why }) =>
    flags.flatMap((flag) =>
      names
        .flatMap(areasOf)
        .filter((area) => !redFlag(flag)?.areas.includes(area))
        .map((area) => `${area}: ${flag} (${why})`),
    ),
  );
  expect(missing).toEqual([]);
});

test('no area is without ties, an emergency and a first list of its own; the list names only ties', () => {
  for (const { id, redFlags: first } of areas) {
    const tied = redFlags.filter((flag) => flag.areas.includes(id)).map((flag) => flag.id);
    expect(tied.length, id).toBeGreaterThan(7);
    expect(first.length, id).toBeGreaterThan(3);
    expect(new Set(first).size, id).toBe(first.length);
    expect(
      first.filter((flag) => !tied.includes(flag)),
      id,
    ).toEqual([]);
    expect(
      first.some((flag) => redFlag(flag)?.urgency === 'emergency'),
      id,
    ).toBe(true);
  }
});

test('the first four questions of an area are of its own list, emergencies before the rest', () => {
  for (const area of areas) {
    const four = firstQuestions({ area }).slice(0, 4);
    expect(
      four.filter(({ id }) => !area.redFlags.includes(id)).map(({ id }) => id),
      area.id,
    ).toEqual([]);
    const ranks = four.map(({ urgency }) => urgencyRank[urgency]);
    expect(ranks, area.id).toEqual([...ranks].sort());
    expect(ranks[0], area.id).toBe(0);
  }
});

test('no question holds a sign that is more urgent than the question', () => {
  const mixed = redFlags.flatMap(({ id, ask, urgency }) =>
    signs
      .filter(
        ({ sign, urgency: least, milder = {} }) =>
          sign.test(ask) && urgencyRank[urgency] > urgencyRank[least] && !(id in milder),
      )
      .map(({ sign }) => `${id} (${urgency}): ${sign}`),
  );
  expect(mixed).toEqual([]);
});

test('every flag was read against its source at the urgency that it has', () => {
  for (const urgency of ['emergency', 'same-day', 'soon'] as const)
    expect(
      redFlags
        .filter((flag) => flag.urgency === urgency)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(reviewed[urgency].split(/\s+/).sort());
});

test('a flag that was split off is graver than the one it came from, and asked at its places', () => {
  const split = redFlags.filter(({ graverOf }) => graverOf !== undefined);
  expect(split.length).toBeGreaterThan(5);
  for (const flag of split) {
    const milder = redFlag(flag.graverOf ?? '');
    if (milder === undefined) throw new Error(`${flag.id}: no flag ${flag.graverOf}`);
    expect(urgencyRank[flag.urgency], flag.id).toBeLessThan(urgencyRank[milder.urgency]);
    const both = flag.areas.filter((area) => milder.areas.includes(area));
    expect(both.length, flag.id).toBeGreaterThan(0);
    const [area] = both;
    const muscle = { redFlags: [milder.id] };
    const asked = firstQuestions({ subject: { muscle, traits: { essentialAreas: [area ?? ''] } } });
    expect(asked[0]?.id, flag.id).toBe(flag.id);
  }
});

test('a torn neck artery is asked about by lid, pupils, double vision and swallowing; the lid leads to the lung too', () => {
  for (const word of ['eyelid', 'pupils', 'double', 'swallowing'])
    expect(redFlag('stroke-or-dissection')?.ask).toContain(word);
  const symptoms = JSON.parse(readFileSync('data/symptoms.json', 'utf8')) as {
    id: string;
    redFlags: string[];
  }[];
  expect(symptoms.find(({ id }) => id === 'eye-waters-droops')?.redFlags).toEqual(
    expect.arrayContaining(['stroke-or-dissection', 'lung-apex-tumour']),
  );
  expect(redFlag('lung-apex-tumour')?.ask).toContain('pupil');
});
