// Tissue of a region as the picture needs it: packed arrays in the scene frame, normals worked out. Types and sizes alone.
import type { Sex } from '../space/sex.ts';
import type { TissuePiece } from './tissue-file.ts';

export const tissueRegionIds = ['trunk', 'leg', 'arm', 'head', 'risk'] as const;
export type TissueRegionName = (typeof tissueRegionIds)[number];
/** A file of each region, and one of what of all of them is seen from outside. */
export const tissueFileNames = [...tissueRegionIds, 'outside'] as const;
export type TissueFileName = (typeof tissueFileNames)[number];

/** One region, left half and midline. */
export interface TissueForm {
  readonly pieces: readonly TissuePiece[];
  /** Three a triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array<ArrayBuffer>;
  readonly farTriangles: Uint32Array<ArrayBuffer>;
  readonly bodies: Readonly<Record<Sex, TissueBody>>;
  /** u along the fibre and v across it, two a vertex, steps of `FIBRE_STEP_MM`. */
  readonly fibre: Int16Array<ArrayBuffer>;
  /** Tendon and openness, two a vertex, 0 to 255. */
  readonly shade: Uint8Array<ArrayBuffer>;
}

export interface TissueBody {
  /** xyz a vertex, metres. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** xyz and 0 a vertex, unit length as 32767. */
  readonly normals: Int16Array<ArrayBuffer>;
}
