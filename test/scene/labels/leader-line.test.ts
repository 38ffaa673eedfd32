// The name beside the body: in bare paper, inside the picture, its line ending at the mark.
import { expect, test } from 'vitest';
import { leaderLine } from '../../../src/scene/labels/leader-line.ts';

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
