// The picture for paper: what is selected, fitted to the sheet, in the light of the light theme.
import { type Edges, FOV_Y } from '../camera/camera-pose.ts';
import type { Stage } from './stage.ts';

/** Pixels on paper for each CSS pixel of mark and stipple. */
const PAPER_RATIO = 2;
const NOTHING_COVERED: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Draws `width` x `height` pixels and puts everything back; a view that a hand has turned stays as it is. Rows from the
 * top, plain colours over nothing. Null before there is a picture.
 */
export function paperPicture(
  stage: Stage,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> | null {
  const { painter, scene, rig, views, camera } = stage;
  if (!scene || !rig || stage.frames === 0) return null;
  const pose = rig.pose();
  const sheet = { width: width / PAPER_RATIO, height: height / PAPER_RATIO };
  const viewport = { fovY: FOV_Y, ...sheet, covered: NOTHING_COVERED };
  rig.aim(viewport);
  rig.go(views?.presentPose(viewport) ?? pose, true);
  stage.prepare({ kind: 'paper', camera, ...sheet, draft: false, moving: false });
  const pixels = painter.snapshot(scene, camera, width, height);
  rig.aim(stage.viewport());
  rig.go(pose, true);
  return pixels;
}
