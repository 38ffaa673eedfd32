// How the work is done at this place: hands, pressure, steps, the hold with its timer, techniques.

import type { Protocol } from '../../../guide/protocol/protocol.ts';
import { capital, message } from '../../../words/format.ts';
import { phrase } from '../../../words/phrase.ts';
import { Unfold } from '../../parts/Unfold.tsx';
import { StatementList } from '../verdict/StatementList.tsx';
import { VerdictShape } from '../verdict/VerdictShape.tsx';
import { Hands } from './Hands.tsx';
import { HoldTimer } from './HoldTimer.tsx';
import { PressureFigure } from './PressureFigure.tsx';
import styles from './Protocol.module.css';
import { Techniques } from './Techniques.tsx';

interface ProtocolCardProps {
  protocol: Protocol;
  /** Shows the timer with the step that holds. */
  timer: boolean;
}

export function ProtocolCard({ protocol, timer }: ProtocolCardProps) {
  const { works, tools, dose, steps, techniques } = protocol;
  if (dose === undefined) return null;
  let counted = 0;
  return (
    <div className={styles.protocol} data-protocol={works.join(' ')}>
      {works.map((work, i) => {
        const own = steps.filter((step) => step.work === work);
        const start = counted + 1;
        counted += own.length;
        const hold = own.find((step) => step.holdSeconds !== undefined)?.holdSeconds;
        return (
          <section key={work} className={styles.work} aria-labelledby={`work-${work}`}>
            <h4 id={`work-${work}`} className={styles.workTitle}>
              <VerdictShape modality={work} order={undefined} />
              {works.length > 1
                ? message('protocol.inOrder', { place: i + 1, work: phrase(`work.${work}`) })
                : capital(message(`work.${work}`))}
            </h4>
            {tools
              .filter((tool) => tool.work === work)
              .map((tool) => (
                <div key={tool.id}>
                  <Hands hands={tool.hands} />
                  <StatementList statements={[tool]} />
                </div>
              ))}
            {hold && <StatementList statements={[dose]} />}
            <StatementList statements={own} ordered start={start} />
            {timer && hold && <HoldTimer dose={dose} seconds={hold} work={work} />}
          </section>
        );
      })}
      {!timer && <PressureFigure dose={dose} />}
      {techniques.length > 0 && (
        <Unfold title={message('protocol.techniques')}>
          <Techniques techniques={techniques} />
        </Unfold>
      )}
    </div>
  );
}
