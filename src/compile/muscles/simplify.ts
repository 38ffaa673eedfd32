// Fewer triangles for the same form: two levels on one set of vertices, in the order in which a reader meets them.
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import { vertexNormals } from '../../mesh/normals.ts';
import type { GrownPiece } from './grow.ts';
import { withoutCrumbFaces } from './mesh-finish.ts';
import { turnedAway } from './turned-away.ts';

/** Greatest distance from the grown surface, mm, near and far. */
const ERROR_MM = { near: 0.55, far: 2 } as const;
/** Bones are smooth: they spare more before an eye sees it. */
const BONE_NEAR_MM = 0.75;
/** Of nerves, vessels and shells, 1 to 3 mm thin: at more than this they fall together, or their back comes through their face. */
const THIN_FAR_MM = 0.8;
/** A whole step from flesh to tendon weighs as much as this many mm. */
const TENDON_MM = 1.5;
/** A whole turn of the normal weighs so many mm, tried in turn: at nothing, a thin form's face hangs on corners of its back, and takes no light. */
const NORMAL_MM = [0, 0.1, 0.2, 0.45];
/** So much more of a form's area than near to may hang on such corners, of all of it. */
const MORE_TURNED_AWAY = 0.05;
/** Where a bridge is a hair thin, fewer triangles cut it: what then hangs beside by less than this share of them goes. */
const CUT_OFF = 0.03;

/** A piece as it is stored: what the near level needs of vertices, and the far level as triangles among them. */
export interface SimplePiece extends GrownPiece {
  readonly farTriangles: Uint32Array;
}

export async function simplified(piece: GrownPiece): Promise<SimplePiece> {
  await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready]);
  const fewer = simplify(
    piece.positions,
    piece.triangles,
    { values: piece.tendon, weightsMm: [TENDON_MM] },
    piece.tissue === 'bone' ? BONE_NEAR_MM : ERROR_MM.near,
  );
  const near = withoutCrumbFaces({ positions: piece.positions, triangles: fewer }, CUT_OFF);
  const [order, count] = MeshoptEncoder.reorderMesh(near, true, true);
  const triangles = near;
  const taken = (values: Float32Array, size: number): Float32Array => {
    const out = new Float32Array(count * size);
    for (let old = 0; old < order.length; old++) {
      const now = order[old]!;
      if (now < count) out.set(values.subarray(old * size, old * size + size), now * size);
    }
    return out;
  };
  const kept = {
    ...piece,
    triangles,
    positions: taken(piece.positions, 3),
    fibre: taken(piece.fibre, 2),
    tendon: taken(piece.tendon, 1),
  };
  const thin = piece.tissue === 'fascia' || (piece.layer === 'risk' && piece.tissue !== 'organ');
  return { ...kept, farTriangles: fewest(kept, thin ? THIN_FAR_MM : ERROR_MM.far) };
}

/** As few as may be without a face that is lit as its back. */
function fewest({ positions, triangles, tendon }: GrownPiece, errorMm: number): Uint32Array {
  const normals = vertexNormals(positions, triangles);
  const most = turnedAway(positions, normals, triangles) + MORE_TURNED_AWAY;
  const values = new Float32Array(tendon.length * 4);
  for (let v = 0; v < tendon.length; v++) {
    values[v * 4] = tendon[v]!;
    values.set(normals.subarray(v * 3, v * 3 + 3), v * 4 + 1);
  }
  let far = triangles;
  for (const mm of NORMAL_MM) {
    far = simplify(positions, triangles, { values, weightsMm: [TENDON_MM, mm, mm, mm] }, errorMm);
    if (turnedAway(positions, normals, far) <= most) break;
  }
  return far;
}

function simplify(
  positions: Float32Array,
  triangles: Uint32Array,
  { values, weightsMm }: Attributes,
  errorMm: number,
): Uint32Array {
  if (triangles.length === 0) return triangles;
  const [fewer] = MeshoptSimplifier.simplifyWithAttributes(
    triangles,
    positions,
    3,
    values,
    weightsMm.length,
    weightsMm,
    null,
    0,
    errorMm,
    ['ErrorAbsolute'],
  );
  return fewer.slice();
}

interface Attributes {
  /** As many numbers a vertex as there are weights. */
  readonly values: Float32Array;
  /** So many mm weighs a step of one. */
  readonly weightsMm: number[];
}
