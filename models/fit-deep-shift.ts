// `npx tsx models/fit-deep-shift.ts FILE.json`: writes models/built/deep-shift.json, how the deep parts of the two bodies differ beyond their skin.
// The file (measured stations of 190 real muscles on both bodies in rest pose, from BodyParts3D) is not part of the project.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TissueCarrier } from '../src/compile/muscles/carry-tissue.ts';
import type { DeepShift } from '../src/compile/muscles/deep-shift.ts';
import { root } from '../src/node/repository.ts';
import { type Sex, sexes } from '../src/space/sex.ts';
import { along, mixed, sub, type Vector } from '../src/space/vector.ts';
import { readBodies } from './read-built.ts';

interface Measured {
  readonly id: string;
  readonly parts?: readonly string[];
  readonly stations_mm_male: readonly Vector[];
  readonly stations_mm_female: readonly Vector[];
}

/** Places stand at least so far apart, and each takes the mean of what is measured about it, mm. */
const APART_MM = 17;
const BLUR_MM = 12;
/** Of what is measured: a place that hardly anything stands about is not moved as far. */
const STILL = 0.35;

const file = process.argv[2];
if (!file) throw new Error('give the file of measured muscles');
const all = (JSON.parse(readFileSync(file, 'utf8')) as { muscles: Measured[] }).muscles;
const muscles = all.filter(({ id, parts }) => !parts && id !== 'platysma');
const bodies = readBodies();
const plain = new TissueCarrier({ ...bodies, deepShifts: [] });
const means = muscles.flatMap((muscle) =>
  muscle.stations_mm_male.map((at, i) => mixed(at, muscle.stations_mm_female[i]!, 0.5)),
);
const lack = (carrier: TissueCarrier, sex: Sex): Vector[] => {
  const carried = carrier.carry(means.flat(), sex).rest;
  const wanted = muscles.flatMap((muscle) => muscle[`stations_mm_${sex}`]);
  return wanted.map((at, i) => sub(at, [carried[i * 3]!, carried[i * 3 + 1]!, carried[i * 3 + 2]!]));
};
const male = lack(plain, 'male');
const taken: number[] = [];
for (const [i, at] of means.entries())
  if (at[0] >= 0 && taken.every((other) => Math.hypot(...sub(means[other]!, at)) >= APART_MM)) taken.push(i);
const deepShifts = taken.map((i): DeepShift => {
  let sum: Vector = [0, 0, 0];
  let whole = STILL;
  for (const [n, off] of male.entries()) {
    const weight = Math.exp(-(Math.hypot(...sub(means[n]!, means[i]!)) ** 2) / (2 * BLUR_MM ** 2));
    sum = along(sum, off, weight);
    whole += weight;
  }
  const rounded = (at: Vector, by: number) =>
    at.map((mm) => Math.round((mm / by) * 10) / 10) as unknown as Vector;
  return { at: rounded(means[i]!, 1), male: rounded(sum, whole) };
});
writeFileSync(
  join(root, 'models/built/deep-shift.json'),
  `[\n${deepShifts.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`,
);
console.log(`${deepShifts.length} places`);
const fitted = new TissueCarrier({ ...bodies, deepShifts });
for (const sex of sexes)
  for (const [name, carrier] of [
    ['skin alone', plain],
    ['with what lies deep', fitted],
  ] as const) {
    const off = lack(carrier, sex)
      .map((at) => Math.hypot(...at))
      .sort((a, b) => a - b);
    const at = (share: number) => off[Math.floor(off.length * share)]!.toFixed(1);
    console.log(`${sex}, ${name}: stations beside by ${at(0.5)} mm (half), ${at(0.9)} (nine of ten)`);
  }
