// The verdict with what belongs to it: the short intake that feeds it, and the words on nerve and muscle.
import type { Verdict } from '../../guide/verdict.ts';
import { Intake } from './Intake.tsx';
import { NerveNote } from './NerveNote.tsx';
import { VerdictCard } from './VerdictCard.tsx';

interface VerdictSectionProps {
  verdict: Verdict;
  without: Verdict;
  /** Told apart from another card on the page. */
  id?: string;
}

export function VerdictSection({ verdict, without, id = 'verdict' }: VerdictSectionProps) {
  return (
    <>
      <VerdictCard verdict={verdict} without={without} id={id} />
      <NerveNote notes={verdict.notes} />
      <Intake verdict={verdict} without={without} />
    </>
  );
}
