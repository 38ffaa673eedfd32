// The surface that places and zones are compiled on: the mean of the female and male body in display pose.

import { Geodesics } from '../mesh/geodesic.ts';
import { Midline } from '../mesh/midline.ts';
import { vertexNormals } from '../mesh/normals.ts';
import { ShortestWays } from '../mesh/shortest-way.ts';
import { createSkinMesh, nextHalfEdge, type SkinMesh } from '../mesh/skin-mesh.ts';
import type { Vector } from '../space/vector.ts';

/** A limb or trunk segment: its joints on the mean body in display pose, mm; left side or midline. */
interface SurfaceSegment {
  readonly id: string;
  readonly proximal: Vector;
  readonly distal: Vector;
}

/** What the compiler needs of the bodies; all positions are fine meshes in display pose, xyz a vertex, mm. */
export interface CompileBodies {
  readonly triangles: Uint32Array;
  readonly mirror: Uint32Array;
  readonly female: Float32Array;
  readonly male: Float32Array;
  readonly segments: readonly SurfaceSegment[];
  /** Index into `segments` for each vertex. */
  readonly segmentOf: Uint8Array;
  /** 1 for vertices that no one can see or touch: the inside of mouth, nostrils and eye sockets. */
  readonly hidden: Uint8Array;
}

export interface CompileSurface {
  readonly mesh: SkinMesh;
  readonly normals: Float32Array;
  readonly mirror: Uint32Array;
  readonly hidden: Uint8Array;
  readonly midline: Midline;
  readonly segments: readonly SurfaceSegment[];
  readonly segmentOf: Uint8Array;
  readonly ways: ShortestWays;
  readonly geodesics: Geodesics;
}

/** The hidden pockets are drawn tight across their openings. */
export function createCompileSurface(bodies: CompileBodies): CompileSurface {
  const { triangles, mirror, hidden, segments, segmentOf } = bodies;
  const mean = bodies.female.map((value, i) => (value + bodies.male[i]!) / 2);
  closePockets(mean, triangles, hidden, mirror);
  const mesh = createSkinMesh(triangles, mean);
  return {
    mesh,
    normals: vertexNormals(mean, triangles),
    mirror,
    hidden,
    midline: new Midline(mesh, mirror),
    segments,
    segmentOf,
    ways: new ShortestWays(mesh),
    geodesics: new Geodesics(mesh),
  };
}

/**
 * Draws the hidden pockets tight across their openings, in place, so that the way from lip to lip leads over the mouth
 * and not round its inside. (Left as they are, a zone on the upper lip would end at the mouth: 80 mm round the bag.)
 */
function closePockets(
  positions: Float32Array,
  triangles: Uint32Array,
  hidden: Uint8Array,
  mirror: Uint32Array,
): void {
  const near = new Map<number, Set<number>>();
  for (let h = 0; h < triangles.length; h++) {
    const a = triangles[h]!;
    const b = triangles[nextHalfEdge(h)]!;
    if (hidden[a] === 1) near.set(a, (near.get(a) ?? new Set()).add(b));
    if (hidden[b] === 1) near.set(b, (near.get(b) ?? new Set()).add(a));
  }
  const rings = [...near].map(([v, others]) => ({ v, others: [...others] }));
  const ROUNDS = 400;
  const OVERSHOOT = 1.9;
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < ROUNDS - 20 ? OVERSHOOT : 1;
    for (const { v, others } of rings) {
      for (let k = 0; k < 3; k++) {
        const mean = others.reduce((sum, other) => sum + positions[other * 3 + k]!, 0) / others.length;
        positions[v * 3 + k]! += (mean - positions[v * 3 + k]!) * pull;
      }
    }
  }
  // The sweeps run in one order over both halves: make them each other's mirror again.
  for (const { v } of rings) {
    const partner = mirror[v]!;
    if (partner < v) continue;
    if (partner === v) positions[v * 3] = 0;
    else positions.set([-positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!], partner * 3);
  }
}
