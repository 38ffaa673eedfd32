// Two fingers: the zoom follows the ratio of their distances, however many steps it takes.
import { expect, test } from 'vitest';
import { createPinch, type PinchStep } from '../../../src/scene/picking/pinch.ts';
import { meant } from '../../../src/scene/picking/two-fingers.ts';

const finger = (pointerId: number, clientX: number, pointerType = 'touch') => ({
  pointerId,
  pointerType,
  clientX,
  clientY: 300,
});

function zoomed(act: (pinch: ReturnType<typeof createPinch>) => void): number {
  let factor = 1;
  act(
    createPinch(({ factor: by }) => {
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

test('the middle between two fingers goes with them, and what they have done since the second came is told', () => {
  const steps: PinchStep[] = [];
  const pinch = createPinch((step) => steps.push(step));
  pinch.down(finger(1, 100));
  pinch.down(finger(2, 200));
  pinch.move(finger(1, 140));
  pinch.move(finger(2, 240));
  expect(steps.at(-1)).toMatchObject({ from: { x: 170 }, to: { x: 190 }, parted: 0, gone: 40, share: 1 });
});

test('parting carries, going side by side turns; fingers that turn and then part carry from there on, and keep to it', () => {
  expect(meant({ parted: 3, gone: 4, share: 1 }, null)).toBeNull();
  expect(meant({ parted: 2, gone: 9, share: 1.02 }, null)).toBe('turn');
  expect(meant({ parted: 9, gone: 4, share: 1.1 }, null)).toBe('carry');
  // One finger's news come before the other's.
  expect(meant({ parted: 10, gone: 5, share: 1.1 }, null)).toBeNull();
  expect(meant({ parted: 30, gone: 15, share: 1.3 }, null)).toBe('carry');
  expect(meant({ parted: 9, gone: 80, share: 1.1 }, 'turn')).toBe('turn');
  // Close to each other they part by a large share before the second has told of its step.
  expect(meant({ parted: 10, gone: 80, share: 1.25 }, 'turn')).toBe('turn');
  expect(meant({ parted: 40, gone: 80, share: 0.7 }, 'turn')).toBe('carry');
  expect(meant({ parted: 0, gone: 200, share: 1 }, 'carry')).toBe('carry');
});
