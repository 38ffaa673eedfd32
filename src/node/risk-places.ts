// Where what lies at risk comes nearest to every trigger point that names it, from the grown tissue: measured on both bodies.
import type { TissueRegion } from '../atlas-file/tissue-file.ts';
import { RISK_STEP_MM, type RiskPlaces } from '../dataset/risk-place.ts';
import { anchorNormal, anchorValue } from '../mesh/anchor.ts';
import { vertexNormals } from '../mesh/normals.ts';
import { type Sex, sexes } from '../space/sex.ts';
import type { Side } from '../space/side.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { placeOf, verticesOf } from './piece-places.ts';
import { readTissue } from './read-tissue.ts';

/** A shape that the muscle alone names is a danger of this point up to here, mm; what the point names always is. */
const NEAR_MM = 50;
/** So many signs can be read at once. */
const MOST = 3;
/** The bodies differ by less than this, mm: one way from the point serves both. */
const ALIKE_MM = 16;

type Loaded = Pick<LoadedAtlas, 'compiled' | 'built' | 'records'>;

export function riskPlaces({ compiled, built, records }: Loaded): RiskPlaces {
  const [risk] = readTissue('display', ['risk']);
  if (risk === undefined) return { shapes: [], only: {}, near: {} };
  const { triangles } = built.fine;
  const normals = {
    female: vertexNormals(built.female.display, triangles),
    male: vertexNormals(built.male.display, triangles),
  };
  const compiledPoints = new Map(compiled.points.map((point) => [point.id, point]));
  const shapes: string[] = [];
  const numberOf = (shape: string): number =>
    shapes.includes(shape) ? shapes.indexOf(shape) : shapes.push(shape) - 1;
  const near = records.muscles.flatMap(({ hazards, points }) =>
    points.map((point): [string, RiskPlaces['near'][string]] => {
      const place = compiledPoints.get(point.id);
      if (place === undefined) return [point.id, []];
      const own = shapesOf(point.hazards ?? []);
      const ways = [...new Set([...own, ...shapesOf(hazards)])].flatMap((shape) => {
        const found = sexes.map((sex) => {
          const skin = anchorValue(triangles, built[sex].display, place.anchor);
          const normal = anchorNormal(triangles, normals[sex], place.anchor);
          const inside = moved(skin, normal, -place.depthMm);
          const at = nearestOf(risk, shape, sex, inside);
          return at && { way: moved(at, skin, -1), mm: apart(at, inside) };
        });
        const [female, male] = found;
        if (!female || !male) return [];
        const mm = Math.max(female.mm, male.mm);
        return own.includes(shape) || mm <= NEAR_MM
          ? [{ shape, female: female.way, male: male.way, mm }]
          : [];
      });
      ways.sort((a, b) => a.mm - b.mm);
      // Of each warning what lies nearest, in the order of the record; then what else is near.
      const leading = [...(point.hazards ?? []), ...hazards].flatMap(
        (hazard) => ways.find(({ shape }) => hazard.shapes?.includes(shape)) ?? [],
      );
      return [
        point.id,
        [...new Set([...leading, ...ways])].slice(0, MOST).map(({ shape, female, male }) => {
          const number = numberOf(shape);
          if (apart(female, male) > ALIKE_MM) return [number, whole(female), whole(male)];
          return [number, whole(female.map((at, k) => (at + male[k]!) / 2) as unknown as Vector)];
        }),
      ];
    }),
  );
  return {
    shapes,
    only: onlySides(risk),
    near: Object.fromEntries(near.filter(([, places]) => places.length > 0)),
  };
}

/** Shapes that one side of the body alone has. */
function onlySides({ pieces }: TissueRegion): Record<string, Side> {
  return Object.fromEntries(pieces.flatMap(({ owner, side }) => (side ? [[owner, side]] : [])));
}

function shapesOf(hazards: readonly { readonly shapes?: readonly string[] | undefined }[]): string[] {
  return [...new Set(hazards.flatMap(({ shapes = [] }) => shapes))];
}

const moved = (place: Vector, by: Vector, times: number): Vector =>
  place.map((at, k) => at + by[k]! * times) as unknown as Vector;

const whole = (way: Vector) => way.map((mm) => Math.round(mm / RISK_STEP_MM)) as unknown as Vector;

/** Null where the shape has no piece there. */
function nearestOf(region: TissueRegion, shape: string, sex: Sex, to: Vector): Vector | null {
  let best: Vector | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of region.pieces.filter(({ owner }) => owner === shape)) {
    for (const v of verticesOf(piece)) {
      const at = placeOf(region, v, sex);
      const mm = apart(at, to);
      if (mm < least) [best, least] = [at, mm];
    }
  }
  return best;
}
