// The second view in a corner of the picture: the point, while its pain is looked at from the other side.
import { PerspectiveCamera } from 'three';
import { type CameraPose, FOV_Y, positionOf, type Viewport } from '../camera/camera-pose.ts';

/** A part of the picture, CSS px from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 14;

/** Where the second view stands: the upper right of the free picture. Null where the picture is too small for one. */
export function insetBox({ width, height, covered }: Viewport): Box | null {
  const free = { width: width - covered.left - covered.right, height: height - covered.top - covered.bottom };
  const size = Math.round(Math.min(190, free.width * 0.3, free.height * 0.36));
  if (size < 84) return null;
  return { x: width - covered.right - GAP - size, y: covered.top + GAP, width: size, height: size };
}

export class InsetCamera {
  readonly camera = new PerspectiveCamera((FOV_Y * 180) / Math.PI, 1, 0.02, 20);

  /** Looks as `pose` says; the pose was fitted for the whole picture, so it is drawn back for the smaller frame. */
  place(pose: CameraPose): void {
    const [x, y, z] = positionOf(pose);
    this.camera.position.set(x, y, z);
    this.camera.lookAt(...pose.target);
    this.camera.updateMatrixWorld();
    this.camera.updateProjectionMatrix();
  }
}
