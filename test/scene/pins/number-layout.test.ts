// The numbers of the pins: none over another, none over a cross, as near to where they are wanted as that allows.
import { expect, test } from 'vitest';
import { type NumberSpot, spreadNumbers } from '../../../src/scene/pins/number-layout.ts';

const spot = (x: number, y: number, radius = 10): NumberSpot => ({ x, y, radius });
type Place = { x: number; y: number };
const apart = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

test('where there is room each stands where it is wanted', () => {
  const wanted = [spot(0, 0), spot(30, 0), spot(0, 30)];
  expect(spreadNumbers(wanted, [])).toEqual(wanted.map(({ x, y }) => ({ x, y })));
});

test('two at one place stand side by side, near to it', () => {
  const [a, b] = spreadNumbers([spot(50, 50), spot(50, 50)], []);
  expect(apart(a!, b!)).toBeGreaterThanOrEqual(20);
  for (const one of [a!, b!]) expect(apart(one, { x: 50, y: 50 })).toBeLessThan(15);
});

test('a number gives way to a cross', () => {
  const [one] = spreadNumbers([spot(50, 52)], [{ x: 50, y: 50 }]);
  expect(apart(one!, { x: 50, y: 50 })).toBeGreaterThanOrEqual(16.9);
});

test('of a crowd none lies over another, and no more go than must', () => {
  const crowd = Array.from({ length: 32 }, (_, i) => spot(100 + (i % 6) * 5, 100 + Math.floor(i / 6) * 5));
  const crosses = Array.from({ length: 8 }, (_, i) => ({ x: 90 + i * 7, y: 95 }));
  const drawn = spreadNumbers(crowd, crosses).filter((one) => one !== null);
  for (const [i, a] of drawn.entries())
    for (const b of drawn.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(19.9);
  expect(drawn.length).toBeGreaterThan(20);
});
