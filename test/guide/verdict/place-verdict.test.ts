// A place that hurts is never given one word while every muscle that is named for it is given another.
import { describe, expect, test } from 'vitest';
import { candidateMuscles } from '../../../src/anatomy/candidate-muscles.ts';
import { rankPoints } from '../../../src/anatomy/lookup.ts';
import { makeIndex } from '../../../src/dataset/make-index.ts';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import type { Verdict } from '../../../src/guide/verdict/verdict.ts';
import { loadFigures } from '../../../src/node/load-figures.ts';

const { records, shares, measures } = await loadFigures();
const index = makeIndex(records);
const muscles = new Map(records.muscles.map((muscle) => [muscle.id, muscle]));

const works = ({ modality, order }: Verdict): readonly string[] =>
  modality === 'both' ? (order ?? []) : [modality];

/** The place's verdict and those of its three first muscles. */
function verdicts(place: { id: string; redFlags: string[] }, asked: { areas: string[]; symptom?: string }) {
  const subjects = candidateMuscles(rankPoints(index, { ...asked, side: 'left' }, shares))
    .slice(0, 3)
    .map(({ best }) => subjectOf(muscles.get(best.muscle)!, best.point, measures.get(best.point)));
  return {
    whole: advise({ side: 'left' }, undefined, place, subjects),
    rows: subjects.map((subject) => advise({ side: 'left' }, subject, place)),
  };
}

const asked = [
  ...records.areas.map((area) => [area.id, verdicts(area, { areas: [area.id] })] as const),
  ...records.symptoms.map((symptom) => {
    const place = { id: symptom.areas[0] ?? '', redFlags: symptom.redFlags };
    return [symptom.id, verdicts(place, { areas: [], symptom: symptom.id })] as const;
  }),
];

describe('the word for a place and the words for its muscles', () => {
  test('every work that is named for the place is called for by a muscle, and the other way round', () => {
    const apart = asked.flatMap(([id, { whole, rows }]) => {
      if (rows.length === 0) return [];
      const called = new Set(rows.flatMap(works));
      const said = works(whole);
      return said.every((work) => called.has(work)) && [...called].every((work) => said.includes(work))
        ? []
        : [`${id}: ${said} against ${rows.map((row) => works(row).join('+')).join(', ')}`];
    });
    expect(apart).toEqual([]);
    expect(asked.length).toBeGreaterThan(190);
  });

  test('where the muscles turn the word, this is the first reason', () => {
    const turned = asked.filter(([, { whole }]) => whole.reasons[0]?.id === 'outcome.likelyMuscles');
    expect(turned.length).toBeGreaterThan(5);
    for (const [, { whole }] of turned) expect(whole.modality).not.toBe('not-now');
  });

  test('a stop stays a stop, whatever the muscles call for', () => {
    const area = records.areas.find(({ id }) => id === 'lumbar')!;
    const subject = subjectOf(muscles.get('quadratus-lumborum')!);
    expect(advise({ redFlags: ['cauda-equina'] }, undefined, area, [subject]).modality).toBe('not-now');
  });
});
