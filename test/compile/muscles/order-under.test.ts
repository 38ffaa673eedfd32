// The order of what lies under a place of the skin: outermost first, each once, nothing beyond the reach or behind the ray.
import { expect, test } from 'vitest';
import { TissueOrder } from '../../../src/compile/muscles/order-under.ts';
import { smallRegion } from '../../scene/tissue/small-tissue.ts';

const given = [
  { id: 'near', owner: 'near', tissue: 'flesh', layer: 'superficial' },
  { id: 'far-upper', owner: 'far', tissue: 'flesh', layer: 'deep' },
  { id: 'nerve', owner: 'nerve', tissue: 'nerve', layer: 'risk' },
  { id: 'far-lower', owner: 'far', tissue: 'flesh', layer: 'deep' },
] as const;
// Tetrahedra at x = 10, 30, 50, 70 mm: a ray along +x meets them in that order.
const order = new TissueOrder([smallRegion(given)], 'female');
const probe = { skin: [5, 1, 1], normal: [-1, 0, 0], reachMm: 100 } as const;
const owners = (at: Partial<typeof probe> | object) =>
  order.under({ ...probe, ...at }).map(({ piece }) => piece.owner);

test('the outermost comes first, each owner once, and no nerve', () => {
  expect(owners({})).toEqual(['near', 'far']);
  expect(order.under(probe)[0]?.depthMm).toBeCloseTo(5);
  expect(order.under(probe)[1]?.piece.id).toBe('far-upper');
});

test('from the other side the order turns round', () => {
  expect(owners({ skin: [90, 1, 1], normal: [1, 0, 0] })).toEqual(['far', 'near']);
});

test('what lies deeper than the reach, beside the ray or behind it is not met', () => {
  expect(owners({ reachMm: 10 })).toEqual(['near']);
  expect(owners({ skin: [5, 40, 1] })).toEqual([]);
  expect(owners({ normal: [1, 0, 0] })).toEqual([]);
});
