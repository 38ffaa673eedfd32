// What a person can do alone, with the timer where a hand reaches.
import { holdWithin } from '../../../guide/protocol/dose.ts';
import type { Protocol } from '../../../guide/protocol/protocol.ts';
import type { Statement } from '../../../guide/statement.ts';
import { message } from '../../../words/format.ts';
import type { MessageKey } from '../../../words/phrase.ts';
import { StatementList } from '../verdict/StatementList.tsx';
import { HoldTimer } from './HoldTimer.tsx';

/** What kind of self-care a line is, by its id. */
const selfCareWords: Readonly<Record<string, MessageKey>> = {
  'selfCare.position': 'selfCare.position',
  'selfCare.stretch': 'selfCare.stretch',
  'selfCare.pressure': 'selfCare.pressure',
  'selfCare.stop': 'selfCare.stop',
};

function selfCareWord({ id }: Statement): React.ReactNode {
  const key = selfCareWords[id];
  return key && <b>{message(key)} </b>;
}

interface SelfCareCardProps {
  protocol: Protocol;
  /** Shows the timer, for a hold of so many seconds, shortest and longest. */
  selfHold: readonly [number, number] | null;
}

export function SelfCareCard({ protocol: { dose, selfCare }, selfHold }: SelfCareCardProps) {
  return (
    <div data-self-care>
      <StatementList statements={selfCare} lead={selfCareWord} />
      {selfHold && dose && <HoldTimer dose={dose} seconds={holdWithin(selfHold, dose)} />}
    </div>
  );
}
