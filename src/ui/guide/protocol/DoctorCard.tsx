// When a doctor: signs during the work, and every sign of this place with what it may mean and how soon to go.
import { byUrgency } from '../../../guide/case/urgency.ts';
import type { Protocol } from '../../../guide/protocol/protocol.ts';
import type { FlagQuestion } from '../../../guide/verdict/verdict.ts';
import { message } from '../../../words/format.ts';
import { Cite } from '../../parts/Cite.tsx';
import { StatementList } from '../verdict/StatementList.tsx';
import styles from './Protocol.module.css';

interface DoctorCardProps {
  protocol: Protocol;
  flags: readonly FlagQuestion[];
}

export function DoctorCard({ protocol, flags }: DoctorCardProps) {
  return (
    <div data-doctor>
      <StatementList statements={protocol.stop} />
      {byUrgency(flags).map(({ urgency, flags: own }) => (
        <div key={urgency}>
          <h4>{message(`redFlags.${urgency}`)}</h4>
          <ul>
            {own.map(({ id, name, why, sources }) => (
              <li key={id} className={styles.sign}>
                <b>{name}.</b> {why}
                <Cite sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
