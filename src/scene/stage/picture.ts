// One drawing of the scene. Before each, every layer makes itself ready for its camera, size and purpose.
import type { PerspectiveCamera } from 'three';

export interface Picture {
  /** `inset`: the second view in a corner; `paper`: for print, in the light theme, without marks of other muscles. */
  readonly kind: 'main' | 'inset' | 'paper';
  readonly camera: PerspectiveCamera;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Coarse and without smooth edges, while things move on a slow device. */
  readonly draft: boolean;
  /** Another picture follows at once: what is dear may be left for the last one. */
  readonly moving: boolean;
}
