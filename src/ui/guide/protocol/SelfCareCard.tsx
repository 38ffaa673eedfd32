// What a person can do alone, with the timer where a hand reaches.
import { holdWithin } from '../../../guide/protocol/dose.ts';
import type { Protocol } from '../../../guide/protocol/protocol.ts';
import type { Statement } from '../../../guide/statement.ts';
import { StatementList } from '../verdict/StatementList.tsx';
import { HoldTimer } from './HoldTimer.tsx';
import { selfCareWord } from './self-care-word.ts';

function lead({ id }: Statement): React.ReactNode {
  const word = selfCareWord(id);
  return word && <b>{word} </b>;
}

interface SelfCareCardProps {
  protocol: Protocol;
  /** Shows the timer, for a hold of so many seconds, shortest and longest. */
  selfHold: readonly [number, number] | null;
}

export function SelfCareCard({ protocol: { dose, selfCare }, selfHold }: SelfCareCardProps) {
  return (
    <div data-self-care>
      <StatementList statements={selfCare} lead={lead} />
      {selfHold && dose && <HoldTimer dose={dose} seconds={holdWithin(selfHold, dose)} />}
    </div>
  );
}
