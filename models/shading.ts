// The baked channels of a body: occlusion of skin and eyes, and the garment.

import { refinePositions, refineTopology } from '../src/mesh/fine-mesh.ts';
import { vertexNormals } from '../src/mesh/normals.ts';
import { type HalfMesh, mirrorHalf } from '../src/mesh/topology.ts';
import type { Sex } from '../src/space/sex.ts';
import { shorts, type Tailoring, top } from './garment.ts';
import { openness } from './occlusion.ts';
import type { Vec3 } from './rotation.ts';

export interface Shading {
  readonly occlusion: Uint8Array;
  readonly eyeOcclusion: Uint8Array;
}

/** Left halves of body and eyes with their display positions. */
export interface Part {
  readonly half: HalfMesh;
  readonly points: readonly Vec3[];
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

function fineSurface({ half, points }: Part) {
  const whole = mirrorHalf(half);
  const fine = refineTopology(whole);
  const cage = new Float32Array(whole.vertexCount * 3);
  points.forEach(([x, y, z], v) => {
    cage.set([-x, y, z], whole.mirror[v]! * 3);
    cage.set([x, y, z], v * 3);
  });
  const positions = refinePositions(fine, whole, cage, 3);
  return { positions, triangles: fine.triangles, normals: vertexNormals(positions, fine.triangles) };
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
  points: readonly Vec3[],
  isArm: (vertex: number) => boolean,
  cut: Tailoring,
): { readonly shorts: Uint8Array; readonly top: Uint8Array } {
  const worn = (piece: (p: Vec3, cut: Tailoring) => number) =>
    Uint8Array.from(points, (p, v) => (isArm(v) ? 0 : piece(p, cut)));
  return { shorts: worn(shorts), top: sex === 'female' ? worn(top) : new Uint8Array(points.length) };
}
