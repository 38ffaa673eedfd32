// All shapes to the files of the browser: grown once on the mean body in rest pose, simplified, carried to both bodies.
import { TISSUE_STEP_MM, type TissuePiece, type TissueRegion } from '../../atlas-file/tissue-file.ts';
import type { Landmark } from '../../dataset/reference-schema.ts';
import type { TissueShape } from '../../dataset/shape-schema.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import { type Sex, sexes } from '../../space/sex.ts';
import { keepUnder, type Pose, TissueCarrier } from './carry-tissue.ts';
import { boxOf } from './grid.ts';
import { growPiece, piecesOf } from './grow.ts';
import { Filling, openness } from './openness.ts';
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

/** @param tell called with what is being done. @throws DataError for a place that cannot be found. */
export async function growTissue(
  bodies: BodiesToGrow,
  { landmarks, shapes }: TissueRecords,
  tell: (what: string) => void = () => {},
): Promise<ReadyPiece[]> {
  tell('skin');
  const skin = restSkin(bodies, landmarks);
  tell('fields');
  const all = shapes.flatMap((shape) => piecesOf(shape, skin));
  const filling = new Filling(skin);
  const simple: SimplePiece[] = [];
  for (const piece of all) {
    tell(piece.id);
    const { grown, form } = growPiece(piece, all, skin);
    filling.add(grown, form);
    if (grown.triangles.length > 0) simple.push(await simplified(grown));
  }
  tell('light');
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return simple.map((piece) => {
    const { low, high } = boxOf(piece.positions);
    return {
      ...piece,
      open: openness(piece, vertexNormals(piece.positions, piece.triangles), filling),
      region: regionOf(byId.get(piece.owner)!, [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2]),
    };
  });
}

/**
 * Pieces of all regions on both bodies: in display pose kept under the skin, in rest pose as they were grown.
 */
export function dressBodies(
  bodies: BodiesToGrow,
  pieces: readonly ReadyPiece[],
): Readonly<Record<Pose, ReadonlyMap<TissueRegionId, TissueRegion>>> {
  const carrier = new TissueCarrier(bodies);
  const depths = new Map(
    sexes.map((sex) => [
      sex,
      skinDepth({ positions: bodies[sex].display, triangles: bodies.fine.triangles }, 2.5),
    ]),
  );
  const onBody = (positions: Float32Array, sex: Sex, pose: Pose) => {
    const carried = carrier.carry(positions, sex, pose);
    if (pose === 'display') keepUnder(carried, depths.get(sex)!);
    return carried.map((value) => Math.round(value / TISSUE_STEP_MM) * TISSUE_STEP_MM);
  };
  const inPose = (pose: Pose) =>
    new Map(
      tissueRegions.map((region) => {
        const own = pieces.filter((piece) => piece.region === region);
        const positions = own.map((piece) => ({
          female: onBody(piece.positions, 'female', pose),
          male: onBody(piece.positions, 'male', pose),
        }));
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
