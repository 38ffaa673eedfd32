// The name beside the body: in bare paper, inside the picture, its line ending at the mark.
import { describe, expect, test } from 'vitest';
import { hoverPlace, leaderLine, leaderOverSkin } from '../../../src/scene/labels/leader-line.ts';

const picture = { width: 800, height: 600, covered: { top: 40, right: 0, bottom: 60, left: 0 } };
const name = { width: 140, height: 20 };
/** A body that stands between two columns of the picture. */
const body = (from: number, to: number) => (x: number) => x < from || x > to;

test('stands right of the body when the mark is nearer to the right margin', () => {
  const leader = leaderLine({ mark: { x: 430, y: 300 }, name, picture, isBare: body(300, 500) })!;
  expect(leader.align).toBe('left');
  expect(leader.x).toBeGreaterThan(500);
  expect(leader.x + name.width).toBeLessThanOrEqual(800);
});

test('mirrored mark, mirrored name', () => {
  const right = leaderLine({ mark: { x: 430, y: 300 }, name, picture, isBare: body(300, 500) })!;
  const left = leaderLine({ mark: { x: 370, y: 300 }, name, picture, isBare: body(300, 500) })!;
  expect(left.align).toBe('right');
  expect(left.x + name.width).toBeCloseTo(800 - right.x);
});

test('passes over an arm that stands apart from the trunk', () => {
  const armAndTrunk = (x: number) => body(300, 440)(x) && body(520, 560)(x);
  const leader = leaderLine({ mark: { x: 420, y: 300 }, name, picture, isBare: armAndTrunk })!;
  expect(leader.x > 560 || leader.x + name.width < 300).toBe(true);
});

test('the line runs from beside the name to just short of the mark', () => {
  const mark = { x: 430, y: 300 };
  const { line, x, y } = leaderLine({ mark, name, picture, isBare: body(300, 500) })!;
  const [start, , end] = line;
  expect(start![0]).toBeLessThan(x);
  expect(start![1]).toBeCloseTo(y + name.height / 2);
  expect(Math.hypot(end![0] - mark.x, end![1] - mark.y)).toBeCloseTo(15);
});

test('stays clear of what panels cover', () => {
  const high = leaderLine({ mark: { x: 430, y: 20 }, name, picture, isBare: body(300, 500) })!;
  expect(high.y).toBeGreaterThanOrEqual(40);
  const low = leaderLine({ mark: { x: 430, y: 590 }, name, picture, isBare: body(300, 500) })!;
  expect(low.y + name.height).toBeLessThanOrEqual(540);
});

test('a body that fills the picture leaves the name to the caption', () => {
  expect(leaderLine({ mark: { x: 400, y: 300 }, name, picture, isBare: () => false })).toBeNull();
  expect(leaderLine({ mark: { x: 400, y: 300 }, name, picture, isBare: body(120, 700) })).toBeNull();
});

describe('over skin, where no paper is bare', () => {
  const picture = { width: 300, height: 300, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  const name = { width: 150, height: 20 };
  const place = (mark: { x: number; y: number }, isPlain: (x: number, y: number) => boolean) =>
    leaderOverSkin({ mark, name, picture, isBare: () => false, isPlain });

  test('the name stands in the picture, near its mark and clear of it', () => {
    for (const mark of [
      { x: 150, y: 150 },
      { x: 5, y: 5 },
      { x: 295, y: 290 },
    ]) {
      const { x, y, onSkin } = place(mark, () => true)!;
      expect(onSkin).toBe(true);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + name.width).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + name.height).toBeLessThanOrEqual(300);
      const [nearX, nearY] = [
        Math.min(Math.max(mark.x, x), x + name.width),
        Math.min(Math.max(mark.y, y), y + name.height),
      ];
      expect(Math.hypot(nearX - mark.x, nearY - mark.y)).toBeGreaterThan(14);
      expect(Math.hypot(nearX - mark.x, nearY - mark.y)).toBeLessThan(80);
    }
  });

  test('it keeps off the pain, and is left out where pain is everywhere', () => {
    const leader = place({ x: 150, y: 150 }, (_, y) => y > 220)!;
    expect(leader.y).toBeGreaterThan(200);
    expect(place({ x: 150, y: 150 }, () => false)).toBeNull();
  });
});

test('beside the body the whole of the name is on bare paper: a small figure in the margin is kept clear', () => {
  const figure = { x: 640, y: 200, width: 60, height: 98 };
  const isFigure = (x: number, y: number) =>
    x > figure.x && x < figure.x + figure.width && y > figure.y && y < figure.y + figure.height;
  for (const y of [180, 240, 300, 320, 340]) {
    const leader = leaderLine({
      mark: { x: 430, y },
      name,
      picture: { ...picture, width: 730 },
      isBare: (x, row) => body(0, 500)(x) && !isFigure(x, row),
    });
    if (!leader) continue;
    const apart =
      leader.x + name.width <= figure.x + 1 ||
      leader.x >= figure.x + figure.width - 1 ||
      leader.y + name.height <= figure.y + 1 ||
      leader.y >= figure.y + figure.height - 1;
    expect(apart, `mark at ${y}`).toBe(true);
  }
});

test('over skin no single mark or face is covered', () => {
  const marks = [
    { x: 60, y: 60 },
    { x: 150, y: 110 },
    { x: 240, y: 200 },
    { x: 90, y: 230 },
  ];
  const isPlain = (x: number, y: number) =>
    marks.every((mark) => Math.abs(mark.x - x) > 10 || Math.abs(mark.y - y) > 10);
  const name = { width: 110, height: 36 };
  const leader = leaderOverSkin({
    mark: { x: 150, y: 150 },
    name,
    picture: { width: 300, height: 300, covered: { top: 0, right: 0, bottom: 0, left: 0 } },
    isBare: () => false,
    isPlain,
  })!;
  for (const { x, y } of marks) {
    const inside = x > leader.x && x < leader.x + name.width && y > leader.y && y < leader.y + name.height;
    expect(inside).toBe(false);
  }
});

test('the name of a hovered point is never cut at an edge', () => {
  const name = { width: 200, height: 24 };
  for (const [x, y] of [
    [3, 3],
    [150, 8],
    [297, 20],
    [297, 200],
  ] as const) {
    const at = hoverPlace({ x, y }, name, 300);
    expect(at.x).toBeGreaterThanOrEqual(4);
    expect(at.y).toBeGreaterThanOrEqual(4);
    expect(at.x + name.width).toBeLessThanOrEqual(300);
  }
});
