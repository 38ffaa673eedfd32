// The key to a tour's picture on a phone: every muscle of a layer has a letter of its own, a risk only where it is shown.
import { expect, test } from 'vitest';
import { bodyRegions } from '../../src/dataset/muscle-schema.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { tourOf } from '../../src/study/tour.ts';
import { tourLetters } from '../../src/study/tour-letters.ts';

const { records } = await loadAtlas();
const steps = bodyRegions.flatMap((region) => tourOf(region, records.muscles, records.painGuide));

test('a layer: one letter a muscle, and none twice', () => {
  for (const step of steps)
    if (step.kind === 'layer') {
      const { ofItems, ofOwners } = tourLetters(step);
      expect(ofItems).toHaveLength(step.muscles.length);
      expect(new Set(ofItems).size).toBe(step.muscles.length);
      expect(ofItems.every((letter) => /^[a-z]$/.test(letter))).toBe(true);
      for (const [i, { id }] of step.muscles.entries()) expect(ofOwners[id]).toBe(ofItems[i]);
    }
});

test('a risk: a letter where the muscle that is shown has it beside it, for every shape of it', () => {
  const risky = steps.flatMap((step) => (step.kind === 'risk' ? [step] : []));
  expect(risky.length).toBeGreaterThan(8);
  for (const step of risky) {
    const { ofItems, ofOwners } = tourLetters(step);
    const [shown] = step.risks[0]!.muscles;
    for (const [i, { hazard, muscles }] of step.risks.entries()) {
      expect(ofItems[i] !== '').toBe(Boolean(hazard.shapes) && muscles.includes(shown!));
      if (ofItems[i]) for (const shape of hazard.shapes ?? []) expect(Object.keys(ofOwners)).toContain(shape);
    }
  }
  expect(risky.some((step) => tourLetters(step).ofItems.includes('a'))).toBe(true);
});

test('the whole and a single muscle need none', () => {
  for (const step of steps)
    if (step.kind === 'overview' || step.kind === 'muscle') expect(tourLetters(step).ofItems).toEqual([]);
});
