// What questions are made from: the records, what compiling found out about zones, and where points lie.
import type { CompiledMeasures } from '../dataset/atlas-index.ts';
import type { Muscle, TriggerPoint } from '../dataset/muscle-schema.ts';
import type { RedFlag, Symptom } from '../dataset/reference-schema.ts';
import type { AttachmentPlace, LandmarkPlace, TouchedPlace } from '../dataset/skin-place.ts';
import type { Vector } from '../space/vector.ts';

export interface QuizSource extends CompiledMeasures {
  readonly muscles: readonly Muscle[];
  readonly redFlags: readonly RedFlag[];
  readonly symptoms: readonly Symptom[];
  /** On the skin, body-frame mm, left side or midline. Key: point id. */
  readonly places: ReadonlyMap<string, Vector>;
  /** How each Latin word of the names is said. */
  readonly latin: Readonly<Record<string, string>>;
  readonly landmarks: readonly LandmarkPlace[];
  /** Ends of muscles that can be touched. */
  readonly attachments: readonly AttachmentPlace[];
  /** The skin over each muscle; none where only words are asked. Id: the muscle's. */
  readonly overMuscles: readonly TouchedPlace[];
  /** Nerves, vessels and organs that lie near a muscle but not at it, the nearest first: names, by the muscle's id. */
  readonly risksAway: Readonly<Record<string, readonly string[]>>;
  /** Cards (`cardOf`) that the records give no question for; empty where that was not worked out. */
  readonly unasked: ReadonlySet<string>;
}

/** In which words muscles are named. */
export const namings = ['english', 'latin', 'plain'] as const;
export type Naming = (typeof namings)[number];

/** A quiz is drawn from this order: page and command line must have the same. */
export function inOneOrder(muscles: readonly Muscle[]): Muscle[] {
  return [...muscles].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export interface OwnedPoint {
  readonly id: string;
  readonly muscle: Muscle;
  readonly point: TriggerPoint;
}

export function pointsOf(muscles: readonly Muscle[]): OwnedPoint[] {
  return muscles.flatMap((muscle) => muscle.points.map((point) => ({ id: point.id, muscle, point })));
}
