// Which pieces a camera can see at all, from which side it looks at each, and which come first: near to the body most of it lies beside the picture.
import { Frustum, Matrix4, type PerspectiveCamera, Sphere, Vector3 } from 'three';
import { ALL_SECTORS, OUTSIDE_SECTORS } from '../../atlas-file/outside-file.ts';
import type { Sex } from '../../space/sex.ts';
import type { Side } from '../../space/side.ts';
import type { Vector } from '../../space/vector.ts';
import type { PlacedPiece, TissueSet } from './tissue-set.ts';

/** So far beside the picture pieces are kept while it moves. */
const LOOSE_METRES = 0.16;
/** So far the eye may go round a piece until it is asked anew, radians. */
const LOOSE_TURN = 0.15;

/** Of one half of a body, by the number of the piece. */
export interface HalfSight {
  /** The nearest pieces first. */
  readonly order: Uint16Array;
  readonly isSeen: (number: number) => boolean;
  /** Sectors (atlas-file/outside-file.ts) from which the eye may see some of a piece, as that half's own masks name them. */
  readonly sectors: (number: number) => number;
}

export class PieceSight {
  private spheres: readonly Sphere[] = [];
  private of: { set: TissueSet; sex: Sex } | null = null;
  private readonly frustum = new Frustum();
  private margin = 0;
  private readonly eye = new Vector3();
  private readonly toClip = new Matrix4();
  private readonly placed = new Sphere();

  /**
   * A name for what the camera sees: the same while it stands still.
   * @param loosely while it moves: the same over a small way, on which nothing more than `isSeen` says comes into the picture.
   */
  aim(camera: PerspectiveCamera, loosely = false): string {
    this.toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    this.frustum.setFromProjectionMatrix(this.toClip);
    this.eye.copy(camera.position);
    this.margin = loosely ? LOOSE_METRES : 0;
    return this.toClip.elements.map((part) => (loosely ? Math.round(part * 5) : part.toFixed(4))).join();
  }

  /** By the camera that was aimed last. */
  half(set: TissueSet, sex: Sex, side: Side): HalfSight {
    this.measure(set, sex);
    const { spheres, eye, frustum, placed } = this;
    // The right half is the left one in a mirror: so is its eye.
    const across = side === 'left' ? 1 : -1;
    const away = spheres.map(({ center: { x, y, z }, radius }) => {
      return Math.hypot(eye.x * across - x, eye.y - y, eye.z - z) - radius * 0.6;
    });
    return {
      order: Uint16Array.from(spheres.keys()).sort((a, b) => away[a]! - away[b]!),
      isSeen: (number) => {
        placed.copy(spheres[number]!).radius += this.margin;
        placed.center.x *= across;
        return frustum.intersectsSphere(placed);
      },
      sectors: (number) => {
        const { center, radius } = spheres[number]!;
        return sectorsAbout(eye.x * across - center.x, eye.z - center.z, radius);
      },
    };
  }

  /** Whether a piece of either half comes so near to a place, metres. */
  isNear(number: number, [x, y, z]: Vector, metres: number): boolean {
    const { center, radius } = this.spheres[number]!;
    return Math.hypot(center.x - Math.abs(x), center.y - y, center.z - z) <= radius + metres;
  }

  private measure(set: TissueSet, sex: Sex): void {
    if (this.of?.set === set && this.of.sex === sex) return;
    this.spheres = set.pieces.map((piece) => sphereOf(set.bodies[sex].positions, piece));
    this.of = { set, sex };
  }
}

/** Sectors that an eye lies in, so far to the left and to the front of the middle of a piece: of any place of it. */
function sectorsAbout(x: number, z: number, radius: number): number {
  const level = Math.hypot(x, z);
  if (level <= radius) return ALL_SECTORS;
  const width = (2 * Math.PI) / OUTSIDE_SECTORS;
  const spread = Math.asin(radius / level) + LOOSE_TURN;
  const azimuth = Math.atan2(x, z);
  let sectors = 0;
  for (let n = Math.floor((azimuth - spread) / width); n <= Math.floor((azimuth + spread) / width); n++)
    sectors |= 1 << ((n + OUTSIDE_SECTORS * 2) % OUTSIDE_SECTORS);
  return sectors;
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
