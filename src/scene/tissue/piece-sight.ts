// Which pieces a camera can see at all, on either half, and which come first: near to the body most of it lies beside the picture.
import { Frustum, Matrix4, type PerspectiveCamera, Sphere, Vector3 } from 'three';
import type { Sex } from '../../space/sex.ts';
import type { PlacedPiece, TissueSet } from './tissue-set.ts';

/** So far beside the picture pieces are kept while it moves. */
const LOOSE_METRES = 0.16;

export class PieceSight {
  private spheres: readonly Sphere[] = [];
  private of: { set: TissueSet; sex: Sex } | null = null;
  private readonly frustum = new Frustum();
  private margin = 0;
  private readonly eye = new Vector3();
  private readonly toClip = new Matrix4();
  private readonly mirrored = new Sphere();

  /**
   * A name for what the camera sees: the same while it stands still.
   * @param loosely while it moves: the same over a small way, on which nothing more than `seen` says comes into the picture.
   */
  aim(camera: PerspectiveCamera, loosely = false): string {
    this.toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    this.frustum.setFromProjectionMatrix(this.toClip);
    this.eye.copy(camera.position);
    this.margin = loosely ? LOOSE_METRES : 0;
    return this.toClip.elements.map((part) => (loosely ? Math.round(part * 5) : part.toFixed(4))).join();
  }

  /** The pieces of a body, the nearest to the camera that was aimed last first. */
  order(set: TissueSet, sex: Sex): Uint16Array {
    this.measure(set, sex);
    return nearestFirst(this.spheres, this.eye);
  }

  /** Of the camera that was aimed last. */
  seen(set: TissueSet, sex: Sex): (piece: PlacedPiece, number: number) => boolean {
    this.measure(set, sex);
    return (_, number) => {
      const sphere = this.spheres[number]!;
      this.mirrored.copy(sphere).radius += this.margin;
      if (this.frustum.intersectsSphere(this.mirrored)) return true;
      this.mirrored.center.setX(-sphere.center.x);
      return this.frustum.intersectsSphere(this.mirrored);
    };
  }

  private measure(set: TissueSet, sex: Sex): void {
    if (this.of?.set === set && this.of.sex === sex) return;
    this.spheres = set.pieces.map((piece) => sphereOf(set.bodies[sex].positions, piece));
    this.of = { set, sex };
  }
}

/** Pieces by how near they come to a camera on either half: what lies behind is then not drawn at all. */
function nearestFirst(
  spheres: readonly Sphere[],
  eye: { readonly x: number; readonly y: number; readonly z: number },
): Uint16Array {
  const away = spheres.map(({ center, radius }) => {
    const { x, y, z } = center;
    const across = Math.min(Math.abs(eye.x - x), Math.abs(eye.x + x));
    return Math.hypot(across, eye.y - y, eye.z - z) - radius * 0.6;
  });
  return Uint16Array.from(spheres.keys()).sort((a, b) => away[a]! - away[b]!);
}

function sphereOf(positions: Float32Array, { vertices: [first, count] }: PlacedPiece): Sphere {
  const [low, high] = [[0, 0, 0].fill(Number.POSITIVE_INFINITY), [0, 0, 0].fill(Number.NEGATIVE_INFINITY)];
  for (let i = first * 3; i < (first + count) * 3; i++) {
    const k = i % 3;
    low[k] = Math.min(low[k]!, positions[i]!);
    high[k] = Math.max(high[k]!, positions[i]!);
  }
  const sphere = new Sphere();
  if (count === 0) return sphere;
  sphere.center.set((low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2, (low[2]! + high[2]!) / 2);
  sphere.radius = Math.hypot(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!) / 2;
  return sphere;
}
