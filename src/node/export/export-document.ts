// The whole data set as one JSON document (schema: export-schema.ts): what `atlas export` prints and the site publishes as data/atlas.json.

import type { AtlasPoint, CompiledAtlas } from '../../compile/compile-atlas.ts';
import type { MeasuredZone, Share } from '../../compile/measure-zones.ts';
import type { ExportDocument } from '../../dataset/export-schema.ts';
import type { AtlasRecords } from '../../dataset/record-kinds.ts';
import { anchorValue, depthPlace } from '../../mesh/anchor.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Vector } from '../../space/vector.ts';

interface Compiled {
  readonly records: AtlasRecords;
  readonly compiled: CompiledAtlas;
  /** Fine triangles, and fine positions of both bodies in display pose, body frame, mm. */
  readonly built: {
    readonly fine: { readonly triangles: Uint32Array };
    readonly female: { readonly display: Float32Array };
    readonly male: { readonly display: Float32Array };
  };
}

const round = (value: number, step: number) => Math.round(value / step) * step;
const hundredths = (value: number) => Number((round(value, 0.01) + 0).toFixed(2));
const mm = ([x, y, z]: Vector): [number, number, number] => [hundredths(x), hundredths(y), hundredths(z)];
const share = (value: number) => Number(value.toFixed(4));

/** Version of the document's form; raised when a field changes its meaning or goes. */
const exportVersion = 1;

/** Plain JSON. Places are of the left side or the midline, display pose, body frame, mm; sizes in cm2; shares 0 to 1. */
export function exportDocument({ records, compiled, built }: Compiled): ExportDocument {
  const compiledPoint = new Map(compiled.points.map((point) => [point.id, point]));
  const places = bodyPlaces(built);
  const size = (part: CompiledAtlas['areas'][number] | undefined) => ({
    female: share(part?.areaCm2.female ?? 0),
    male: share(part?.areaCm2.male ?? 0),
  });
  const sized = <T extends { id: string }>(list: readonly T[], parts: CompiledAtlas['areas']) =>
    list.map((record) => ({ ...record, areaCm2: size(parts.find(({ id }) => id === record.id)) }));
  const { muscles: _, ...lists } = records as { [Kind in keyof AtlasRecords]: [...AtlasRecords[Kind]] };
  const others = {
    ...lists,
    regions: sized(records.regions, compiled.regions),
    areas: sized(records.areas, compiled.areas),
  };
  return {
    version: exportVersion,
    licence: 'CC-BY-4.0',
    frame:
      'body frame: +x the subject’s left, +y up, +z front, mm, origin on the floor in the midline; display pose',
    muscles: records.muscles.map(({ points, ...muscle }) => ({
      ...muscle,
      points: points.map(({ id }) => id),
    })),
    points: records.muscles.flatMap((muscle) =>
      muscle.points.map(({ zones, place, ...point }) => {
        const found = compiledPoint.get(point.id);
        if (found === undefined) throw new Error(`${point.id} was not compiled`);
        return {
          ...point,
          muscle: muscle.id,
          side: found.midline ? 'midline' : 'left',
          place,
          skinMm: places(found, 0),
          positionMm: places(found, point.depthMm),
          zones: zones.map(({ areas, ...zone }, index) => ({
            ...zone,
            statedAreas: areas,
            ...zoneFigures(found.measured[index]),
          })),
        };
      }),
    ),
    ...others,
  };
}

/** Areas and regions that the record names stand beside those that the compiled field really covers. */
function zoneFigures(measured: MeasuredZone | undefined) {
  if (measured === undefined) throw new Error('a zone was not measured');
  const shares = (list: readonly Share[]) =>
    list.map(({ id, shareOfArea, shareOfZone }) => ({
      id,
      shareOfArea: share(shareOfArea),
      shareOfZone: share(shareOfZone),
    }));
  return {
    areaCm2: share((measured.areaCm2.female + measured.areaCm2.male) / 2),
    areaCm2ByBody: { female: share(measured.areaCm2.female), male: share(measured.areaCm2.male) },
    areas: shares(measured.areas),
    regions: shares(measured.regions),
  };
}

function bodyPlaces({ fine: { triangles }, female, male }: Compiled['built']) {
  const bodies = { female: female.display, male: male.display };
  const normals = {
    female: vertexNormals(bodies.female, triangles),
    male: vertexNormals(bodies.male, triangles),
  };
  return ({ anchor }: AtlasPoint, depthMm: number) => {
    const on = (body: 'female' | 'male') =>
      mm(
        depthMm === 0
          ? anchorValue(triangles, bodies[body], anchor)
          : depthPlace(triangles, bodies[body], normals[body], anchor, depthMm),
      );
    return { female: on('female'), male: on('male') };
  };
}
