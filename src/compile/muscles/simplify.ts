// Fewer triangles for the same form: two levels on one set of vertices, in the order in which a reader meets them.
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import type { GrownPiece } from './grow.ts';
import { withoutCrumbFaces } from './mesh-finish.ts';

/** Greatest distance from the grown surface, mm, near and far. */
const ERROR_MM = { near: 0.55, far: 2 } as const;
/** Bones are smooth: they spare more before an eye sees it. */
const BONE_NEAR_MM = 0.75;
/** Of nerves, vessels and shells, 1 to 3 mm thin: at more than this they fall together, or their back comes through their face. */
const THIN_FAR_MM = 0.8;
/** Where a bridge is a hair thin, fewer triangles cut it: what then hangs beside by less than this share of them goes. */
const CUT_OFF = 0.03;

/** A piece as it is stored: what the near level needs of vertices, and the far level as triangles among them. */
export interface SimplePiece extends GrownPiece {
  readonly farTriangles: Uint32Array;
}

export async function simplified(piece: GrownPiece): Promise<SimplePiece> {
  await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready]);
  const fewer = simplify(piece, piece.triangles, piece.tissue === 'bone' ? BONE_NEAR_MM : ERROR_MM.near);
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
  return { ...kept, farTriangles: simplify(kept, triangles, thin ? THIN_FAR_MM : ERROR_MM.far) };
}

function simplify({ positions, tendon }: GrownPiece, triangles: Uint32Array, errorMm: number): Uint32Array {
  if (triangles.length === 0) return triangles;
  const [fewer] = MeshoptSimplifier.simplifyWithAttributes(
    triangles,
    positions,
    3,
    tendon,
    1,
    // A whole step from flesh to tendon weighs as much as this many mm.
    [1.5],
    null,
    0,
    errorMm,
    ['ErrorAbsolute'],
  );
  return fewer.slice();
}
