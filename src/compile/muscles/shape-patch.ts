// From a record's shape to its patch on one body: every place found, strips and sheets laid under the skin.
import type { Direction } from '../../dataset/place-schema.ts';
import type { DeepPlace, PartShape } from '../../dataset/shape-schema.ts';
import type { Vector } from '../../space/vector.ts';
import type { PlaceOrigin } from '../place-compile.ts';
import type { DeepPlaces } from './deep-place.ts';
import type { Grid } from './grid.ts';
import type { Patch } from './patch-distance.ts';
import { sheetPatch } from './sheet.ts';
import { stripPatch } from './strip.ts';

/** @throws DataError naming record and field of a place that cannot be found. */
export function shapePatch(shape: PartShape, places: DeepPlaces, depth: Grid, origin: PlaceOrigin): Patch {
  const line = (list: readonly DeepPlace[], field: string): number[] =>
    list.flatMap((place, i) => [...places.at(place, { ...origin, field: `${origin.field}.${field}[${i}]` })]);
  if (shape.form === 'sheet') {
    return sheetPatch(
      {
        fibres: shape.fibres.map((fibre, i) => line(fibre, `fibres[${i}]`)),
        half: shape.halfMm,
        depthMm: shape.depthMm ?? null,
        tendon: shape.tendon,
        edges: shape.edges,
      },
      depth,
    );
  }
  const ring = shape.form === 'ring';
  const centre = line(shape.line, 'line');
  if (ring) centre.push(...centre.slice(0, 3));
  const count = centre.length / 3;
  const half = (which: 0 | 1) =>
    Array.from({ length: count }, (_, i) =>
      ring ? shape.halfMm[which] : (shape.halfMm[i] ?? shape.halfMm.at(-1)!)[which],
    );
  return stripPatch(
    {
      line: centre,
      across: half(0),
      through: half(1),
      tendon: ring ? [0, 0] : shape.tendon,
      sideways: ring || shape.across === undefined ? undefined : sidewaysOf(shape.across, places, centre),
    },
    depth,
  );
}

function sidewaysOf(go: Direction, places: DeepPlaces, centre: readonly number[]): Vector {
  const middle = Math.floor(centre.length / 6) * 3;
  return places.way(go, [centre[middle]!, centre[middle + 1]!, centre[middle + 2]!]);
}
