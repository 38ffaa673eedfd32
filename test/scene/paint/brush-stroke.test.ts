// A stroke of the brush: dabs a third of the radius apart, none off the body, none at all when it starts there.
import { expect, test } from 'vitest';
import { onGrid } from '../../../src/anatomy/pain/dab-grid.ts';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';
import { BrushStroke } from '../../../src/scene/paint/brush-stroke.ts';

const places = new Map<number, number>();
/** A flat skin, a millimetre a pixel, with nothing between 100 and 160; the anchor's triangle remembers the place. */
const skinAt = (x: number, y: number) =>
  x > 100 && x < 160
    ? null
    : {
        anchor: { triangle: places.set(places.size, x).size - 1, u: 1, v: 0, w: 0 },
        position: [x, y, 0] as const,
      };
const brush = { radiusMm: 18 };
const hooks = { skinAt, paint: () => true };
const xs = (dabs: readonly Dab[]) => dabs.map(({ anchor }) => places.get(anchor.triangle)!);

test('a press is one dab; a drag has one every third of the radius, however seldom the pointer reports', () => {
  const press = BrushStroke.begin(20, 0, brush, hooks)!;
  press.end();
  expect(xs(press.dabs)).toEqual([20]);
  for (const reports of [[90], [30, 31, 32, 60, 61, 90]]) {
    const stroke = BrushStroke.begin(20, 0, brush, hooks)!;
    for (const x of reports) stroke.move(x, 0);
    stroke.end();
    const way = xs(stroke.dabs);
    const steps = way.slice(1, -1).map((x, i) => x - way[i]!);
    for (const step of steps) {
      expect(step).toBeGreaterThanOrEqual(6);
      expect(step).toBeLessThanOrEqual(8.01);
    }
    expect(90 - way.at(-1)!).toBeLessThanOrEqual(3);
  }
});

test('a hand that trembles on one spot adds nothing', () => {
  const stroke = BrushStroke.begin(20, 0, brush, hooks)!;
  for (let i = 0; i < 50; i++) stroke.move(20 + (i % 3), i % 2);
  stroke.end();
  expect(stroke.dabs.length).toBe(1);
});

test('off the body it paints nothing and goes on beyond; where it starts off the body there is no stroke', () => {
  expect(BrushStroke.begin(130, 0, brush, hooks)).toBeNull();
  const stroke = BrushStroke.begin(80, 0, brush, hooks)!;
  stroke.move(130, 0);
  stroke.move(200, 0);
  stroke.end();
  const way = xs(stroke.dabs);
  expect(way.filter((x) => x > 100 && x < 160)).toEqual([]);
  expect(Math.min(...way.filter((x) => x >= 160))).toBeLessThan(163);
  expect(way.at(-1)).toBeGreaterThan(196);
});

test('dabs that change nothing are not kept, and an eraser says so in each', () => {
  const stroke = BrushStroke.begin(0, 0, { radiusMm: 18, erases: true }, { skinAt, paint: () => true })!;
  expect(stroke.dabs).toMatchObject([{ radiusMm: 18, erases: true }]);
  const none = BrushStroke.begin(0, 0, brush, { skinAt, paint: () => false })!;
  none.move(50, 0);
  none.end();
  expect(none.dabs).toEqual([]);
});

test('a dab lies where a link will say that it lies', () => {
  const anchor = { triangle: 7, u: 0.377, v: 0.111, w: 0.512 };
  const stroke = BrushStroke.begin(0, 0, brush, {
    skinAt: () => ({ anchor, position: [0, 0, 0] }),
    paint: () => true,
  })!;
  expect(stroke.dabs[0]!.anchor).toEqual(onGrid(anchor));
  expect(stroke.dabs[0]!.anchor).not.toEqual(anchor);
});
