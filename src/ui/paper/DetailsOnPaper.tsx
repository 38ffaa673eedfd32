// Pages of their own, when details are asked for: how to find the point, how the work is done, reasons, course of care.
import type { Muscle, TriggerPoint } from '../../dataset/muscle-schema.ts';
import type { Statement } from '../../guide/statement.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import { inWords, message } from '../../words/format.ts';
import { isWhy } from '../guide/verdict/verdict-change.ts';
import styles from './Paper.module.css';

interface DetailsOnPaperProps {
  muscle: Muscle;
  point: TriggerPoint | undefined;
  verdict: Verdict;
}

export function DetailsOnPaper({ muscle, point, verdict }: DetailsOnPaperProps) {
  const { protocol, reasons, against } = verdict;
  const why = reasons.filter(isWhy);
  const lists: readonly [title: string, statements: readonly Statement[]][] = [
    [message('paper.avoid'), protocol.avoid],
    [message('protocol.title'), [...protocol.tools, ...protocol.steps]],
    [message('verdict.reasons', { count: why.length }), why],
    [message('verdict.against', { count: against.length }), against],
    [message('courseCard.preparation'), protocol.preparation],
    [message('courseCard.course'), protocol.course],
    [message('courseCard.after'), protocol.after],
    [message('paper.stop'), protocol.stop],
    [message('paper.who'), protocol.who],
  ];
  return (
    <div className={styles.details} data-paper-details>
      {point && (
        <section>
          <h2>{message('place.title')}</h2>
          <p>{point.find.text}</p>
          <p>
            <b>{message('place.position')}:</b> {point.find.position}
          </p>
          <p>
            <b>{message('place.felt')}:</b> {point.find.felt}
          </p>
          <p>
            <b>{message('place.depth')}:</b> {message('place.depthMm', { depth: Math.round(point.depthMm) })}
          </p>
        </section>
      )}
      {lists.map(
        ([title, statements]) =>
          statements.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {statements.map(({ id, text }) => (
                  <li key={id + inWords(text)}>{inWords(text)}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      <section>
        <h2>{message('evidence.title')}</h2>
        <p>{point?.evidence?.text ?? muscle.evidence.text}</p>
      </section>
    </div>
  );
}
