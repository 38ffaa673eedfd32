// All shapes to the files of the browser: grown once on the mean body in rest pose, simplified, carried to both bodies.
import { TISSUE_STEP_MM, type TissuePiece, type TissueRegion } from '../../atlas-file/tissue-file.ts';
import type { Landmark } from '../../dataset/reference-schema.ts';
import type { TissueShape } from '../../dataset/shape-schema.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Sex } from '../../space/sex.ts';
import { contentHash } from '../content-hash.ts';
import { once } from '../once.ts';
import type { PieceStore } from '../piece-store.ts';
import { type BodiesToCarry, keepUnder, type Pose, TissueCarrier } from './carry-tissue.ts';
import { boxOf, type Grid } from './grid.ts';
import { type GrowingPiece, growPiece, piecesOf } from './grow.ts';
import { Filling, openness } from './openness.ts';
import { isRival } from './partition.ts';
import { type BodiesToGrow, restSkin } from './rest-skin.ts';
import { type SimplePiece, simplified } from './simplify.ts';
import { skinDepth } from './skin-depth.ts';
import { regionOf, type TissueRegionId, tissueRegions } from './tissue-regions.ts';

interface TissueRecords {
  readonly landmarks: readonly Landmark[];
  readonly shapes: readonly TissueShape[];
}

/** A piece on the mean body in rest pose. */
export interface ReadyPiece extends SimplePiece {
  readonly open: Uint8Array<ArrayBuffer>;
  readonly region: TissueRegionId;
}

/** A piece as it is kept between bakes. */
interface KeptPiece {
  readonly piece: SimplePiece;
  readonly cells: Int32Array;
}

interface Growing {
  /** Called with what is being done. */
  readonly tell?: (what: string) => void;
  /** Only these records are grown anew, for a look in passing: all others stay as they were when all were grown last. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * @param kept holds what was grown before by the same code on the same bodies; what neither itself nor a rival has changed is taken
 * from there. @throws DataError for a place that cannot be found.
 */
export async function growTissue(
  bodies: BodiesToGrow,
  { landmarks, shapes }: TissueRecords,
  kept: PieceStore,
  { tell = () => {}, only }: Growing = {},
): Promise<ReadyPiece[]> {
  tell('skin');
  const depth = kept.get('skin-depth', 'mean') as Grid | undefined;
  const skin = restSkin(bodies, landmarks, 2.5, depth);
  if (!depth) kept.set('skin-depth', 'mean', skin.depth);
  tell('fields');
  const all = shapes.flatMap((shape) => piecesOf(shape, skin));
  const filling = new Filling(skin);
  const simple: SimplePiece[] = [];
  const before = only && (kept.get('keys', 'all') as ReadonlyMap<string, string> | undefined);
  const keys = new Map<string, string>();
  for (const piece of all) {
    const known = only?.has(piece.muscle) ? undefined : before?.get(piece.id);
    const key = known ?? keyOf(piece, all);
    keys.set(piece.id, key);
    let ready = kept.get(`grown/${piece.id}`, key) as KeptPiece | undefined;
    if (ready === undefined) {
      tell(piece.id);
      const { grown, form } = growPiece(piece, all, skin);
      ready = { piece: await simplified(grown), cells: filling.cellsOf(form) };
      kept.set(`grown/${piece.id}`, key, ready);
    }
    filling.add(ready.piece, ready.cells);
    if (ready.piece.triangles.length > 0) simple.push(ready.piece);
  }
  if (!only) kept.set('keys', 'all', keys);
  tell('light');
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const lit = (piece: SimplePiece): Uint8Array<ArrayBuffer> => {
    const key = keys.get(piece.id)!;
    const known = only && !only.has(piece.owner) && kept.get(`light/${piece.id}`, key);
    if (known) return known as Uint8Array<ArrayBuffer>;
    const open = openness(piece, vertexNormals(piece.positions, piece.triangles), filling);
    if (!only) kept.set(`light/${piece.id}`, key, open);
    return open;
  };
  return simple.map((piece) => {
    const { low, high } = boxOf(piece.positions);
    return {
      ...piece,
      open: lit(piece),
      region: regionOf(byId.get(piece.owner)!, [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2]),
    };
  });
}

/** Of its own record and those of all who may take room from it. */
function keyOf(piece: GrowingPiece, all: readonly GrowingPiece[]): string {
  const rivals = all.filter((other) => isRival(piece, other));
  return contentHash(
    ...[piece, ...rivals].flatMap(({ id, shape }) => [
      id,
      JSON.stringify({ ...shape, names: null, sources: null }),
    ]),
  );
}

type Carried = Readonly<Record<Sex, Readonly<Record<Pose, Float32Array>>>>;

/**
 * Pieces of all regions on both bodies: in display pose kept under the skin, in rest pose as they were grown.
 * @param kept what was carried before by the same code to the same bodies
 */
export function dressBodies(
  bodies: BodiesToCarry,
  pieces: readonly ReadyPiece[],
  kept: PieceStore,
): Readonly<Record<Pose, ReadonlyMap<TissueRegionId, TissueRegion>>> {
  const carrier = once(() => new TissueCarrier(bodies, kept));
  const depthOf = { female: once(() => displayDepth('female')), male: once(() => displayDepth('male')) };
  function displayDepth(sex: Sex): Grid {
    const known = kept.get(`skin-depth/${sex}`, 'display') as Grid | undefined;
    if (known) return known;
    const skin = { positions: bodies[sex].display, triangles: bodies.fine.triangles };
    const depth = skinDepth(skin, 2.5);
    kept.set(`skin-depth/${sex}`, 'display', depth);
    return depth;
  }
  const onBody = (positions: Float32Array, sex: Sex) => {
    const { rest, display } = carrier().carry(positions, sex);
    keepUnder(display, depthOf[sex]());
    const stepped = (list: Float32Array) =>
      list.map((value) => Math.round(value / TISSUE_STEP_MM) * TISSUE_STEP_MM);
    return { rest: stepped(rest), display: stepped(display) };
  };
  const carried = new Map(
    pieces.map(({ id, positions }): [string, Carried] => {
      const key = contentHash(new Uint8Array(positions.buffer, positions.byteOffset, positions.byteLength));
      const known = kept.get(`carried/${id}`, key) as Carried | undefined;
      if (known) return [id, known];
      const made = { female: onBody(positions, 'female'), male: onBody(positions, 'male') };
      kept.set(`carried/${id}`, key, made);
      return [id, made];
    }),
  );
  const inPose = (pose: Pose) =>
    new Map(
      tissueRegions.map((region) => {
        const own = pieces.filter((piece) => piece.region === region);
        const positions = own.map(({ id }) => {
          const { female, male } = carried.get(id)!;
          return { female: female[pose], male: male[pose] };
        });
        return [region, joined(own, positions)];
      }),
    );
  return { display: inPose('display'), rest: inPose('rest') };
}

function joined(own: readonly ReadyPiece[], positions: readonly Record<Sex, Float32Array>[]): TissueRegion {
  const pieces: TissuePiece[] = [];
  let [vertex, near, far] = [0, 0, 0];
  for (const { id, owner, tissue, layer, side, tendon, triangles, farTriangles } of own) {
    pieces.push({
      id,
      owner,
      tissue,
      layer,
      ...(side && { side }),
      vertices: [vertex, tendon.length],
      near: [near, triangles.length],
      far: [far, farTriangles.length],
    });
    vertex += tendon.length;
    near += triangles.length;
    far += farTriangles.length;
  }
  const moved = (list: Uint32Array, i: number) => Array.from(list, (id) => id + pieces[i]!.vertices[0]);
  return {
    pieces,
    triangles: Uint32Array.from(own.flatMap(({ triangles }, i) => moved(triangles, i))),
    farTriangles: Uint32Array.from(own.flatMap(({ farTriangles }, i) => moved(farTriangles, i))),
    positions: {
      female: floats(positions.map((at) => at.female)),
      male: floats(positions.map((at) => at.male)),
    },
    fibre: floats(own.map((piece) => piece.fibre)),
    tendon: Uint8Array.from(
      own.flatMap(({ tendon }) => Array.from(tendon, (share) => Math.round(share * 255))),
    ),
    open: Uint8Array.from(own.flatMap(({ open }) => [...open])),
  };
}

function floats(lists: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const out = new Float32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    out.set(list, at);
    at += list.length;
  }
  return out;
}
