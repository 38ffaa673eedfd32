// What a student learns of muscles beside the long texts, fetched when it is asked for: `virtual:atlas/learn`.
import type { Muscle } from './muscle-schema.ts';

/** A muscle whose main pain covers much of the same skin: its point and ours for which that is most so. */
export interface AlikePain {
  readonly muscle: string;
  /** Numbers of the points. */
  readonly own: number;
  readonly other: number;
  /** Of the skin of our main pain, and of theirs, what both cover, 0 to 1. */
  readonly shareOfOwn: number;
  readonly shareOfOther: number;
}

/** A point of another muscle over or under ours. */
export interface PointBeside {
  readonly muscle: string;
  readonly own: number;
  readonly other: number;
  /** Over the straight line between the places on the skin. */
  readonly mm: number;
  /** How much deeper than ours it lies; below 0, nearer to the skin. */
  readonly deeperMm: number;
}

export interface LearnTexts {
  /** How each Latin word of the names is said. */
  readonly spoken: Readonly<Record<string, string>>;
  /** What each of them rests on. */
  readonly latinSources: readonly (readonly string[])[];
  /** By muscle; only those that have any. */
  readonly memoryAids: Readonly<Record<string, NonNullable<Muscle['memoryAids']>>>;
  readonly alike: Readonly<Record<string, readonly AlikePain[]>>;
  readonly beside: Readonly<Record<string, readonly PointBeside[]>>;
}
