// Statements of the guide as a list: plain for a client, and for a therapist each with its fact ids, facts and articles.
import { useId } from 'react';
import { guideFact } from '../../../guide/guide-fact.ts';
import type { Statement } from '../../../guide/statement.ts';
import { readsPlainly } from '../../../state/audience.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { inWords, message } from '../../../words/format.ts';
import { Cite } from '../../parts/Cite.tsx';
import { SourcesOf } from './SourcesOf.tsx';
import styles from './StatementList.module.css';

interface StatementListProps {
  statements: readonly Statement[];
  ordered?: boolean;
  /** Number of the first item of an ordered list. */
  start?: number;
  /** A word before the statement. */
  lead?: (statement: Statement) => React.ReactNode;
  /** A mark after the statement's words. */
  mark?: (statement: Statement) => React.ReactNode;
}

export function StatementList({ statements, ordered = false, start = 1, lead, mark }: StatementListProps) {
  const plain = useAtlas(readsPlainly);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List
        className={ordered ? styles.ordered : styles.plainList}
        {...(ordered ? { start, style: { counterReset: `line ${start - 1}` } } : {})}
      >
        {statements.map((statement) => (
          <li key={`${statement.id} ${inWords(statement.text)}`} data-statement={statement.id}>
            {lead?.(statement)}
            {plain ? (
              <PlainStatement statement={statement} mark={mark} />
            ) : (
              <ExactStatement statement={statement} mark={mark} />
            )}
          </li>
        ))}
      </List>
      {plain && <SourcesOf statements={statements} />}
    </>
  );
}

interface OneStatement {
  statement: Statement;
  mark: StatementListProps['mark'] | undefined;
}

function PlainStatement({ statement, mark }: OneStatement) {
  return (
    <>
      <Words statement={statement} /> {mark?.(statement)}
    </>
  );
}

/** What is to be spared is found at a glance: its name stands out. */
function Words({ statement: { text } }: { statement: Statement }) {
  const words = inWords(text);
  const name = typeof text === 'string' || text.key !== 'avoid.hazard' ? undefined : text.values?.name;
  const at = typeof name === 'string' ? words.indexOf(name) : -1;
  if (typeof name !== 'string' || at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <b>{name}</b>
      {words.slice(at + name.length)}
    </>
  );
}

/** The sentence, the ids of its facts, and on asking the facts themselves with their articles. */
function ExactStatement({ statement, mark }: OneStatement) {
  const id = useId();
  const ofFacts = new Set(statement.facts.flatMap((fact) => guideFact(fact).sources));
  const own = statement.sources.filter((source) => !ofFacts.has(source));
  if (statement.facts.length === 0)
    return (
      <>
        <Words statement={statement} />
        <Cite sources={statement.sources} /> {mark?.(statement)}
      </>
    );
  return (
    <>
      <span id={id}>
        <Words statement={statement} />
      </span>
      <Cite sources={own} /> {mark?.(statement)}{' '}
      <details className={styles.facts}>
        <summary aria-describedby={id}>
          <span className="sr-only">{message('guide.facts')} </span>
          {statement.facts.join(' ')}
        </summary>
        <ul>
          {statement.facts.map((fact) => (
            <li key={fact}>
              <b>{fact}</b> {guideFact(fact).text}
              <Cite sources={guideFact(fact).sources} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
