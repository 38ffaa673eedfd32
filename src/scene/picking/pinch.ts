// Two fingers on the canvas: what they do together, as a ratio of their distances and a way of the middle between them.

type Finger = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>;

interface Middle {
  readonly x: number;
  readonly y: number;
}

export interface PinchStep {
  /** Of the camera's distance: below 1 while the fingers part. */
  readonly factor: number;
  /** Of the middle between the fingers, CSS px of the page. */
  readonly from: Middle;
  readonly to: Middle;
  /** Since the second finger came: how far they have parted or closed, and how far their middle has gone, CSS px. */
  readonly parted: number;
  readonly gone: number;
  /** How far apart they are now, as a share of what it was when the second finger came. */
  readonly share: number;
}

export interface Pinch {
  down(finger: Finger): void;
  move(finger: Finger): void;
  up(finger: Finger): void;
}

/** Fingers nearer than this, CSS px, tell no ratio. */
const LEAST_PX = 12;

export function createPinch(step: (step: PinchStep) => void): Pinch {
  const fingers = new Map<number, Middle>();
  let began: { apart: number; middle: Middle } | null = null;
  const now = (): { apart: number; middle: Middle } | null => {
    const [a, b] = [...fingers.values()];
    if (fingers.size !== 2 || !a || !b) return null;
    return {
      apart: Math.max(LEAST_PX, Math.hypot(a.x - b.x, a.y - b.y)),
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    };
  };
  return {
    down: ({ pointerId, pointerType, clientX: x, clientY: y }) => {
      if (pointerType !== 'touch') return;
      fingers.set(pointerId, { x, y });
      began = now();
    },
    move: ({ pointerId, clientX: x, clientY: y }) => {
      if (!fingers.has(pointerId)) return;
      const before = now();
      fingers.set(pointerId, { x, y });
      const after = now();
      if (before === null || after === null || began === null) return;
      const { x: bx, y: by } = began.middle;
      step({
        factor: before.apart / after.apart,
        from: before.middle,
        to: after.middle,
        parted: Math.abs(after.apart - began.apart),
        gone: Math.hypot(after.middle.x - bx, after.middle.y - by),
        share: after.apart / began.apart,
      });
    },
    up: ({ pointerId }) => {
      fingers.delete(pointerId);
      began = now();
    },
  };
}
