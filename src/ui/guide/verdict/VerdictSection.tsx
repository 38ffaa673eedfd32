// What belongs to a verdict beyond its line: the short intake that feeds it, its reasons, and the words on nerve and muscle.
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { Intake } from '../intake/Intake.tsx';
import { NerveNote } from '../nerve/NerveNote.tsx';
import { VerdictReasons } from './VerdictReasons.tsx';

interface VerdictSectionProps {
  verdict: Verdict;
  without: Verdict;
  /** The chosen point, where there is one. */
  point?: string | undefined;
}

export function VerdictSection({ verdict, without, point }: VerdictSectionProps) {
  return (
    <>
      {/* Questions first: what they change lies below them, so nothing moves under the finger. */}
      <Intake verdict={verdict} without={without} />
      <VerdictReasons verdict={verdict} without={without} />
      <NerveNote notes={verdict.notes} point={point} />
    </>
  );
}
