// Which sign stands first at a place: the records' own, and where a sign that shows little goes before an emergency.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/dataset/reference-schema.ts';
import { redFlags } from '../../../src/guide/case/red-flags.ts';
import { flagQuestions, questionsInPlace } from '../../../src/guide/verdict/place-safety.ts';

const areas = JSON.parse(readFileSync('data/areas.json', 'utf8')) as readonly Area[];
const areaOf = (id: string) => areas.find((area) => area.id === id);
const muscleAt = (named: readonly string[], ...essentialAreas: string[]) => ({
  muscle: { redFlags: [...named] },
  traits: { essentialAreas },
});
const leadOf = (place: Parameters<typeof questionsInPlace>[0]) =>
  questionsInPlace(place, {}, []).first[0]?.id;

test('a flag leads at areas of its own alone; a quiet one is no emergency, which would stand first anyway', () => {
  for (const { id, leads = [], quiet, areas: own, urgency } of redFlags) {
    expect(
      leads.filter((area) => !own.includes(area)),
      id,
    ).toEqual([]);
    if (quiet) expect(urgency, id).not.toBe('emergency');
  }
  expect(redFlags.filter(({ leads }) => leads)).not.toEqual([]);
});

describe('the first of the questions', () => {
  test.each(redFlags.flatMap(({ id, leads = [] }) => leads.map((area) => ({ id, area }))))(
    '$area: $id, before every emergency, for the place and for a muscle that names it',
    ({ id, area }) => {
      expect(leadOf({ area: areaOf(area) })).toBe(id);
      expect(leadOf({ subject: muscleAt(['compartment-syndrome', id], area) })).toBe(id);
      expect(leadOf({ subject: muscleAt(['compartment-syndrome'], area) })).toBe('compartment-syndrome');
    },
  );

  test('a quiet flag, where a record names it and no emergency leads', () => {
    const [quiet] = redFlags.filter((flag) => flag.quiet).map(({ id }) => id);
    if (quiet === undefined) throw new Error('no quiet flag');
    expect(leadOf({ subject: muscleAt(['tendon-rupture', quiet], 'medial-arm') })).toBe(quiet);
    expect(leadOf({ area: areaOf('medial-arm') })).toBe('cardiac-chest-pain');
    expect(leadOf({ subject: muscleAt(['cardiac-chest-pain', quiet], 'medial-arm') })).toBe(
      'cardiac-chest-pain',
    );
  });

  test('else the first of the record among the most urgent, in the order of the record', () => {
    expect(leadOf({ subject: muscleAt(['acute-limb-ischaemia', 'broken-hip'], 'groin') })).toBe(
      'acute-limb-ischaemia',
    );
  });

  test('is the first of the verdict and of the sheet of paper, too', () => {
    for (const area of areas) {
      const { first, rest } = questionsInPlace({ area }, {}, []);
      expect(flagQuestions({ area }, {}), area.id).toEqual([...first, ...rest]);
    }
  });

  test('four at once; what was reported before stands on top, and none is asked twice', () => {
    const brought = questionsInPlace({ area: areaOf('posterior-leg') }, { redFlags: ['sepsis'] }, ['sepsis']);
    expect(brought.first.map(({ id }) => id)).toHaveLength(5);
    expect(brought.first[0]).toMatchObject({ id: 'sepsis', set: true });
    const ids = [...brought.first, ...brought.rest].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
