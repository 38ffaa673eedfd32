// How near a touched place is to the one asked for, and by which way it missed; how a painted answer covers its zone.
import { apart, type Vector } from '../space/vector.ts';
import type { Outcome } from './session.ts';

/** Within this of the place: found. Within the second: nearly. Over the skin, mm. */
const FOUND_MM = 15;
const NEARLY_MM = 35;
/** What lies this near to a touch is what was touched, mm. */
const TOUCHED_MM = 20;

export interface Place {
  readonly id: string;
  readonly at: Vector;
}

export interface PlaceJudgement {
  readonly judged: 'found' | 'nearly' | 'missed';
  /** Whole mm. */
  readonly mm: number;
  /** Which way the touch lies from the place, by the greatest part; absent when it was found. */
  readonly too?: 'high' | 'low' | 'lateral' | 'medial' | 'forward' | 'back';
  /** What lies where the touch was, when it is something else. */
  readonly touched?: string;
  /** The muscle that was touched in a layer under the skin. */
  readonly muscle?: string;
  /** Found over the skin, but in another muscle: how that one lies to the right one. */
  readonly lies?: 'over' | 'under' | 'beside';
}

export interface LayeredMuscle {
  readonly id: string;
  readonly layer: 'superficial' | 'intermediate' | 'deep';
}

/**
 * Body-frame mm; the subject's left side or the midline.
 * @param skinMm distance over the skin; without it the straight line counts
 */
export function judgePlace(
  touch: Vector,
  right: Place,
  others: readonly Place[],
  { skinMm }: { skinMm?: number } = {},
): PlaceJudgement {
  const mm = Math.round(skinMm ?? apart(touch, right.at));
  if (mm <= FOUND_MM) return { judged: 'found', mm };
  const [nearest] = others
    .filter(({ id }) => id !== right.id)
    .map(({ id, at }) => ({ id, mm: apart(touch, at) }))
    .filter(({ mm }) => mm <= TOUCHED_MM)
    .sort((a, b) => a.mm - b.mm);
  return {
    judged: mm <= NEARLY_MM ? 'nearly' : 'missed',
    mm,
    too: wayOf(touch, right.at),
    ...(nearest && { touched: nearest.id }),
  };
}

const inward = ['superficial', 'intermediate', 'deep'] as const;

/** In a layer under the skin the right place alone is nearly right: the hand must lie on the right muscle. */
export function judgeLayer(
  judgement: PlaceJudgement,
  right: LayeredMuscle,
  touched: LayeredMuscle | undefined,
): PlaceJudgement {
  if (!touched || judgement.judged !== 'found') return judgement;
  if (touched.id === right.id) return { ...judgement, muscle: right.id };
  const deeper = inward.indexOf(touched.layer) - inward.indexOf(right.layer);
  const lies = deeper < 0 ? 'over' : deeper > 0 ? 'under' : 'beside';
  return { ...judgement, judged: 'nearly', muscle: touched.id, lies };
}

function wayOf(touch: Vector, right: Vector): NonNullable<PlaceJudgement['too']> {
  const outward = Math.abs(touch[0]) - Math.abs(right[0]);
  const up = touch[1] - right[1];
  const forward = touch[2] - right[2];
  const most = Math.max(Math.abs(outward), Math.abs(up), Math.abs(forward));
  if (most === Math.abs(outward)) return outward > 0 ? 'lateral' : 'medial';
  if (most === Math.abs(up)) return up > 0 ? 'high' : 'low';
  return forward > 0 ? 'forward' : 'back';
}

export interface PaintJudgement {
  /** Share of the zone that is painted. */
  readonly cover: number;
  /** Share of the paint beyond the zone. */
  readonly spill: number;
  /** 0 to 1. */
  readonly score: number;
}

/** From this score on a painted answer is right, and from the second nearly so. */
const PAINTED_RIGHT = 0.5;
const PAINTED_NEARLY = 0.25;

export function paintOutcome({ score }: PaintJudgement): Outcome {
  if (score >= PAINTED_RIGHT) return 'right';
  return score >= PAINTED_NEARLY ? 'nearly' : 'wrong';
}

/** A painted answer, both as amounts of skin at each vertex. */
export function judgePaint(painted: ArrayLike<number>, zone: ArrayLike<number>): PaintJudgement {
  let [both, paint, right] = [0, 0, 0];
  for (let i = 0; i < zone.length; i++) {
    const [mine, theirs] = [painted[i] ?? 0, zone[i] ?? 0];
    both += Math.min(mine, theirs);
    paint += mine;
    right += theirs;
  }
  const cover = right > 0 ? both / right : 0;
  const spill = paint > 0 ? 1 - both / paint : 0;
  return { cover, spill, score: paint + right > 0 ? (2 * both) / (paint + right) : 0 };
}
