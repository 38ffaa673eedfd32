// The picture for paper: what is selected, fitted to the sheet, in the light of the light theme.
import type { Scene } from 'three';
import { activeTheme } from '../../state/atlas-state.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import type { CameraPose, Edges } from '../camera/camera-pose.ts';
import type { CameraRig } from '../camera/camera-rig.ts';
import type { Figure } from './figure.ts';
import type { FramePainter } from './still-frame.ts';

/** Pixels on paper for each CSS pixel of mark and stipple. */
const PAPER_RATIO = 2;
const NOTHING_COVERED: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

export interface PaperPicture {
  readonly scene: Scene;
  readonly rig: CameraRig;
  readonly figure: Figure;
  readonly state: Atlas;
  /** The pose for the sheet, asked once camera and sheet have the same form; null: leave it as it is. */
  readonly poseFor: () => CameraPose | null;
  /** Lays the marks out for a picture of this size, without those of other muscles. */
  readonly layout: (size: { width: number; height: number }) => void;
}

/** Draws `width` x `height` pixels and puts everything back. Rows from the top, plain colours over nothing. */
export function paperPicture(
  painter: FramePainter,
  { scene, rig, figure, state, poseFor, layout }: PaperPicture,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const { covered, width: shownWidth, height: shownHeight } = rig.viewport();
  const pose = rig.pose();
  const sheet = { width: width / PAPER_RATIO, height: height / PAPER_RATIO };
  figure.setDraft(false);
  figure.setAppearance('light', state.skinTone, state.garment);
  figure.setViewport(sheet.width, sheet.height);
  rig.setSize(sheet.width, sheet.height);
  rig.setCovered(NOTHING_COVERED);
  rig.go(poseFor() ?? pose, true);
  layout(sheet);
  const pixels = painter.snapshot(scene, rig.camera, width, height);
  rig.setCovered(covered);
  rig.setSize(shownWidth, shownHeight);
  rig.go(pose, true);
  figure.setViewport(shownWidth, shownHeight);
  figure.setAppearance(activeTheme(state), state.skinTone, state.garment);
  return pixels;
}
