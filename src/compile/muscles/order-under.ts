// What lies between the skin and the depth at a place: the pieces that the inward normal enters, the outermost first. Pure.
import type { TissuePiece, TissueRegion } from '../../atlas-file/tissue-file.ts';
import { dot, sub, type Vector } from '../../space/vector.ts';

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
    const [dx, dy, dz] = along;
    let best: number | null = null;
    for (let t = first; t < first + count; t += 3) {
      const [i, j, k] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
      const [ax, ay, az] = [at[i]!, at[i + 1]!, at[i + 2]!];
      const [bx, by, bz] = [at[j]! - ax, at[j + 1]! - ay, at[j + 2]! - az];
      const [cx, cy, cz] = [at[k]! - ax, at[k + 1]! - ay, at[k + 2]! - az];
      // Moeller and Trumbore; below zero the ray leaves: triangles run counter-clockwise as seen from outside.
      const [px, py, pz] = [dy * cz - dz * cy, dz * cx - dx * cz, dx * cy - dy * cx];
      const det = bx * px + by * py + bz * pz;
      if (det < 1e-9) continue;
      const [x, y, z] = [from[0] - ax, from[1] - ay, from[2] - az];
      const u = x * px + y * py + z * pz;
      if (u < 0 || u > det) continue;
      const [qx, qy, qz] = [y * bz - z * by, z * bx - x * bz, x * by - y * bx];
      const v = dx * qx + dy * qy + dz * qz;
      if (v < 0 || u + v > det) continue;
      const distance = (cx * qx + cy * qy + cz * qz) / det;
      if (distance >= 0 && (best === null || distance < best)) best = distance;
    }
    return best;
  }
}

function meets(from: Vector, along: Vector, centre: Vector, radius: number): boolean {
  const to = sub(centre, from);
  const run = dot(to, along);
  return dot(to, to) - run * run <= radius * radius;
}
