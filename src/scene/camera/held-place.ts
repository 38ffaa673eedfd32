// What of the body lies under a place of the picture, for a hand that takes hold of it there: skin, or the depth that is looked at.
import { dot, sub, type Vector } from '../../space/vector.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { Stage } from '../stage/stage.ts';
import { directionOf } from './camera-pose.ts';

/** CSS px in the canvas; scene frame, metres. */
export function heldPlace(stage: Stage, canvasX: number, y: number): Vector {
  const x = canvasX - stage.pictureFrom(canvasX);
  const skin = skinAt(stage, x, y);
  if (skin !== null) return skin.place;
  const { camera, size } = stage;
  const eye = camera.position.toArray() as Vector;
  const far = camera.position.clone().set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5);
  const way = far.unproject(camera).sub(camera.position).normalize().toArray() as Vector;
  const pose = stage.pose();
  if (pose === null) return eye;
  const back = directionOf(pose);
  const reach = dot(sub(eye, pose.target), back) / Math.max(0.1, -dot(way, back));
  return [0, 1, 2].map((k) => eye[k]! + way[k]! * reach) as unknown as Vector;
}
