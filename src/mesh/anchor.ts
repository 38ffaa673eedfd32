// A place bound to the skin: a triangle of the fine mesh and its three weights. It holds on every body and pose.
import type { Vector } from '../space/vector.ts';

/** A triangle of the fine mesh and the weights of its corners in order, each 0 to 1, together 1. */
export interface Anchor {
  readonly triangle: number;
  readonly u: number;
  readonly v: number;
  readonly w: number;
}

/** The anchor with its weights brought to 0..1 and a sum of 1. */
export function tidyAnchor(triangle: number, u: number, v: number, w: number): Anchor {
  const [a, b, c] = [Math.max(u, 0), Math.max(v, 0), Math.max(w, 0)];
  const sum = a + b + c;
  return { triangle, u: a / sum, v: b / sum, w: c / sum };
}

/**
 * Any quantity of three numbers a vertex, at an anchor: with positions, its place in mm on that body and pose.
 * @param values xyz a vertex.
 */
export function anchorValue(triangles: Uint32Array, values: Float32Array, anchor: Anchor): Vector {
  const a = triangles[anchor.triangle * 3]! * 3;
  const b = triangles[anchor.triangle * 3 + 1]! * 3;
  const c = triangles[anchor.triangle * 3 + 2]! * 3;
  const { u, v, w } = anchor;
  const at = (k: number): number => u * values[a + k]! + v * values[b + k]! + w * values[c + k]!;
  return [at(0), at(1), at(2)];
}

/**
 * The smooth outward unit normal at an anchor.
 * @param normals unit normal a vertex, of the same body and pose.
 */
export function anchorNormal(triangles: Uint32Array, normals: Float32Array, anchor: Anchor): Vector {
  const [x, y, z] = anchorValue(triangles, normals, anchor);
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** The place `depthMm` under the skin, straight inward at the anchor, body-frame mm. */
export function depthPlace(
  triangles: Uint32Array,
  positions: Float32Array,
  normals: Float32Array,
  anchor: Anchor,
  depthMm: number,
): Vector {
  const at = anchorValue(triangles, positions, anchor);
  const normal = anchorNormal(triangles, normals, anchor);
  return [at[0] - normal[0] * depthMm, at[1] - normal[1] * depthMm, at[2] - normal[2] * depthMm];
}

/**
 * The same place on the other side of the body. Follows from the order of the fine triangles alone (`refineTopology`).
 * @throws RangeError for a mesh that is not ordered so.
 */
export function mirroredAnchor(
  { triangles, mirror }: { readonly triangles: Uint32Array; readonly mirror: Uint32Array },
  { triangle, u, v, w }: Anchor,
): Anchor {
  // Cage quad t >> 3 and its partner half a mesh away, corners the other way round, the two cuts of a corner swapped.
  const half = triangles.length / 6;
  const corner = (4 - ((triangle >> 1) & 3)) & 3;
  const inHalf = (triangle < half ? triangle : triangle - half) & ~7;
  const other = (triangle < half ? half : 0) + inHalf + corner * 2 + (1 - (triangle & 1));
  for (const [k, l] of [
    [0, 0],
    [1, 2],
    [2, 1],
  ] as const) {
    if (mirror[triangles[triangle * 3 + k]!] !== triangles[other * 3 + l])
      throw new RangeError(`triangle ${triangle} has no mirrored partner at ${other}`);
  }
  return { triangle: other, u, v: w, w: v };
}
