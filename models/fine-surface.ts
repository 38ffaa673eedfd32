// The fine surface of a left half and its mirror image, as the browser will refine it; Node only.
import { refinePositions, refineTopology } from '../src/mesh/fine-mesh.ts';
import { vertexNormals } from '../src/mesh/normals.ts';
import { type HalfMesh, mirrorHalf } from '../src/mesh/topology.ts';
import type { Vector } from '../src/space/vector.ts';

/** The left half of body or eyes with its display positions, body frame, mm. */
export interface Part {
  readonly half: HalfMesh;
  readonly points: readonly Vector[];
}

export function fineSurface({ half, points }: Part) {
  const cage = mirrorHalf(half);
  const fine = refineTopology(cage);
  const values = new Float32Array(cage.vertexCount * 3);
  points.forEach(([x, y, z], v) => {
    values.set([-x, y, z], cage.mirror[v]! * 3);
    values.set([x, y, z], v * 3);
  });
  const positions = refinePositions(fine, cage, values, 3);
  const normals = vertexNormals(positions, fine.triangles);
  return { cage, fine, positions, triangles: fine.triangles, normals };
}
