// What to say to a therapist: one sentence or two with the work, the muscle, the side and the limit of the pressure.
import type { MuscleEntry } from '../../../dataset/atlas-index.ts';
import { comfortCap } from '../../../guide/protocol/dose.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import type { Side } from '../../../space/side.ts';
import { message } from '../../../words/format.ts';

/** Ready to be read aloud; null where nobody should work on it now. */
export function sayingOf(
  { modality, order }: Pick<Verdict, 'modality' | 'order'>,
  muscle: Pick<MuscleEntry, 'names'>,
  side: Side | null,
): string | null {
  if (modality === 'not-now') return null;
  const works = modality === 'both' ? (order ?? []) : [modality];
  const [first, second] = works.map((work) => message(`say.work.${work}`));
  if (first === undefined) return null;
  const work = second === undefined ? first : message('say.both', { first, second });
  const { english, plain } = muscle.names;
  return message('say.sentence', {
    work,
    muscle: english,
    plain: plain.charAt(0).toLowerCase() + plain.slice(1),
    side: side ?? 'none',
    cap: comfortCap,
  });
}
