// What is compiled before the first picture of a layer: what that is drawn with, and nothing else.
import { expect, test } from 'vitest';
import type { TissueMaterials } from '../../../src/scene/tissue/tissue-material.ts';
import { firstWanted } from '../../../src/scene/tissue/warm-tissue.ts';

const names = ['full', 'fullCut', 'draft', 'draftBand', 'draftCut', 'shines'] as const;
const materials = Object.fromEntries(names.map((name) => [name, name])) as unknown as TissueMaterials;
const nothing = { muscle: null, point: null };

test('one program for the layer alone, more of them only for what is chosen', () => {
  expect(firstWanted(materials, nothing, true)).toEqual(['draft']);
  expect(firstWanted(materials, nothing, false)).toEqual(['full']);
  expect(firstWanted(materials, { muscle: 'deltoid', point: null }, true)).toEqual(['draft', 'shines']);
  const chosen = { muscle: 'deltoid', point: 'deltoid-1' };
  expect(firstWanted(materials, chosen, true)).toEqual(['draftBand', 'draftCut', 'shines']);
  expect(firstWanted(materials, chosen, false)).toEqual(['full', 'fullCut', 'shines']);
});
