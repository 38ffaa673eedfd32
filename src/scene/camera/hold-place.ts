// Nearer, farther and sideways about one place of the body: it stays where it lies in the picture, whatever covers the plate. Pure.
import { dot, sub, type Vector } from '../../space/vector.ts';
import { axesOf, type CameraPose, directionOf, positionOf, type Viewport } from './camera-pose.ts';

/** The pose with everything about `held` grown by 1 / factor: `held` itself does not move in the picture. */
export function nearerTo(pose: CameraPose, held: Vector, factor: number): CameraPose {
  const target = pose.target.map((value, k) => held[k]! + (value - held[k]!) * factor) as unknown as Vector;
  return { ...pose, target, distance: pose.distance * factor };
}

/** The pose in which what lies as deep as `held` has moved in the picture by CSS px, x right, y down. */
export function movedBy(
  pose: CameraPose,
  held: Vector,
  x: number,
  y: number,
  { fovY, height }: Pick<Viewport, 'fovY' | 'height'>,
): CameraPose {
  const perPixel = (2 * Math.tan(fovY / 2) * depthOf(pose, held)) / Math.max(1, height);
  const { right, up } = axesOf(pose);
  const target = pose.target.map(
    (value, k) => value + (y * up[k]! - x * right[k]!) * perPixel,
  ) as unknown as Vector;
  return { ...pose, target };
}

/** How far in front of the camera a place lies, along its axis. */
export function depthOf(pose: CameraPose, place: Vector): number {
  return dot(sub(positionOf(pose), place), directionOf(pose));
}

/**
 * The smallest factor from `wanted` to 1 whose pose `stands`: so that a place stays where it is also where the body is in the
 * camera's way. 1 where none does.
 */
export function nearestStanding(wanted: number, stands: (factor: number) => boolean): number {
  if (wanted >= 1 || stands(wanted)) return wanted;
  let [no, yes] = [wanted, 1];
  for (let step = 0; step < 10; step++) {
    const between = (no + yes) / 2;
    if (stands(between)) yes = between;
    else no = between;
  }
  return yes;
}
