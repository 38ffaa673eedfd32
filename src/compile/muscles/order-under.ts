// What lies between the skin and the depth at a place: the pieces that the inward normal enters, the outermost first. Pure.
import type { TissuePiece, TissueRegion } from '../../atlas-file/tissue-file.ts';
import { cross, dot, sub, type Vector } from '../../space/vector.ts';

export interface Probe {
  /** On the skin, body frame, mm, and the outward unit normal there. */
  readonly skin: Vector;
  readonly normal: Vector;
  /** How deep to look, mm. */
  readonly reachMm: number;
}

export interface PieceMet {
  readonly piece: TissuePiece;
  /** From the skin to where the piece begins, mm. */
  readonly depthMm: number;
}

interface Placed {
  readonly piece: TissuePiece;
  readonly region: TissueRegion;
  readonly centre: Vector;
  readonly radius: number;
}

/** A muscle may bulge to the skin by a hair at most: the ray begins outside. */
const OUTSIDE_MM = 4;

/** Pieces of all regions on one body, to be asked for many places. */
export class TissueOrder {
  private readonly placed: readonly Placed[];

  constructor(
    regions: readonly TissueRegion[],
    private readonly sex: 'female' | 'male',
  ) {
    this.placed = regions.flatMap((region) => region.pieces.map((piece) => this.place(region, piece)));
  }

  /** Each owner once, where it begins. Nerves, vessels and organs are left out: they are told by the records. */
  under({ skin, normal, reachMm }: Probe): PieceMet[] {
    const from = skin.map((at, k) => at + normal[k]! * OUTSIDE_MM) as unknown as Vector;
    const inward = normal.map((part) => -part) as unknown as Vector;
    const first = new Map<string, PieceMet>();
    for (const { piece, region, centre, radius } of this.placed) {
      if (piece.layer === 'risk' || !meets(from, inward, centre, radius)) continue;
      const at = this.entry(region, piece, from, inward);
      if (at === null || at - OUTSIDE_MM > reachMm) continue;
      const depthMm = Math.max(0, at - OUTSIDE_MM);
      const known = first.get(piece.owner);
      if (!known || known.depthMm > depthMm) first.set(piece.owner, { piece, depthMm });
    }
    return [...first.values()].sort((a, b) => a.depthMm - b.depthMm);
  }

  private place(region: TissueRegion, piece: TissuePiece): Placed {
    const positions = region.positions[this.sex];
    const [first, count] = piece.vertices;
    const [low, high] = [[0, 0, 0].fill(Number.POSITIVE_INFINITY), [0, 0, 0].fill(Number.NEGATIVE_INFINITY)];
    for (let i = first * 3; i < (first + count) * 3; i++) {
      low[i % 3] = Math.min(low[i % 3]!, positions[i]!);
      high[i % 3] = Math.max(high[i % 3]!, positions[i]!);
    }
    const centre = low.map((least, k) => (least + high[k]!) / 2) as unknown as Vector;
    return { piece, region, centre, radius: Math.hypot(...low.map((least, k) => high[k]! - least)) / 2 };
  }

  /** Where a ray first goes in, mm from its start; null where it misses. */
  private entry(
    { triangles, positions }: TissueRegion,
    { near: [first, count] }: TissuePiece,
    from: Vector,
    along: Vector,
  ): number | null {
    const at = positions[this.sex];
    let best: number | null = null;
    for (let t = first; t < first + count; t += 3) {
      const corners = [0, 1, 2].map((k) => {
        const v = triangles[t + k]! * 3;
        return [at[v]!, at[v + 1]!, at[v + 2]!] as Vector;
      });
      const distance = frontHit(from, along, corners[0]!, corners[1]!, corners[2]!);
      if (distance !== null && (best === null || distance < best)) best = distance;
    }
    return best;
  }
}

function meets(from: Vector, along: Vector, centre: Vector, radius: number): boolean {
  const to = sub(centre, from);
  const run = dot(to, along);
  return dot(to, to) - run * run <= radius * radius;
}

/** Distance to a triangle's outer face (counter-clockwise from outside), null where the ray misses or leaves. */
function frontHit(from: Vector, along: Vector, a: Vector, b: Vector, c: Vector): number | null {
  const [ab, ac] = [sub(b, a), sub(c, a)];
  const p = cross(along, ac);
  const det = dot(ab, p);
  if (det < 1e-9) return null;
  const to = sub(from, a);
  const u = dot(to, p);
  if (u < 0 || u > det) return null;
  const q = cross(to, ab);
  const v = dot(along, q);
  if (v < 0 || u + v > det) return null;
  const distance = dot(ac, q) / det;
  return distance < 0 ? null : distance;
}
