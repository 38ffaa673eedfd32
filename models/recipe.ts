// What the two bodies are made of, and how they stand: shares of MakeHuman's morphs, angles of the display pose.
import type { Sex } from '../src/surface/body-file.ts';
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
  outward: 26,
  elbow: 9,
  carrying: 3,
  palmInward: 8,
  fingers: [
    { bend: [0, 0, 0], closing: 0 },
    { bend: [0, 0, 0], closing: 0 },
    { bend: [0, 0, 0], closing: 0 },
    { bend: [0, 0, 0], closing: 0 },
    { bend: [0, 0, 0], closing: 0 },
  ],
} as const;

/** The anatomical position, a little relaxed. Degrees and mm. */
export const stance: Readonly<Record<Sex, PoseAngles>> = {
  female: { arm, leg: { ankleMm: 100, toesOut: 6 } },
  male: { arm, leg: { ankleMm: 118, toesOut: 6 } },
};
