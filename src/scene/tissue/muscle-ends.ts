// Where a muscle begins and ends on the bone, from the course of its fibres: u runs from origin to insertion. Pure.
import { FIBRE_STEP_MM } from '../../atlas-file/tissue-file.ts';
import type { Sex } from '../../space/sex.ts';
import type { Side } from '../../space/side.ts';
import { apart, type Vector } from '../../space/vector.ts';
import type { TissueSet } from './tissue-set.ts';

export interface MuscleEnds {
  /** Scene frame, metres. */
  readonly origin: Vector;
  readonly insertion: Vector;
}

/** The share of the fibres' length that counts as an end. */
const END = 0.06;
/** Ends nearer to one another than this are one, metres. */
const ONE = 0.012;

/** Of each part of a muscle that has a form; ends that lie together are told once. */
export function muscleEnds(
  { pieces, bodies, fibre }: TissueSet,
  owner: string,
  side: Side,
  sex: Sex,
): MuscleEnds[] {
  const { positions } = bodies[sex];
  const flip = side === 'left' ? 1 : -1;
  const ends = pieces.flatMap(({ owner: own, tissue, vertices: [first, count] }): MuscleEnds[] => {
    if (own !== owner || tissue !== 'flesh' || count === 0) return [];
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let v = first; v < first + count; v++) {
      low = Math.min(low, fibre[v * 2]!);
      high = Math.max(high, fibre[v * 2]!);
    }
    if ((high - low) * FIBRE_STEP_MM < 5) return [];
    const mean = (isIn: (u: number) => boolean): Vector => {
      const sum = [0, 0, 0];
      let n = 0;
      for (let v = first; v < first + count; v++) {
        if (!isIn(fibre[v * 2]!)) continue;
        for (let k = 0; k < 3; k++) sum[k]! += positions[v * 3 + k]!;
        n++;
      }
      return [(sum[0]! / n) * flip, sum[1]! / n, sum[2]! / n];
    };
    const within = (high - low) * END;
    return [{ origin: mean((u) => u <= low + within), insertion: mean((u) => u >= high - within) }];
  });
  return ends.filter(
    (end, i) =>
      !ends
        .slice(0, i)
        .some(
          (other) => apart(end.origin, other.origin) < ONE && apart(end.insertion, other.insertion) < ONE,
        ),
  );
}
