// The verdict on paper: shape, word, one sentence, how sure; and whom to call where it says stop.
import type { Verdict } from '../../guide/verdict/verdict.ts';
import { inWords, message } from '../../words/format.ts';
import { EmergencyNumbers } from '../guide/safety/EmergencyNumbers.tsx';
import { VerdictShape } from '../guide/verdict/VerdictShape.tsx';
import { isWhy } from '../guide/verdict/verdict-change.ts';
import styles from './Paper.module.css';

export function PaperVerdict({ verdict }: { verdict: Verdict }) {
  const { modality, order, urgency, reasons, against } = verdict;
  const isStop = modality === 'not-now';
  return (
    <section className={styles.verdict} data-paper-verdict={modality}>
      <h2>{message('paper.verdict')}</h2>
      <p className={styles.word}>
        <VerdictShape modality={modality} order={order} />
        {inWords(verdict.headline)}
      </p>
      <p>{inWords(verdict.summary)}</p>
      {isStop ? (
        <ul>
          {reasons.filter(isWhy).map((reason) => (
            <li key={reason.id}>{inWords(reason.text)}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>
          {message('paper.sure', { pro: reasons.filter(isWhy).length, con: against.length })}
        </p>
      )}
      {urgency === 'emergency' && <EmergencyNumbers />}
    </section>
  );
}
