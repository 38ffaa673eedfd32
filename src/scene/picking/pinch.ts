// Two fingers on the canvas: the body grows as they part. By the ratio of their distances, so that it follows the fingers.

type Finger = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>;

export interface Pinch {
  down(finger: Finger): void;
  move(finger: Finger): void;
  up(finger: Finger): void;
}

/** Fingers nearer than this, CSS px, tell no ratio. */
const LEAST_PX = 12;

/** @param zoomBy told the factor of the camera's distance: below 1 while the fingers part. */
export function createPinch(zoomBy: (factor: number) => void): Pinch {
  const fingers = new Map<number, { x: number; y: number }>();
  const apart = (): number | null => {
    const [a, b] = [...fingers.values()];
    return fingers.size === 2 && a && b ? Math.max(LEAST_PX, Math.hypot(a.x - b.x, a.y - b.y)) : null;
  };
  return {
    down: ({ pointerId, pointerType, clientX: x, clientY: y }) => {
      if (pointerType === 'touch') fingers.set(pointerId, { x, y });
    },
    move: ({ pointerId, clientX: x, clientY: y }) => {
      if (!fingers.has(pointerId)) return;
      const before = apart();
      fingers.set(pointerId, { x, y });
      const now = apart();
      if (before !== null && now !== null && before !== now) zoomBy(before / now);
    },
    up: ({ pointerId }) => {
      fingers.delete(pointerId);
    },
  };
}
