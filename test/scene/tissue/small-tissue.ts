// Two small regions of tissue for tests: tetrahedra, one a piece.

import type { TissuePiece, TissueRegion } from '../../../src/atlas-file/tissue-file.ts';
import type { TissueForm } from '../../../src/atlas-file/tissue-form.ts';

type Given = Pick<TissuePiece, 'id' | 'owner' | 'tissue' | 'layer'>;

const corners = [
  [0, 0, 0],
  [0, 8, 0],
  [8, 0, 0],
  [0, 0, 8],
] as const;
const faces = [0, 1, 2, 0, 2, 3, 0, 3, 1, 2, 1, 3];

/** A region as it stands in a file: piece n lies at x = 20 n + 10 mm; its far level is one face. */
export function smallRegion(given: readonly Given[]): TissueRegion {
  const female = given.flatMap((_, n) => corners.flatMap(([x, y, z]) => [x + 20 * n + 10, y, z]));
  const count = given.length * 4;
  return {
    pieces: given.map((piece, n) => ({
      ...piece,
      vertices: [n * 4, 4] as const,
      near: [n * 12, 12] as const,
      far: [n * 3, 3] as const,
    })),
    triangles: Uint32Array.from(given.flatMap((_, n) => faces.map((id) => id + n * 4))),
    farTriangles: Uint32Array.from(given.flatMap((_, n) => faces.slice(9).map((id) => id + n * 4))),
    positions: { female: Float32Array.from(female), male: Float32Array.from(female, (at) => at + 1) },
    fibre: Float32Array.from({ length: count * 2 }, (_, i) => i / 2),
    tendon: new Uint8Array(count).fill(51),
    open: new Uint8Array(count).fill(206),
  };
}

/** The same as the worker makes it, with normals left out. */
export function smallForm(given: readonly Given[]): TissueForm {
  const { pieces, triangles, farTriangles, positions, fibre, tendon, open } = smallRegion(given);
  const body = (places: Float32Array) => ({
    positions: places.map((mm) => mm / 1000) as Float32Array<ArrayBuffer>,
    normals: new Int16Array((places.length / 3) * 4).fill(7),
  });
  return {
    pieces,
    triangles,
    farTriangles,
    bodies: { female: body(positions.female), male: body(positions.male) },
    fibre: Int16Array.from(fibre, (mm) => mm * 2),
    shade: Uint8Array.from([...tendon].flatMap((share, v) => [share, open[v]!])),
  };
}

export const trunk = [
  { id: 'rib', owner: 'ribs', tissue: 'bone', layer: 'bone' },
  { id: 'trapezius-upper', owner: 'trapezius', tissue: 'flesh', layer: 'superficial' },
  { id: 'rhomboids', owner: 'rhomboids', tissue: 'flesh', layer: 'intermediate' },
] as const;
export const arm = [
  { id: 'deltoid', owner: 'deltoid', tissue: 'flesh', layer: 'superficial' },
  { id: 'supinator', owner: 'supinator', tissue: 'flesh', layer: 'deep' },
] as const;
