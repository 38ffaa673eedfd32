// Where a place of the scene stands in a picture.
import { type PerspectiveCamera, Vector3 } from 'three';
import type { Vector } from '../../space/vector.ts';
import type { Edges } from '../camera/camera-pose.ts';

const scratch = new Vector3();
const none: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

/** CSS px from the upper left corner; null behind the camera, beside the picture, and over its edges of these widths. */
export function onScreen(
  place: Vector,
  camera: PerspectiveCamera,
  { width, height }: { readonly width: number; readonly height: number },
  edges: Edges = none,
): readonly [x: number, y: number] | null {
  const at = scratch.set(...place).project(camera);
  const [x, y] = [((at.x + 1) / 2) * width, ((1 - at.y) / 2) * height];
  const isIn =
    at.z <= 1 && x >= edges.left && x <= width - edges.right && y >= edges.top && y <= height - edges.bottom;
  return isIn ? [x, y] : null;
}

/** Edges that are wider by so much all round. */
export function widened({ left, top, right, bottom }: Edges, by: number): Edges {
  return { left: left + by, top: top + by, right: right + by, bottom: bottom + by };
}
