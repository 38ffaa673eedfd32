// Fits shapes of muscles to measured figures: `npx tsx models/fit-shapes.ts FILE.json` writes them into the records once.
// The file (measured stations of real muscles on both bodies in rest pose, from BodyParts3D) is not part of the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sexFrames } from '../src/compile/muscles/rest-skin.ts';
import type { SegmentFrames } from '../src/compile/muscles/segment-frames.ts';
import type { FrameId } from '../src/dataset/body-frame.ts';
import type { DeepPlace, TissueShape } from '../src/dataset/shape-schema.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';
import type { Sex } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';
import { readBodies } from './read-built.ts';

/** One measured muscle or part: nine stations from origin to insertion, half widths across and through, mm. */
interface Measured {
  readonly id: string;
  readonly name: string;
  readonly part_of?: string;
  readonly region: string;
  readonly bones: readonly string[];
  readonly stations_mm_male: readonly Vector[];
  readonly stations_mm_female: readonly Vector[];
  readonly origin_end_mm_male: { readonly centroid: Vector };
  readonly origin_end_mm_female: { readonly centroid: Vector };
  readonly insertion_end_mm_male: { readonly centroid: Vector };
  readonly insertion_end_mm_female: { readonly centroid: Vector };
  readonly half_widths_mm: readonly (readonly [number, number])[];
  readonly half_widths_mm_female: readonly (readonly [number, number])[];
}

/** The frame for a station, by the rig's bone at the skin over it. */
const frameOfBone: readonly (readonly [RegExp, FrameId])[] = [
  [/^(head|jaw|levator|risorius|oculi|orbicularis|oris)/, 'head'],
  [/^neck/, 'neck'],
  [/^(spine|pelvis|breast)/, 'trunk'],
  [/^(clavicle|shoulder)/, 'shoulder'],
  [/^upperarm/, 'upper-arm'],
  [/^lowerarm/, 'forearm'],
  [/^(wrist|metacarpal|finger)/, 'hand'],
  [/^upperleg/, 'thigh'],
  [/^lowerleg/, 'leg'],
  [/^(foot|toe)/, 'foot'],
];
const rankOfLayer = { superficial: 4, intermediate: 3, deep: 2 } as const;

const file = process.argv[2];
if (!file) throw new Error('give the file of measured muscles');
const measured = (JSON.parse(readFileSync(file, 'utf8')) as { muscles: Measured[] }).muscles;
const bodies = readBodies();
const records = readRecords(dataFolder);
const frames: Readonly<Record<Sex, SegmentFrames>> = sexFrames(bodies, records.landmarks);
const parents = new Set(measured.flatMap(({ part_of }) => part_of ?? []));
const groups = new Map<string, Measured[]>();
for (const part of measured.filter(({ id }) => !parents.has(id))) {
  const owner = part.part_of ?? part.id;
  groups.set(owner, [...(groups.get(owner) ?? []), part]);
}
if (process.argv.includes('--ends')) for (const part of measured) addEnds(part);
else for (const [owner, parts] of groups) write(owner, parts);

function write(owner: string, parts: readonly Measured[]): void {
  const muscle = records.muscles.find(({ id }) => id === owner);
  const path = join(dataFolder, 'shapes', `${owner}.json`);
  const [{ name }] = parts as [Measured];
  const layer = muscle?.layer ?? 'intermediate';
  const record = {
    id: owner,
    ...(muscle ? {} : { names: { latin: name, english: name, plain: name } }),
    tissue: 'flesh',
    layer,
    rank: rankOfLayer[layer],
    parts: parts.map((part) => ({
      id: part.id,
      ...(parts.length > 1 || part.part_of ? { name: part.name } : {}),
      shape: {
        form: 'strip',
        line: part.stations_mm_male.map((_, i) => placeOf(part, i)),
        halfMm: part.half_widths_mm.map((half, i) =>
          [0, 1].map((k) => Math.max(0.8, rounded((half[k]! + part.half_widths_mm_female[i]![k]!) / 2))),
        ),
        tendon: [0.06, 0.08],
      },
    })),
    sources: ['bodyparts3d'],
  };
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * Stations are the middles of nine stretches: a line that still is as it was fitted is led on to the measured ends. What an
 * author has changed is left alone.
 */
function addEnds(part: Measured): void {
  const path = join(dataFolder, 'shapes', `${part.part_of ?? part.id}.json`);
  if (!existsSync(path)) return;
  const record = JSON.parse(readFileSync(path, 'utf8')) as TissueShape;
  const own = record.parts.find(({ id }) => id === part.id)?.shape;
  const fitted = JSON.stringify(part.stations_mm_male.map((_, i) => placeOf(part, i)));
  if (own?.form !== 'strip' || JSON.stringify(own.line) !== fitted) return;
  const last = part.stations_mm_male.length - 1;
  own.line.unshift(placeAt(part, 0, part.origin_end_mm_male.centroid, part.origin_end_mm_female.centroid));
  own.line.push(
    placeAt(part, last, part.insertion_end_mm_male.centroid, part.insertion_end_mm_female.centroid),
  );
  own.halfMm.unshift(own.halfMm[0]!);
  own.halfMm.push(own.halfMm.at(-1)!);
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** The mean of what the station is in the frames of both bodies. */
function placeOf(part: Measured, station: number): DeepPlace {
  return placeAt(part, station, part.stations_mm_male[station]!, part.stations_mm_female[station]!);
}

function placeAt(part: Measured, station: number, ofMale: Vector, ofFemale: Vector): DeepPlace {
  const bone = part.bones[station] ?? part.bones.at(-1) ?? '';
  const id = frameOfBone.find(([name]) => name.test(bone))?.[1] ?? 'trunk';
  const male = frames.male.sharesOf(id, ofMale);
  const female = frames.female.sharesOf(id, ofFemale);
  const shares = male.map((value, k) => rounded((value + female[k]!) / 2)) as [number, number, number];
  return [id, ...shares];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
