// Pieces of flesh and bone compete for the room under the skin: grooves and contact come of it, and nobody is swallowed.
import { type Box, type Grid, meet, sample } from './grid.ts';
import { FAR_MM } from './patch-distance.ts';
import { depthAt } from './skin-depth.ts';

export interface Piece {
  readonly id: string;
  /** Signed distance to its own form, mm, below zero inside. */
  readonly own: Grid;
  /** A thread along its middle that nobody takes away: a grid like its own. A tendon that neighbours squeeze stays whole. */
  readonly thread?: Grid | undefined;
  /** Where it may reach. */
  readonly box: Box;
  /** A path (nerve, vessel, organ) takes no part in it: it runs through, and nothing gives way to it. */
  readonly kind: 'flesh' | 'bone' | 'thin' | 'path';
  /** Who gives way: the lower one, by all that the higher one wants; equals share what both want. */
  readonly rank: number;
  /** mm by which it may grow into room that nobody else wants. */
  readonly swell: number;
  /** Least mm under the skin. */
  readonly margin: number;
  /** mm left free beside a neighbour; below zero, parts of one muscle grow together. */
  readonly gap: number;
  /** Radius of the rounding where two limits meet, mm. */
  readonly round: number;
  /** Pieces of one muscle do not push each other back with a groove. */
  readonly muscle: string;
}

/** The midline is nobody's: flesh ends this far from it, mm; bone goes on across, and so does a seam such as the linea alba. */
const MIDLINE_MM = { flesh: 0.35, thin: -0.7, bone: -0.7, path: -0.7 } as const;
const FAR_OUT = 2.2;
/** Least mm of a thread under the skin. */
const THREAD_UNDER_MM = 1.2;

/** Greater of two, rounded over `k` mm. */
function roundedMax(a: number, b: number, k: number): number {
  const overlap = Math.max(0, k - Math.abs(a - b));
  return Math.max(a, b) + (overlap * overlap) / (4 * k);
}

/** The form that is left to a piece among its neighbours: a grid like its own, below zero inside. */
export function leftOver(piece: Piece, others: readonly Piece[], depth: Grid): Grid {
  const { own, swell, margin, gap, round, thread } = piece;
  const { origin, step, nx, ny, nz } = own;
  const rivals = others.filter((other) => isRival(piece, other));
  const values = new Float32Array(own.values.length);
  for (let j = 0, at = 0; j < ny; j++) {
    const y = origin[1] + j * step;
    for (let k = 0; k < nz; k++) {
      const z = origin[2] + k * step;
      for (let i = 0; i < nx; i++, at++) {
        const mine = own.values[at]! - swell;
        if (mine > FAR_OUT * step) {
          values[at] = mine;
          continue;
        }
        const x = origin[0] + i * step;
        const deep = depthAt(depth, x, y, z);
        let form = roundedMax(mine, margin - deep, round);
        for (const rival of rivals) {
          const { low, high } = rival.box;
          if (x < low[0] || y < low[1] || z < low[2] || x > high[0] || y > high[1] || z > high[2]) continue;
          const limit = limitBy(piece, mine, rival, x, y, z, gap, deep);
          if (limit > form - round) form = roundedMax(form, limit, round);
        }
        if (thread) form = Math.min(form, Math.max(thread.values[at]!, THREAD_UNDER_MM - deep));
        values[at] = Math.max(form, MIDLINE_MM[piece.kind] - x);
      }
    }
  }
  return { ...own, values };
}

/** Whether another one may take room from a piece. */
export function isRival(piece: Piece, other: Piece): boolean {
  if (piece.kind === 'path' || other.kind === 'path') return false;
  if (other === piece || other.rank < piece.rank || !meet(piece.box, other.box)) return false;
  // Bones meet in joints, and what is thin lies on bone rather than being cut by it.
  return !(other.kind === 'bone' && piece.kind !== 'flesh');
}

/** How far a place is beyond what a rival leaves, mm. */
function limitBy(
  piece: Piece,
  mine: number,
  rival: Piece,
  x: number,
  y: number,
  z: number,
  gap: number,
  deep: number,
): number {
  const wanted = sample(rival.own, x, y, z, FAR_MM) - rival.swell;
  if (wanted > FAR_MM - rival.swell - 0.5) return Number.NEGATIVE_INFINITY;
  // Nobody claims room that lies too near the skin for him.
  const theirs = Math.max(wanted, rival.margin - deep);
  const between = rival.muscle === piece.muscle ? Math.min(gap, -1.6) : gap;
  return rival.rank > piece.rank ? between - theirs : (mine - theirs + between) / 2;
}
