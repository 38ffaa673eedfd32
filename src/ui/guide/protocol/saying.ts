// What to say to a therapist: one sentence or two with the work, the muscle, the side and the limit of the pressure.
import '../../../words/en/late-words.ts';
import type { MuscleEntry } from '../../../dataset/atlas-index.ts';
import { comfortCap } from '../../../guide/protocol/dose.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import type { Side } from '../../../space/side.ts';
import { listOf, message } from '../../../words/format.ts';

/** Of a muscle or point. Ready to be read aloud; null where nobody should work on it now. */
export function sayingOf(
  verdict: Pick<Verdict, 'modality' | 'order'>,
  muscle: Pick<MuscleEntry, 'names'>,
  side: Side | null,
): string | null {
  const work = workOf(verdict);
  if (work === null) return null;
  const { english, plain } = muscle.names;
  return message('say.sentence', {
    work,
    muscle: english,
    plain: plain.charAt(0).toLowerCase() + plain.slice(1),
    side: side ?? 'none',
    cap: comfortCap,
  });
}

/** Of a place that hurts. @param place its name with its side. @param muscles names of the likeliest ones */
export function sayingOfPlace(
  verdict: Pick<Verdict, 'modality' | 'order'>,
  place: string,
  muscles: readonly string[],
): string {
  const work = workOf(verdict);
  if (work === null) return message('say.place.not-now', { place });
  return message('say.place', {
    place,
    work,
    muscles: listOf(muscles),
    count: muscles.length,
    cap: comfortCap,
  });
}

/** The work in words; null where nothing is to be done now. */
function workOf({ modality, order }: Pick<Verdict, 'modality' | 'order'>): string | null {
  if (modality === 'not-now') return null;
  const works = modality === 'both' ? (order ?? []) : [modality];
  const [first, second] = works.map((work) => message(`say.work.${work}`));
  if (first === undefined) return null;
  return second === undefined ? first : message('say.both', { first, second });
}
