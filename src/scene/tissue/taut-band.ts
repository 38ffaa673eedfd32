// Where a chosen point lies in its muscle: the nearest place of the muscle's surface, and the fibre that runs there. Pure.
import { FIBRE_STEP_MM } from '../../atlas-file/tissue-file.ts';
import type { Sex } from '../../space/sex.ts';
import { apart, type Vector } from '../../space/vector.ts';
import type { PlacedPiece, TissueSet } from './tissue-set.ts';

export interface BandPlace {
  /** Number of the piece in its set. */
  readonly piece: number;
  /** Of the fibre at the point, mm. */
  readonly u: number;
  readonly v: number;
  /** From the place inside the muscle to the surface, metres. */
  readonly distance: number;
}

/**
 * @param owner the muscle. @param skin the point on the skin and @param inside in its depth, scene frame, left half.
 * Null where the muscle is not there.
 */
export function bandAt(
  { pieces, bodies, triangles, fibre, shade }: TissueSet,
  owner: string,
  sex: Sex,
  { skin, inside }: { readonly skin: Vector; readonly inside: Vector },
): BandPlace | null {
  const { positions } = bodies[sex];
  const list = triangles.near;
  let best: { piece: number; corners: readonly number[]; weight: Vector; distance: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  const at = (v: number): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  for (const [number, piece] of pieces.entries()) {
    if (piece.owner !== owner || !isFlesh(piece)) continue;
    const [first, count] = piece.near;
    for (let t = first; t < first + count; t += 3) {
      const corners = [list[t]!, list[t + 1]!, list[t + 2]!];
      const [a, b, c] = corners.map(at) as [Vector, Vector, Vector];
      const weight = nearestIn(inside, a, b, c);
      const place = blend(a, b, c, weight);
      // The side that looks to the skin is the one that is seen; flesh goes before tendon.
      const sinew = corners.reduce((sum, v, k) => sum + shade[v * 4]! * weight[k]!, 0) / 255;
      const far = apart(place, inside) + 0.35 * apart(place, skin) + 0.012 * sinew;
      if (far >= least) continue;
      least = far;
      best = { piece: number, corners, weight, distance: apart(place, inside) };
    }
  }
  if (best === null) return null;
  const { piece, corners, weight, distance } = best;
  const along = (k: 0 | 1) =>
    corners.reduce((sum, v, i) => sum + fibre[v * 2 + k]! * weight[i]!, 0) * FIBRE_STEP_MM;
  return { piece, u: along(0), v: along(1), distance };
}

function isFlesh({ tissue }: PlacedPiece): boolean {
  return tissue === 'flesh';
}

function blend(a: Vector, b: Vector, c: Vector, w: Vector): Vector {
  return [0, 1, 2].map((k) => a[k]! * w[0] + b[k]! * w[1] + c[k]! * w[2]) as unknown as Vector;
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Weights of the corners at the place of a triangle that is nearest to `p`. */
export function nearestIn(p: Vector, a: Vector, b: Vector, c: Vector): Vector {
  const [ab, ac, ap] = [minus(b, a), minus(c, a), minus(p, a)];
  const [d1, d2] = [times(ab, ap), times(ac, ap)];
  if (d1 <= 0 && d2 <= 0) return [1, 0, 0];
  const bp = minus(p, b);
  const [d3, d4] = [times(ab, bp), times(ac, bp)];
  if (d3 >= 0 && d4 <= d3) return [0, 1, 0];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [1 - d1 / (d1 - d3), d1 / (d1 - d3), 0];
  const cp = minus(p, c);
  const [d5, d6] = [times(ab, cp), times(ac, cp)];
  if (d6 >= 0 && d5 <= d6) return [0, 0, 1];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return [0, 1 - w, w];
  }
  const whole = va + vb + vc;
  return [va / whole, vb / whole, vc / whole];
}
