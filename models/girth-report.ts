// Wrist, elbow and other girths of the built bodies before and after posing: the proof that no joint is pinched.
import type { Sex } from '../src/space/sex.ts';
import { girth } from './girth.ts';
import type { BuiltBodies } from './read-built.ts';
import type { PoseName } from './rig-file.ts';
import { add, scale, sub } from './rotation.ts';

/** Where girths are taken: a segment, and how far from its near (0) to its far end (1). */
const STATIONS = [
  { place: 'upper arm, below the armpit', segment: 'upper-arm', at: 0.35 },
  { place: 'upper arm, middle', segment: 'upper-arm', at: 0.6 },
  { place: 'elbow, above', segment: 'upper-arm', at: 0.92 },
  { place: 'elbow, below', segment: 'forearm', at: 0.06 },
  { place: 'forearm, middle', segment: 'forearm', at: 0.5 },
  { place: 'wrist, above', segment: 'forearm', at: 0.9 },
  { place: 'wrist', segment: 'forearm', at: 1 },
  { place: 'wrist, below', segment: 'hand', at: 0.2 },
  { place: 'knee, above', segment: 'thigh', at: 0.93 },
  { place: 'knee, below', segment: 'leg', at: 0.06 },
  { place: 'ankle, above', segment: 'leg', at: 0.92 },
] as const;

export interface GirthRow {
  readonly sex: Sex;
  readonly place: string;
  readonly restMm: number;
  readonly displayMm: number;
  /** display / rest - 1. */
  readonly change: number;
}

/** Sections of the fine left limbs at right angles to the bone, in both poses. */
export function girthReport(bodies: BuiltBodies): GirthRow[] {
  return (['female', 'male'] as const).flatMap((sex) =>
    STATIONS.map(({ place, segment, at }) => {
      const bone = bodies.rig.segments.find(({ id }) => id === segment)![sex];
      const measure = (pose: PoseName) => {
        const { proximal, distal } = bone[pose];
        const along = sub(distal, proximal);
        return girth(bodies[sex][pose], bodies.fine.triangles, add(proximal, scale(along, at)), along);
      };
      const restMm = measure('rest');
      const displayMm = measure('display');
      return { sex, place, restMm, displayMm, change: displayMm / restMm - 1 };
    }),
  );
}
