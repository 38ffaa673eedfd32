// All regions that have arrived as one: arrays for the graphics card, and the lists of triangles that a state shows. Pure.

import { ALL_SECTORS, type OutsideMasks } from '../../atlas-file/outside-file.ts';
import { type TissuePiece, tissueKinds, tissueLayers } from '../../atlas-file/tissue-file.ts';
import type { TissueForm, TissueRegionName } from '../../atlas-file/tissue-form.ts';
import type { Sex } from '../../space/sex.ts';
import type { AtlasState } from '../../state/atlas-state.ts';

/** Which triangles: all of them, or the few that do from afar and while the body moves. */
export const tissueLevels = ['near', 'far'] as const;
export type TissueLevel = (typeof tissueLevels)[number];

/** A piece with its ranges in the joined arrays. */
export type PlacedPiece = TissuePiece;

export interface TissueSet {
  readonly pieces: readonly PlacedPiece[];
  readonly triangles: Readonly<Record<TissueLevel, Uint32Array<ArrayBuffer>>>;
  readonly bodies: Readonly<
    Record<Sex, { positions: Float32Array<ArrayBuffer>; normals: Int16Array<ArrayBuffer> }>
  >;
  readonly fibre: Int16Array<ArrayBuffer>;
  /** Tendon, openness, kind (place in `tissueKinds`), 0: four bytes a vertex. */
  readonly shade: Uint8Array<ArrayBuffer>;
  /** The piece of each vertex. */
  readonly pieceOf: Uint16Array<ArrayBuffer>;
}

/** Joins regions in the order given. */
export function joinTissue(forms: readonly TissueForm[]): TissueSet {
  const vertexCount = sum(forms, ({ fibre }) => fibre.length / 2);
  const body = () => ({
    positions: new Float32Array(vertexCount * 3),
    normals: new Int16Array(vertexCount * 4),
  });
  const set = {
    pieces: [] as PlacedPiece[],
    triangles: {
      near: new Uint32Array(sum(forms, ({ triangles }) => triangles.length)),
      far: new Uint32Array(sum(forms, ({ farTriangles }) => farTriangles.length)),
    },
    bodies: { female: body(), male: body() },
    fibre: new Int16Array(vertexCount * 2),
    shade: new Uint8Array(vertexCount * 4),
    pieceOf: new Uint16Array(vertexCount),
  };
  let [vertex, near, far] = [0, 0, 0];
  for (const form of forms) {
    for (const sex of ['female', 'male'] as const) {
      set.bodies[sex].positions.set(form.bodies[sex].positions, vertex * 3);
      set.bodies[sex].normals.set(form.bodies[sex].normals, vertex * 4);
    }
    set.fibre.set(form.fibre, vertex * 2);
    moveInto(set.triangles.near, form.triangles, near, vertex);
    moveInto(set.triangles.far, form.farTriangles, far, vertex);
    for (const piece of form.pieces) placePiece(set, form, piece, { vertex, near, far });
    vertex += form.fibre.length / 2;
    near += form.triangles.length;
    far += form.farTriangles.length;
  }
  return set;
}

function placePiece(
  set: { pieces: PlacedPiece[]; shade: Uint8Array; pieceOf: Uint16Array },
  { shade }: TissueForm,
  piece: TissuePiece,
  from: { vertex: number; near: number; far: number },
): void {
  const [first, count] = piece.vertices;
  const kind = tissueKinds.indexOf(piece.tissue);
  const number = set.pieces.length;
  for (let v = first; v < first + count; v++) {
    const at = (from.vertex + v) * 4;
    set.shade[at] = shade[v * 2]!;
    set.shade[at + 1] = shade[v * 2 + 1]!;
    set.shade[at + 2] = kind;
    set.pieceOf[from.vertex + v] = number;
  }
  set.pieces.push({
    ...piece,
    vertices: [from.vertex + first, count],
    near: [from.near + piece.near[0], piece.near[1]],
    far: [from.far + piece.far[0], piece.far[1]],
  });
}

function moveInto(out: Uint32Array, ids: Uint32Array, at: number, vertex: number): void {
  for (let i = 0; i < ids.length; i++) out[at + i] = ids[i]! + vertex;
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}

type Showing = Pick<AtlasState, 'layer' | 'isolated' | 'hiddenTissue'>;

const nobody: ReadonlySet<string> = new Set();

/**
 * Whether a piece is there in a state. What is shown alone keeps its bones about it.
 * @param risks owners of nerves, vessels and organs that the choice names: of these, no others are there.
 */
export function isShown(
  { owner, layer, tissue }: TissuePiece,
  state: Showing,
  risks: ReadonlySet<string> = nobody,
): boolean {
  if (state.hiddenTissue.includes(owner)) return false;
  if (layer === 'risk') return risks.has(owner);
  if (state.isolated.length > 0) return state.isolated.includes(owner) || tissue === 'bone';
  if (state.layer === 'skin') return true;
  return tissueLayers.indexOf(layer) >= tissueLayers.indexOf(state.layer);
}

/** Whether every piece that lies over others is there: then it is known beforehand what can be seen at all. */
export function isUntouched({ layer, isolated, hiddenTissue }: Showing): boolean {
  return layer === 'superficial' && isolated.length === 0 && hiddenTissue.length === 0;
}

/**
 * A byte a far triangle of the joined regions, in the order in which they were joined: from where it is seen; null where that is not
 * known of these files. What has no masks may be seen from everywhere.
 */
export function joinOutside(
  forms: readonly (readonly [TissueRegionName, TissueForm])[],
  masks: OutsideMasks,
): Uint8Array | null {
  const out = new Uint8Array(sum(forms, ([, { farTriangles }]) => farTriangles.length / 3)).fill(ALL_SECTORS);
  let at = 0;
  for (const [region, { farTriangles }] of forms) {
    const own = masks.get(region);
    if (own !== undefined && own.length !== farTriangles.length / 3) return null;
    if (own !== undefined) out.set(own, at);
    at += farTriangles.length / 3;
  }
  return out;
}

/** What of the far triangles is drawn. */
export interface SeenFrom {
  /** Of `joinOutside`. */
  readonly masks: Uint8Array;
  /** Sectors from which a piece is looked at now. */
  readonly sectors: (number: number) => number;
}

/** A name for what of the set is there in a state: the same while nothing of it changes. */
export function shownContent({ layer, isolated, hiddenTissue }: Showing): string {
  return [layer, isolated.join(), hiddenTissue.join()].join(' ');
}

/**
 * Writes the triangles of some pieces; what lies over the others first, so that what it hides is not drawn at all.
 * @param out with room for all triangles of the level. @param order numbers of the pieces within a layer.
 * @param seen leaves out what cannot be seen; of far triangles alone
 * @returns how many entries were written.
 */
export function listTriangles(
  { pieces, triangles }: Pick<TissueSet, 'pieces' | 'triangles'>,
  level: TissueLevel,
  isWanted: (piece: PlacedPiece, number: number) => boolean,
  out: Uint32Array,
  order: Iterable<number> = pieces.keys(),
  seen: SeenFrom | null = null,
): number {
  let at = 0;
  const numbers = [...order];
  for (const layer of tissueLayers) {
    for (const number of numbers) {
      const piece = pieces[number]!;
      if (piece.layer !== layer || !isWanted(piece, number)) continue;
      const [first, count] = piece[level];
      const list = triangles[level];
      const from = seen && level === 'far' ? seen.sectors(number) : ALL_SECTORS;
      if (seen === null || from === ALL_SECTORS) {
        out.set(list.subarray(first, first + count), at);
        at += count;
        continue;
      }
      for (let i = first; i < first + count; i += 3) {
        if ((seen.masks[i / 3]! & from) === 0) continue;
        out[at++] = list[i]!;
        out[at++] = list[i + 1]!;
        out[at++] = list[i + 2]!;
      }
    }
  }
  return at;
}
