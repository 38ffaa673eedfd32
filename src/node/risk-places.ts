// Where what lies at risk comes nearest to every trigger point that names it, from the grown tissue: measured on both bodies.
import type { TissueRegion } from '../atlas-file/tissue-file.ts';
import { anchorNormal, anchorValue } from '../mesh/anchor.ts';
import { vertexNormals } from '../mesh/normals.ts';
import { type Sex, sexes } from '../space/sex.ts';
import { type Side, sides } from '../space/side.ts';
import { apart, type Vector } from '../space/vector.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { readTissue } from './read-tissue.ts';

/** A shape that the muscle alone names is a danger of this point up to here, mm; what the point names always is. */
const NEAR_MM = 50;
/** So many signs can be read at once. */
const MOST = 4;

/**
 * Shape, then its nearest place on the female and on the male body: body frame, left half, whole mm; and the side of the
 * body that alone has it there.
 */
export type RiskPlace = readonly [shape: string, female: Vector, male: Vector, only?: Side];

/** Of each point, nearest first. */
export function riskPlaces({
  compiled,
  built,
  records,
}: Pick<LoadedAtlas, 'compiled' | 'built' | 'records'>): Record<string, RiskPlace[]> {
  const [risk] = readTissue('display', ['risk']);
  if (risk === undefined) return {};
  const { triangles } = built.fine;
  const normals = {
    female: vertexNormals(built.female.display, triangles),
    male: vertexNormals(built.male.display, triangles),
  };
  const anchors = new Map(compiled.points.map((point) => [point.id, point]));
  const found = records.muscles.flatMap(({ hazards, points }) =>
    points.map((point): [string, RiskPlace[]] => {
      const place = anchors.get(point.id);
      if (place === undefined) return [point.id, []];
      const own = shapesOf(point.hazards ?? []);
      const inside = Object.fromEntries(
        sexes.map((sex) => {
          const skin = anchorValue(triangles, built[sex].display, place.anchor);
          const normal = anchorNormal(triangles, normals[sex], place.anchor);
          return [sex, skin.map((at, k) => at - normal[k]! * place.depthMm) as unknown as Vector];
        }),
      ) as Record<Sex, Vector>;
      const near = [...new Set([...own, ...shapesOf(hazards)])].flatMap((shape) => {
        const halves = sides.flatMap((only) => {
          const [female, male] = sexes.map((sex) => nearestOf(risk, { shape, sex, half: only }, inside[sex]));
          return female && male
            ? [{ shape, female, male, only, mm: Math.max(female.mm, male.mm), both: female.both }]
            : [];
        });
        const [first] = halves;
        const told = first && halves.length > 1 && halves.every(({ both }) => both) ? [first] : halves;
        return told.filter(({ mm }) => own.includes(shape) || mm <= NEAR_MM);
      });
      near.sort((a, b) => a.mm - b.mm);
      return [
        point.id,
        near
          .slice(0, MOST)
          .map(({ shape, female, male, only, both }) =>
            both
              ? [shape, whole(female.at), whole(male.at)]
              : [shape, whole(female.at), whole(male.at), only],
          ),
      ];
    }),
  );
  return Object.fromEntries(found.filter(([, places]) => places.length > 0));
}

const shapesOf = (hazards: readonly { readonly shapes?: readonly string[] | undefined }[]) => [
  ...new Set(hazards.flatMap(({ shapes = [] }) => shapes)),
];

const whole = (place: Vector) => place.map(Math.round) as unknown as Vector;

/** Of what one half has of a shape; `both`: the other half has it, too. Null where that half has none. */
function nearestOf(
  { pieces, positions }: TissueRegion,
  { shape, sex, half }: { readonly shape: string; readonly sex: Sex; readonly half: Side },
  to: Vector,
): { at: Vector; mm: number; both: boolean } | null {
  const all = positions[sex];
  let best: { at: Vector; mm: number; both: boolean } | null = null;
  for (const { owner, vertices, side } of pieces) {
    if (owner !== shape || (side !== undefined && side !== half)) continue;
    const [first, count] = vertices;
    for (let v = first; v < first + count; v++) {
      const at: Vector = [all[v * 3]!, all[v * 3 + 1]!, all[v * 3 + 2]!];
      const mm = apart(at, to);
      if (best === null || mm < best.mm) best = { at, mm, both: side === undefined };
    }
  }
  return best;
}
