// The order in which layers are asked what lies under a place.
import { expect, test } from 'vitest';
import { type Picked, Picking } from '../../../src/scene/picking/picking.ts';

const point: Picked = { kind: 'point', point: 'soleus-1', side: 'left' };
const skin = {
  kind: 'skin',
  side: 'left',
  region: 'calf',
  area: 'calf',
  hit: { triangle: 1, place: [0, 0, 0], distance: 1 },
} satisfies Picked;

test('the layer nearest to the eye answers first, whoever came first', () => {
  const picking = new Picking();
  picking.register(1, () => skin);
  picking.register(0, (x) => (x < 10 ? point : null));
  expect(picking.at(5, 0)).toBe(point);
  expect(picking.at(50, 0)).toBe(skin);
});

test('a layer that is gone is not asked; bare paper is nothing', () => {
  const picking = new Picking();
  const leave = picking.register(0, () => point);
  expect(picking.at(0, 0)).toBe(point);
  leave();
  expect(picking.at(0, 0)).toBeNull();
});
