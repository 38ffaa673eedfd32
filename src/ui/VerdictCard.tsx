// The verdict: one word with a shape, one sentence, and the reasons with the facts and articles that carry them.
import { message } from '../dataset/messages/format.ts';
import { guideFact } from '../guide/guide-fact.ts';
import type { Line, Verdict } from '../guide/verdict.ts';
import { Cite } from './Cite.tsx';
import styles from './Verdict.module.css';
import { VerdictShape } from './VerdictShape.tsx';

/** Reasons that say why, as against what the chosen work then means. */
const whyKinds = ['red-flag', 'caution', 'indication', 'answer', 'body'];

export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const why = verdict.reasons.filter(({ kind }) => whyKinds.includes(kind));
  const { dose, steps, stop } = verdict.protocol;
  return (
    <section className={styles.verdict} aria-labelledby="verdict-title" data-verdict={verdict.modality}>
      <div className={styles.head}>
        <VerdictShape modality={verdict.modality} order={verdict.order} />
        <div>
          <p className={styles.kicker} id="verdict-kicker">
            {message('verdict.title')}
          </p>
          <h3 id="verdict-title" aria-describedby="verdict-kicker">
            {verdict.headline}
          </h3>
        </div>
      </div>
      <p className={styles.summary}>{verdict.summary}</p>
      {dose && (
        <dl className={styles.dose}>
          <div>
            <dt>{message('verdict.hold')}</dt>
            <dd>
              {message('verdict.seconds', { shortest: dose.holdSeconds[0], longest: dose.holdSeconds[1] })}
            </dd>
          </div>
          <div>
            <dt>{message('verdict.cap')}</dt>
            <dd>{message('verdict.capOf', { cap: dose.comfortCap })}</dd>
          </div>
        </dl>
      )}
      {why.length > 0 && <Lines title={message('verdict.reasons', { count: why.length })} lines={why} open />}
      {verdict.against.length > 0 && (
        <Lines
          title={message('verdict.against', { count: verdict.against.length })}
          lines={verdict.against}
        />
      )}
      {steps.length > 0 && <Lines title={message('verdict.steps')} lines={steps} ordered />}
      {stop.length > 0 && <Lines title={message('verdict.stop')} lines={stop} />}
    </section>
  );
}

interface LinesProps {
  title: string;
  lines: readonly Line[];
  open?: boolean;
  ordered?: boolean;
}

function Lines({ title, lines, open = false, ordered = false }: LinesProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <details className={styles.lines} open={open}>
      <summary>{title}</summary>
      <List className={ordered ? styles.ordered : undefined}>
        {lines.map((line) => (
          <li key={line.id}>
            {line.facts.length === 0 ? (
              <span>
                {line.text}
                <Cite sources={line.sources} />
              </span>
            ) : (
              <LineWithFacts line={line} />
            )}
          </li>
        ))}
      </List>
    </details>
  );
}

/** A reason that unfolds to the facts it rests on, each by its id, with its articles. */
function LineWithFacts({ line }: { line: Line }) {
  return (
    <details className={styles.line} data-keep-folded>
      <summary>
        {line.text} <span className={styles.facts}>{line.facts.join(' ')}</span>
      </summary>
      <ul>
        {line.facts.map((id) => {
          const fact = guideFact(id);
          return (
            <li key={id}>
              <span className={styles.factId}>{id}</span> {fact.text}
              <Cite sources={fact.sources} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
