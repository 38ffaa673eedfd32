// The baked channels of a body: occlusion of skin and eyes, and the garment.

import type { HalfMesh } from '../src/mesh/topology.ts';
import type { Sex } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';
import { fineSurface, type Part } from './fine-surface.ts';
import { shorts, type Tailoring, top } from './garment.ts';
import { openness } from './occlusion.ts';

export interface Shading {
  readonly occlusion: Uint8Array;
  readonly eyeOcclusion: Uint8Array;
}

/** Casts rays over the whole fine body. */
export function shading(body: Part, eyes: Part): Shading {
  const skin = fineSurface(body);
  const balls = fineSurface(eyes);
  const both = [skin, balls];
  const bake = (part: Part, surface: typeof skin) => {
    const size = part.half.vertexCount * 3;
    const open = openness(both, surface.positions.slice(0, size), surface.normals.slice(0, size));
    return Uint8Array.from(smoothed(open, part.half), (value) => Math.round(255 * value));
  };
  return { occlusion: bake(body, skin), eyeOcclusion: bake(eyes, balls) };
}

/** Half of each value from the mean of its neighbours: takes the grain out of the rays. */
function smoothed(values: Float64Array, half: HalfMesh): Float64Array {
  const sum = new Float64Array(values.length);
  const count = new Float64Array(values.length);
  for (let i = 0; i < half.quads.length; i++) {
    const a = half.quads[i]!;
    const b = half.quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    sum[a]! += values[b]!;
    sum[b]! += values[a]!;
    count[a]!++;
    count[b]!++;
  }
  return values.map((value, v) => (value + sum[v]! / count[v]!) / 2);
}

/** Garment channels; vertices of the arm wear nothing. */
export function garment(
  sex: Sex,
  points: readonly Vector[],
  isArm: (vertex: number) => boolean,
  cut: Tailoring,
): { readonly shorts: Uint8Array; readonly top: Uint8Array } {
  const worn = (piece: (p: Vector, cut: Tailoring) => number) =>
    Uint8Array.from(points, (p, v) => (isArm(v) ? 0 : piece(p, cut)));
  return { shorts: worn(shorts), top: sex === 'female' ? worn(top) : new Uint8Array(points.length) };
}
