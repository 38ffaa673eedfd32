// What two fingers on the picture mean: they carry the body, which stays between them; or, going side by side while painting, turn it.
import type { Vector } from '../../space/vector.ts';
import { heldPlace } from '../camera/held-place.ts';
import type { Stage } from '../stage/stage.ts';
import { createPinch, type Pinch, type PinchStep } from './pinch.ts';

/** Less than this, CSS px, is no movement yet. */
const STILL_PX = 6;
/** From here on a finger that moves while the other rests carries the body, CSS px. */
const ALONE_PX = 24;
/** Fingers that turn the body and then part or close by more than this share carry it from there on. */
const PARTED = 1.18;

export type TwoFingers = 'carry' | 'turn';

/** What the fingers do, as far as it can be told; null while they rest. What carries, carries on. */
export function meant(
  { parted, gone, share }: Pick<PinchStep, 'parted' | 'gone' | 'share'>,
  so: TwoFingers | null,
): TwoFingers | null {
  if (so === 'carry') return so;
  if (so === 'turn') return parted > ALONE_PX && Math.max(share, 1 / share) > PARTED ? 'carry' : so;
  if (Math.max(parted, gone) < STILL_PX) return null;
  // Each finger is told of by itself: one that moves alone parts twice as much as the middle goes, and tells nothing yet.
  if (parted <= gone) return 'turn';
  return parted > 2.2 * gone || parted > ALONE_PX ? 'carry' : null;
}

/** @param turns whether fingers side by side turn the body: else whatever two do carries it */
export function carryByFingers(canvas: HTMLCanvasElement, stage: Stage, turns: boolean): Pinch {
  let doing: TwoFingers | null = null;
  let held: Vector | null = null;
  const pinch = createPinch((step) => {
    doing = turns ? meant(step, doing) : 'carry';
    if (doing === null) return;
    const { rig } = stage;
    const [x, y] = [step.to.x - step.from.x, step.to.y - step.from.y];
    if (doing === 'turn') rig?.turnBy(x, y, stage.size.height);
    else {
      const box = canvas.getBoundingClientRect();
      held ??= heldPlace(stage, step.from.x - box.left, step.from.y - box.top);
      rig?.carry(held, step.factor, x, y, stage.viewport());
    }
    stage.views?.letGo();
  });
  const anew = (): void => {
    doing = null;
    held = null;
  };
  return {
    down: (finger) => {
      anew();
      pinch.down(finger);
    },
    move: pinch.move,
    up: (finger) => {
      anew();
      pinch.up(finger);
    },
  };
}
