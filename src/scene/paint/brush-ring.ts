// The ring under the pointer: how large the brush is on the skin there, leaning as the skin leans. Drawn over the picture.
import type { PerspectiveCamera } from 'three';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';
import styles from './BrushRing.module.css';

export interface Ring {
  /** Middle, half of the length and of the width, CSS px; how far the length is turned, radians. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly turn: number;
}

/** Skin that is seen nearly from its edge still shows a ring, not a line. */
const LEAST_WIDTH = 0.25;

/** @param place on the skin, metres. @param normal unit. @param size of the picture, CSS px */
export function ringAt(
  place: Vector,
  normal: Vector,
  radiusMm: number,
  camera: PerspectiveCamera,
  size: { readonly width: number; readonly height: number },
): Ring {
  const view = camera.matrixWorldInverse.elements;
  const turned = (v: Vector, w: 0 | 1): Vector => [
    view[0]! * v[0] + view[4]! * v[1] + view[8]! * v[2] + view[12]! * w,
    view[1]! * v[0] + view[5]! * v[1] + view[9]! * v[2] + view[13]! * w,
    view[2]! * v[0] + view[6]! * v[1] + view[10]! * v[2] + view[14]! * w,
  ];
  const at = turned(place, 1);
  const facing = turned(normal, 0);
  const projection = camera.projectionMatrix.elements;
  const away = Math.max(1e-6, -at[2]);
  const length = ((radiusMm / MILLIMETRES_PER_METRE) * projection[5]! * size.height) / 2 / away;
  const distance = Math.hypot(...at);
  const lean = Math.abs(facing[0] * at[0] + facing[1] * at[1] + facing[2] * at[2]) / distance;
  return {
    x: ((1 + (projection[0]! * at[0] + projection[8]! * at[2]) / away) * size.width) / 2,
    y: ((1 - (projection[5]! * at[1] + projection[9]! * at[2]) / away) * size.height) / 2,
    length,
    width: length * Math.max(LEAST_WIDTH, Math.min(1, lean)),
    // The short way of the ring runs along the leaning; y grows downwards on the page.
    turn: Math.atan2(-facing[1], facing[0]) + Math.PI / 2,
  };
}

export class BrushRing {
  private readonly ring = document.createElement('div');

  /** @param frame that the picture fills */
  constructor(frame: HTMLElement) {
    this.ring.className = styles.ring ?? '';
    this.ring.setAttribute('aria-hidden', 'true');
    this.ring.hidden = true;
    frame.append(this.ring);
  }

  /** Null where the pointer is not over the body. */
  show(ring: Ring | null, erases: boolean): void {
    const { ring: element } = this;
    element.hidden = ring === null;
    if (ring === null) return;
    element.toggleAttribute('data-erases', erases);
    element.style.inlineSize = `${ring.length * 2}px`;
    element.style.blockSize = `${ring.width * 2}px`;
    element.style.transform = `translate(${ring.x - ring.length}px, ${ring.y - ring.width}px) rotate(${ring.turn}rad)`;
  }

  remove(): void {
    this.ring.remove();
  }
}
