// What the two bodies are made of, and how they stand: shares of MakeHuman's morphs, angles of the display pose.
import type { Sex } from '../src/space/sex.ts';
import type { Recipe } from './makehuman.ts';
import type { PoseAngles } from './pose.ts';

/** A young adult of average muscle and weight, of no one origin more than another. */
export function recipe(sex: Sex): Recipe {
  return {
    [`macrodetails/universal-${sex}-young-averagemuscle-averageweight`]: 1,
    [`macrodetails/african-${sex}-young`]: 1 / 3,
    [`macrodetails/asian-${sex}-young`]: 1 / 3,
    [`macrodetails/caucasian-${sex}-young`]: 1 / 3,
    [`macrodetails/proportions/${sex}-young-averagemuscle-averageweight-idealproportions`]: 0.6,
  };
}

const arm = {
  abduction: 21,
  outward: 14,
  elbow: 5,
  carrying: 1,
  palmInward: 10,
  handOutward: 5,
  fingers: [
    { bend: [0, 4, 4], closing: -12 },
    { bend: [2, 2, 2], closing: -7 },
    { bend: [3, 3, 2], closing: 2 },
    { bend: [5, 4, 3], closing: 5 },
    { bend: [7, 4, 3], closing: 9 },
  ],
} as const;

/** The anatomical position, a little relaxed. Degrees and mm. */
export const stance: Readonly<Record<Sex, PoseAngles>> = {
  female: { arm, leg: { ankleMm: 100, toesOut: 6, kneeStraighter: 5 } },
  male: { arm, leg: { ankleMm: 118, toesOut: 6, kneeStraighter: 5 } },
};

/** How far each body looks below the horizon, degrees: so that the iris stands calmly between its lids. */
export const gazeDown: Readonly<Record<Sex, number>> = { female: 0.5, male: 4 };
