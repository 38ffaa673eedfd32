// Grows all pieces of flesh and bone on the rest skin: a field for each, the competition, the surface, fibre and tendon.
import type { TissueShape } from '../../dataset/shape-schema.ts';
import { type Box, type Grid, grown as widened } from './grid.ts';
import { taubin, withoutCrumbs } from './mesh-finish.ts';
import { leftOver, type Piece } from './partition.ts';
import { FAR_MM, type Patch, patchBox, patchDistance } from './patch-distance.ts';
import { fibresAt } from './patch-fibres.ts';
import type { RestSkin } from './rest-skin.ts';
import { shapePatch } from './shape-patch.ts';
import { type Mesh, surfaceOf } from './surface-nets.ts';

export interface GrownPiece extends Mesh {
  /** Of the part. */
  readonly id: string;
  /** Of the record. */
  readonly owner: string;
  readonly tissue: TissueShape['tissue'];
  readonly layer: TissueShape['layer'];
  /** The one side of the body that has it. */
  readonly side?: 'left' | 'right';
  readonly rank: number;
  /** u and v a vertex: mm along the fibre and across it. */
  readonly fibre: Float32Array;
  /** 0 flesh to 1 tendon, a vertex. */
  readonly tendon: Float32Array;
}

export interface GrowingPiece extends Piece {
  readonly patches: readonly Patch[];
  readonly shape: TissueShape;
}

/** Worked out when it is first asked for: who is not grown anew, nor near to one who is, needs no field. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** mm about a piece in which its distances must be true: as far as it may swell and neighbours ask. */
const REACH_MM = 6;
/** Half thickness of a thread: of the strip's own, at most, and in steps of the grid at least. */
const THREAD = { share: 0.8, mostMm: 1.1, steps: 0.8 } as const;
const STEP_MM = { least: 0.8, most: 2.6, share: 0.75 } as const;

/** A record's pieces with their fields, before anyone pushes. A bone is one piece of all its parts. */
export function piecesOf(shape: TissueShape, skin: RestSkin): GrowingPiece[] {
  const { id, tissue, parts } = shape;
  const made = parts.map((part, i) => ({
    id: part.id,
    strip: part.shape.form === 'strip',
    patch: shapePatch(part.shape, skin.places, skin.depth, {
      record: `shapes/${id}`,
      field: `parts[${i}].shape`,
    }),
  }));
  const groups =
    tissue === 'bone' || tissue === 'organ'
      ? [{ id, strip: false, patches: made.map(({ patch }) => patch) }]
      : made.map((one) => ({ id: one.id, strip: one.strip, patches: [one.patch] }));
  return groups.map(({ id: pieceId, strip, patches }) => {
    const thin = Math.min(...patches.map(thinnestFifth));
    const step = stepFor(thin);
    const boxes = patches.map(patchBox);
    const box = boxes.reduce(together);
    const own = once(() =>
      patches
        .map((patch) => patchDistance(patch, step, REACH_MM, box))
        .reduce((a, b) => united(a, b, shape.blendMm ?? 0)),
    );
    const thread = once(() => patchDistance(threadOf(patches[0]!, step), step, REACH_MM, box));
    return {
      id: pieceId,
      muscle: id,
      kind: kindOf(tissue),
      rank: shape.rank,
      swell: shape.swellMm ?? (tissue === 'flesh' ? 1 : 0),
      margin: shape.marginMm ?? 2,
      // What is thin cannot spare as much to its neighbours as a belly.
      gap: tissue === 'flesh' ? Math.min(0.8, thin * 0.3) : 0,
      round: tissue === 'flesh' ? Math.min(2, thin * 0.7) : 1,
      box: widened(box, REACH_MM),
      get own() {
        return own();
      },
      get thread() {
        return strip ? thread() : undefined;
      },
      patches,
      shape,
    };
  });
}

/** What is left to a piece among all: its form and the surface of it. */
export function growPiece(
  piece: GrowingPiece,
  all: readonly GrowingPiece[],
  skin: RestSkin,
): { grown: GrownPiece; form: Grid } {
  const form = leftOver(piece, all, skin.depth);
  const mesh = taubin(withoutCrumbs(surfaceOf(form)));
  const { id, muscle, rank, shape, patches } = piece;
  const grown = {
    ...mesh,
    id,
    owner: muscle,
    tissue: shape.tissue,
    layer: shape.layer,
    ...(shape.side && { side: shape.side }),
    rank,
    ...fibresAt(mesh, patches),
  };
  return { grown, form };
}

/** The middle of a strip, as thin as the grid can hold. */
function threadOf({ nu, nv, points, half, tendon }: Patch, step: number): Patch {
  const from = Math.floor(nv / 2) - 1;
  const columns = (values: Float32Array, size: number) =>
    Float32Array.from({ length: nu * 3 * size }, (_, at) => {
      const entry = Math.floor(at / size);
      return values[(Math.floor(entry / 3) * nv + from + (entry % 3)) * size + (at % size)]!;
    });
  return {
    nu,
    nv: 3,
    points: columns(points, 3),
    half: columns(half, 1).map((mm) =>
      Math.max(step * THREAD.steps, Math.min(mm * THREAD.share, THREAD.mostMm)),
    ),
    tendon: columns(tendon, 1),
  };
}

function kindOf(tissue: TissueShape['tissue']): Piece['kind'] {
  if (tissue === 'bone' || tissue === 'flesh') return tissue;
  return tissue === 'tendon' || tissue === 'fascia' ? 'thin' : 'path';
}

/** Fine enough for what is thin: a long tendon must not fall between the samples. */
function stepFor(thin: number): number {
  return Math.min(STEP_MM.most, Math.max(STEP_MM.least, thin * STEP_MM.share));
}

/** mm: half thickness of the place that is thicker than a fifth of the patch. */
function thinnestFifth({ nu, nv, half }: Patch): number {
  const rows = Array.from({ length: nu }, (_, i) => Math.max(...half.subarray(i * nv, (i + 1) * nv)));
  return rows.sort((a, b) => a - b)[Math.floor(nu / 5)]!;
}

function together(a: Box, b: Box): Box {
  return {
    low: [Math.min(a.low[0], b.low[0]), Math.min(a.low[1], b.low[1]), Math.min(a.low[2], b.low[2])],
    high: [Math.max(a.high[0], b.high[0]), Math.max(a.high[1], b.high[1]), Math.max(a.high[2], b.high[2])],
  };
}

/** Both in one, on grids of one box; where they meet the edge is rounded over `blend` mm. */
function united(a: Grid, b: Grid, blend: number): Grid {
  const values = a.values.map((value, i) => {
    const other = b.values[i] ?? FAR_MM;
    const overlap = Math.max(0, blend - Math.abs(value - other));
    return Math.min(value, other) - (blend > 0 ? (overlap * overlap) / (4 * blend) : 0);
  });
  return { ...a, values };
}
