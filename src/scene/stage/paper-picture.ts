// The pictures for paper: what is selected, fitted to the sheet, in the light of the light theme.
import { type CameraPose, type Edges, FOV_Y, type Viewport } from '../camera/camera-pose.ts';
import type { Stage } from './stage.ts';

/** Pixels on paper for each CSS pixel of mark and stipple. */
const PAPER_RATIO = 2;
const NOTHING_COVERED: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** A sheet of so many pixels as the camera sees it. */
export function paperViewport(width: number, height: number): Viewport {
  return {
    fovY: FOV_Y,
    width: width / PAPER_RATIO,
    height: height / PAPER_RATIO,
    covered: NOTHING_COVERED,
  };
}

/**
 * Draws `width` x `height` pixels and puts everything back; without a pose, the present view, also one that a hand has
 * turned. Rows from the top, plain colours over nothing. Null before there is a picture.
 */
export function paperPicture(
  stage: Stage,
  width: number,
  height: number,
  wanted?: CameraPose,
): Uint8ClampedArray<ArrayBuffer> | null {
  const { painter, scene, rig, views, camera } = stage;
  if (!scene || !rig || stage.frames === 0) return null;
  const pose = rig.pose();
  const viewport = paperViewport(width, height);
  const sheet = { width: viewport.width, height: viewport.height };
  rig.aim(viewport);
  rig.go(wanted ?? views?.presentPose(viewport) ?? pose, true);
  stage.prepare({ kind: 'paper', camera, ...sheet, draft: false, moving: false });
  const pixels = painter.snapshot(scene, camera, width, height);
  rig.aim(stage.viewport());
  rig.go(pose, true);
  return pixels;
}
