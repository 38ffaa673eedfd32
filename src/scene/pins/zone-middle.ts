// Where the number of a pinned pain may stand: deep within it, where no other one lies, on each large piece of it. Pure.
import { deepPlaces } from '../labels/deep-places.ts';
import type { VertexLinks } from '../zones/field-gradient.ts';

export interface NumberPlaces {
  /** Vertices of the skin: the middle first, then others spread over the piece. */
  readonly vertices: readonly number[];
  /** How far inside of its rim the deepest lies, in the units of the pain. */
  readonly depth: number;
}

/** A piece this much smaller than the largest has no number of its own. */
const WORTH_A_NUMBER = 0.16;
const MOST_PIECES = 3;
/** Where less than this of a pain is its own alone, its number stands on what it shares. */
const OWN_SHARE = 0.12;
const MOST_PLACES = 9;

/**
 * @param pain one signed distance a vertex, positive inside. @param others the same of all other pains in one; null: none.
 * @param positions xyz of each vertex.
 */
export function numberPlaces(
  pain: Int8Array,
  others: Int8Array | null,
  links: VertexLinks,
  positions: Float32Array,
): NumberPlaces[] {
  const depths = others ? ownAlone(pain, others) : pain;
  const pieces = piecesOf(depths, links).sort((a, b) => b.length - a.length);
  const least = (pieces[0]?.length ?? 0) * WORTH_A_NUMBER;
  return pieces
    .filter((piece) => piece.length >= least)
    .slice(0, MOST_PIECES)
    .map((piece) => ({
      vertices: deepPlaces(piece, depths, positions, MOST_PLACES),
      depth: piece.reduce((most, v) => Math.max(most, depths[v]!), 0),
    }));
}

/** How deep each vertex lies in this pain and outside of all others; the pain as it is where hardly any of it does. */
function ownAlone(pain: Int8Array, others: Int8Array): Int8Array {
  const alone = pain.map((depth, v) => (depth > 0 ? Math.min(depth, -others[v]!) : depth));
  const inside = (values: Int8Array) => values.reduce((sum, depth) => sum + (depth > 0 ? 1 : 0), 0);
  return inside(alone) < inside(pain) * OWN_SHARE ? pain : alone;
}

/** Vertices that lie inside, in lists that hang together. */
function piecesOf(depths: Int8Array, { start, ids }: VertexLinks): number[][] {
  const seen = new Uint8Array(depths.length);
  const pieces: number[][] = [];
  for (let v = 0; v < depths.length; v++) {
    if (depths[v]! <= 0 || seen[v]) continue;
    const piece = [v];
    seen[v] = 1;
    for (let at = 0; at < piece.length; at++) {
      const here = piece[at]!;
      for (let i = start[here]!; i < start[here + 1]!; i++) {
        const next = ids[i]!;
        if (seen[next] || depths[next]! <= 0) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}
