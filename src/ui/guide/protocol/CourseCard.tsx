// The course of care: what one can do alone, sessions, before and after, when to stop, who does it and how to find one.

import { holdWithin } from '../../../guide/protocol/dose.ts';
import type { Protocol } from '../../../guide/protocol/protocol.ts';
import type { Statement } from '../../../guide/statement.ts';
import { message } from '../../../words/format.ts';
import type { MessageKey } from '../../../words/phrase.ts';
import { Fold } from '../../parts/Fold.tsx';
import { StatementList } from '../verdict/StatementList.tsx';
import { HoldTimer } from './HoldTimer.tsx';

const parts = ['course', 'preparation', 'after', 'stop', 'who'] as const;

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

interface CourseCardProps {
  protocol: Protocol;
  open: boolean;
  /** Shows the timer with self-care, for a hold of so many seconds, shortest and longest. */
  selfHold: readonly [number, number] | null;
}

export function CourseCard({ protocol, open, selfHold }: CourseCardProps) {
  const { dose, selfCare } = protocol;
  if (dose === undefined) return null;
  return (
    <>
      {selfCare.length > 0 && (
        <Fold title={message('selfCare.title')} open={open}>
          <div data-self-care>
            <StatementList statements={selfCare} lead={selfCareWord} />
            {selfHold && <HoldTimer dose={dose} seconds={holdWithin(selfHold, dose)} />}
          </div>
        </Fold>
      )}
      <Fold title={message('courseCard.title')}>
        <div data-course>
          {parts.map((part) => (
            <div key={part}>
              <h4>{message(`courseCard.${part}`)}</h4>
              <StatementList statements={protocol[part]} />
            </div>
          ))}
        </div>
      </Fold>
    </>
  );
}
