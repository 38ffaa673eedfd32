// Two fingers: the zoom follows the ratio of their distances, however many steps it takes.
import { expect, test } from 'vitest';
import { createPinch } from '../../../src/scene/picking/pinch.ts';

const finger = (pointerId: number, clientX: number, pointerType = 'touch') => ({
  pointerId,
  pointerType,
  clientX,
  clientY: 300,
});

function zoomed(act: (pinch: ReturnType<typeof createPinch>) => void): number {
  let factor = 1;
  act(
    createPinch((by) => {
      factor *= by;
    }),
  );
  return factor;
}

test.each([1, 7, 40])('twice as far apart is twice as near, in %i steps', (steps) => {
  const factor = zoomed((pinch) => {
    pinch.down(finger(1, 100));
    pinch.down(finger(2, 160));
    for (let i = 1; i <= steps; i++) pinch.move(finger(2, 160 + (60 * i) / steps));
  });
  expect(factor).toBeCloseTo(0.5, 6);
});

test('one finger, a mouse, or a third finger zooms nothing', () => {
  expect(
    zoomed((pinch) => {
      pinch.down(finger(1, 100));
      pinch.move(finger(1, 200));
      pinch.down(finger(2, 0, 'mouse'));
      pinch.move(finger(2, 50, 'mouse'));
    }),
  ).toBe(1);
  expect(
    zoomed((pinch) => {
      for (const id of [1, 2, 3]) pinch.down(finger(id, id * 50));
      pinch.move(finger(3, 400));
    }),
  ).toBe(1);
});

test('a finger that is lifted ends it; fingers that touch each other do not throw the body away', () => {
  const factor = zoomed((pinch) => {
    pinch.down(finger(1, 100));
    pinch.down(finger(2, 160));
    pinch.move(finger(2, 100));
    pinch.up(finger(2, 100));
    pinch.move(finger(1, 0));
  });
  expect(factor).toBeCloseTo(5, 6);
});
