// Traits read off a real muscle record.
import { expect, test } from 'vitest';
import { DataError } from '../../../src/dataset/data-error.ts';
import { hazardsOf } from '../../../src/guide/case/hazards.ts';
import {
  broadHandReaches,
  subjectOf,
  tooDelicateForBroadStrokes,
  traitsOf,
} from '../../../src/guide/case/traits.ts';
import { readMuscle } from '../../../src/node/read-records.ts';
import { archetype } from '../vignettes.ts';

const infraspinatus = readMuscle('data/muscles/infraspinatus.json');

test('the infraspinatus: medium, between the layers, a nerve beside it, pain in front of the shoulder', () => {
  const { traits } = subjectOf(infraspinatus, 'infraspinatus-1', { remoteShare: 0.9 });
  expect(traits).toMatchObject({
    layer: 'intermediate',
    size: 'medium',
    region: 'shoulder',
    grip: 'flat',
    remoteShare: 0.9,
    nerveNearby: false,
    vesselOrOrganNearby: false,
    entraps: false,
    largeGroup: false,
  });
  expect(traits.depthMm).toBe(infraspinatus.points[0]?.depthMm);
  expect(traits.essentialAreas).toContain('front-of-shoulder');
});

test('a whole muscle has no depth, no grip and no share; its areas are those of all its points', () => {
  const traits = traitsOf(infraspinatus);
  expect([traits.depthMm, traits.grip, traits.remoteShare]).toEqual([undefined, undefined, undefined]);
  for (const point of infraspinatus.points)
    for (const area of traitsOf(infraspinatus, point).essentialAreas)
      expect(traits.essentialAreas).toContain(area);
});

test("spillover areas and another muscle's points are no traits", () => {
  const { traits } = subjectOf(infraspinatus, 'infraspinatus-1');
  expect(traits.essentialAreas).not.toContain('back-of-neck');
  expect(() => subjectOf(infraspinatus, 'deltoid-1')).toThrow(DataError);
});

test('groups, vessels and organs are seen; a hazard that point and muscle both name is told once', () => {
  const [own] = infraspinatus.hazards;
  const point = infraspinatus.points[0];
  if (own === undefined || point === undefined) throw new Error('the record lost its hazard or its point');
  const artery = { ...own, kind: 'vessel' as const, name: 'Test artery' };
  const muscle = { ...infraspinatus, groups: ['hamstrings'], points: [{ ...point, hazards: [artery, own] }] };
  const traits = traitsOf(muscle, muscle.points[0]);
  expect([traits.largeGroup, traits.vesselOrOrganNearby, traits.nerveNearby]).toEqual([true, true, true]);
  expect(hazardsOf(muscle, muscle.points[0]).map(({ name }) => name)).toEqual(['Test artery', own.name]);
});

test('where broad hands reach, and where they do not belong', () => {
  const reach = ['gluteus-maximus', 'upper-trapezius', 'masseter', 'scalenes', 'rectus-abdominis'];
  expect(reach.map((name) => broadHandReaches(archetype(name).traits))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(reach.map((name) => tooDelicateForBroadStrokes(archetype(name).traits))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
