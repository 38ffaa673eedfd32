// The verdict with what belongs to it: the short intake that feeds it, and the words on nerve and muscle.
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { Intake } from '../intake/Intake.tsx';
import { NerveNote } from '../nerve/NerveNote.tsx';
import { VerdictCard } from './VerdictCard.tsx';

interface VerdictSectionProps {
  verdict: Verdict;
  without: Verdict;
  /** The chosen point, where there is one. */
  point?: string | undefined;
  /** Told apart from another card on the page. */
  id?: string;
}

export function VerdictSection({ verdict, without, point, id = 'verdict' }: VerdictSectionProps) {
  return (
    <>
      {/* Questions first: what they change lies below them, so nothing moves under the finger. */}
      <Intake verdict={verdict} without={without} />
      <VerdictCard verdict={verdict} without={without} id={id} />
      <NerveNote notes={verdict.notes} point={point} />
    </>
  );
}
