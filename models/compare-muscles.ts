// `npx tsx models/compare-muscles.ts FILE.json [--markdown] [--shares]`: the grown muscles against measured ones, both bodies, rest pose.
// The file (measured figures of 190 real muscles and parts) is not part of the project; nothing that is built or tested needs it.
import { readFileSync } from 'node:fs';
import type { TissueRegion } from '../src/atlas-file/tissue-file.ts';
import { measureTissue, outsideMm, type Solid, solidOf } from '../src/compile/muscles/measure-tissue.ts';
import { readTissue } from '../src/node/read-tissue.ts';
import { type Sex, sexes } from '../src/space/sex.ts';
import { dot, sub, unit, type Vector } from '../src/space/vector.ts';

interface Measured {
  readonly id: string;
  readonly part_of?: string;
  readonly volume_cm3?: number;
  readonly stations_mm_male: readonly Vector[];
  readonly stations_mm_female: readonly Vector[];
  readonly origin_end_mm_male: { readonly centroid: Vector };
  readonly origin_end_mm_female: { readonly centroid: Vector };
  readonly insertion_end_mm_male: { readonly centroid: Vector };
  readonly insertion_end_mm_female: { readonly centroid: Vector };
  readonly centroid_mm_male: Vector;
  readonly centroid_mm_female: Vector;
}

/** How far one muscle of one body is from its measure. */
interface Compared {
  readonly centroid: number;
  readonly origin: number;
  readonly insertion: number;
  /** Degrees between the longest extents. */
  readonly axis: number;
  readonly volume: number;
  /** Share of the measured stations inside or within 5 mm. */
  readonly stations: number;
}

/** A muscle is measured once; a smaller body's is smaller by the cube of its height. */
const VOLUME: Readonly<Record<Sex, number>> = { male: 1, female: (1595.2 / 1730.4) ** 3 };
/** What is measured as one body with the muscle, and is a piece of its own here. */
const MEASURED_WITH: Readonly<Record<string, readonly string[]>> = {
  'external-oblique': ['external-oblique-aponeurosis'],
  // Its last measured half widths, 27 and 36 mm, are those of the palm with all four tendons.
  'flexor-digitorum-superficialis-humeroulnar-head': [2, 4, 5].map(
    (finger) => `flexor-digitorum-superficialis-tendon-${finger}`,
  ),
  'palmaris-longus': ['palmar-aponeurosis'],
};
/**
 * Nothing to hold ours against but middle, volume and stations: a ring has no ends, and a row of small muscles is measured as one
 * body from its first muscle to its last, square to the way in which each of them runs.
 */
const WITHOUT_ENDS =
  /^(orbicularis-|external-anal-sphincter|levatores-costarum-|(dorsal|palmar|plantar)-interossei-|lumbricals-)/;
const ofEnds: ReadonlySet<keyof Compared> = new Set(['origin', 'insertion', 'axis']);
const WELL: Readonly<Record<keyof Compared, (figure: number) => boolean>> = {
  centroid: (mm) => mm <= 12,
  origin: (mm) => mm <= 20,
  insertion: (mm) => mm <= 20,
  axis: (degrees) => degrees <= 15,
  volume: (ratio) => ratio >= 0.6 && ratio <= 1.6,
  stations: (share) => share >= 0.9,
};
const figures = Object.keys(WELL) as (keyof Compared)[];

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!file) throw new Error('give the file of measured muscles');
const measured = (JSON.parse(readFileSync(file, 'utf8')) as { muscles: Measured[] }).muscles;
const regions = readTissue('rest');
const rows = measured.flatMap((real) => {
  const found = { female: solidsOf(real.id, 'female'), male: solidsOf(real.id, 'male') };
  if (found.female.length === 0) console.log(`no shape: ${real.id}`);
  else
    return [
      {
        id: real.id,
        female: compared(real, found.female, 'female'),
        male: compared(real, found.male, 'male'),
      },
    ];
  return [];
});
const worst = (row: (typeof rows)[number]) => Math.max(...sexes.map((sex) => badness(row[sex])));
if (process.argv.includes('--markdown')) {
  console.log(
    '| muscle or part | centroid mm, f / m | origin mm | insertion mm | axis ° | volume ratio | stations % |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const row of rows.sort((a, b) => (a.id < b.id ? -1 : 1)))
    console.log(
      `| ${row.id} | ${figures.map((name) => `${told(name, row.female)} / ${told(name, row.male)}`).join(' | ')} |`,
    );
} else if (!process.argv.includes('--shares')) {
  for (const row of rows.sort((a, b) => worst(b) - worst(a)))
    console.log(
      `${row.id.padEnd(44)} ${figures.map((name) => `${name} ${told(name, row.female)}/${told(name, row.male)}`).join('  ')}  ${worst(row).toFixed(1)}`,
    );
}
const shares = (name: keyof Compared, of: typeof rows) =>
  sexes
    .map((sex) => {
      const well = of.filter((row) => WELL[name](row[sex][name])).length;
      return `${sex} ${Math.round((100 * well) / of.length)} % (${well} of ${of.length})`;
    })
    .join(', ');
const withEnds = rows.filter(({ id }) => !WITHOUT_ENDS.test(id));
for (const name of figures) {
  console.log(`${name}: ${shares(name, rows)}`);
  if (ofEnds.has(name)) console.log(`  of what has ends of its own: ${shares(name, withEnds)}`);
}
for (const sex of sexes) {
  const all = rows.reduce((sum, row) => sum + row[sex].stations, 0) / rows.length;
  console.log(`stations of all muscles inside or within 5 mm, ${sex}: ${Math.round(all * 100)} %`);
}

function solidsOf(id: string, sex: Sex): Solid[] {
  const those = (wanted: (piece: TissueRegion['pieces'][number]) => boolean) =>
    regions.flatMap((region) =>
      region.pieces.filter(wanted).map((piece) => solidOf(region, region.positions[sex], piece)),
    );
  const own = those((piece) => piece.id === id);
  return own.length > 0 ? own : those((piece) => piece.owner === id);
}

function compared(real: Measured, solids: Solid[], sex: Sex): Compared {
  const muscle = measureTissue(real.id, solids, 1);
  const end = (MEASURED_WITH[real.id] ?? []).flatMap((id) => solidsOf(id, sex));
  // Of both together, but each end is that of the piece which has it.
  const ours =
    end.length === 0
      ? muscle
      : {
          ...measureTissue(real.id, [...solids, ...end], 1),
          originMm: muscle.originMm,
          insertionMm: measureTissue(real.id, end, 1).insertionMm,
        };
  const apart = (a: Vector, b: Vector) => Math.hypot(...sub(a, b));
  const stations = real[`stations_mm_${sex}`];
  const well = stations.filter((at) => outsideMm([...solids, ...end], at) <= 5).length;
  return {
    centroid: apart(ours.centroidMm, real[`centroid_mm_${sex}`]),
    origin: apart(ours.originMm, real[`origin_end_mm_${sex}`].centroid),
    insertion: apart(ours.insertionMm, real[`insertion_end_mm_${sex}`].centroid),
    axis: (Math.acos(Math.min(1, Math.abs(dot(ours.axis, axisOf(stations))))) * 180) / Math.PI,
    volume: real.volume_cm3 ? ours.volumeCm3 / (real.volume_cm3 * VOLUME[sex]) : 1,
    stations: well / stations.length,
  };
}

/** The longest extent of some places. */
function axisOf(places: readonly Vector[]): Vector {
  const middle = [0, 1, 2].map((k) => places.reduce((sum, at) => sum + at[k]!, 0) / places.length);
  let axis: Vector = unit([1, 1.7, 0.6]);
  for (let round = 0; round < 60; round++) {
    const next: [number, number, number] = [0, 0, 0];
    for (const at of places) {
      const off: Vector = [at[0] - middle[0]!, at[1] - middle[1]!, at[2] - middle[2]!];
      const along = dot(off, axis);
      for (const k of [0, 1, 2] as const) next[k] += off[k] * along;
    }
    axis = unit(next);
  }
  return axis;
}

/** 1 where a figure just reaches its aim. */
function badness({ centroid, origin, insertion, axis, volume, stations }: Compared): number {
  const bulk = Math.abs(Math.log(Math.max(volume, 1e-3))) / Math.log(1.6);
  return Math.max(centroid / 12, origin / 20, insertion / 20, axis / 15, bulk, (1 - stations) * 4);
}

function told(name: keyof Compared, of: Compared): string {
  if (name === 'volume') return of.volume.toFixed(2);
  return Math.round(name === 'stations' ? of.stations * 100 : of[name]).toString();
}
