// The verdict for what is chosen, with the answers of this visit and without them.
import { useMemo } from 'react';
import { pointKey } from '../../../anatomy/pain/point-key.ts';
import type { Area } from '../../../dataset/reference-schema.ts';
import type { Subject } from '../../../guide/case/traits.ts';
import { advise } from '../../../guide/verdict/advise.ts';
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import type { Side } from '../../../space/side.ts';
import { caseSide } from '../../../state/case-side.ts';
import { useAnswers } from '../../../state/use-answers.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';

/**
 * `verdict` for the person, `without` for the same place with nothing told.
 * @param pointSide of the subject's point, where that is another one than the side that is shown
 * @param likely of a place alone, the muscles that most likely send pain there; the same array as long as they are the same
 */
export function useVerdict(
  subject: Subject | undefined,
  area: Pick<Area, 'id' | 'redFlags'> | undefined,
  likely?: readonly Subject[],
  pointSide?: Side,
): { verdict: Verdict; without: Verdict } {
  const told = useAnswers();
  const side = useAtlas(caseSide);
  const shown = useAtlas((state) => state.side);
  const point = subject?.point?.id;
  const pressed = useCase((state) =>
    point === undefined ? undefined : state.pressed[pointKey(point, pointSide ?? shown)],
  );
  const answers = useMemo(() => (pressed === undefined ? told : { ...told, pressed }), [told, pressed]);
  return useMemo(
    () => ({
      verdict: advise({ ...answers, side }, subject, area, likely),
      without: advise({ side }, subject, area, likely),
    }),
    [answers, side, subject, area, likely],
  );
}

/** True when a red flag or an absolute caution says stop; gentle work or advice alone is no stop. */
export function isStopped({ modality, urgency }: Verdict): boolean {
  return modality === 'not-now' && urgency !== 'advice';
}
