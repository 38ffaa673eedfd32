// Lines of the guide as a list: plain for a client, and for a therapist each with its fact ids, facts and articles.
import { useId } from 'react';
import { message } from '../../dataset/messages/format.ts';
import { guideFact } from '../../guide/guide-fact.ts';
import type { Line } from '../../guide/verdict.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { Cite } from '../Cite.tsx';
import { useCitations } from '../citations.ts';
import styles from './LineList.module.css';

interface LineListProps {
  lines: readonly Line[];
  ordered?: boolean;
  /** Number of the first line of an ordered list. */
  start?: number;
  /** A word before the line. */
  lead?: (line: Line) => React.ReactNode;
  /** A mark after the line's words. */
  mark?: (line: Line) => React.ReactNode;
}

export function LineList({ lines, ordered = false, start = 1, lead, mark }: LineListProps) {
  const plain = useAtlas((state) => state.lens === 'find');
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List
        className={ordered ? styles.ordered : styles.plainList}
        {...(ordered ? { start, style: { counterReset: `line ${start - 1}` } } : {})}
      >
        {lines.map((line) => (
          <li key={`${line.id} ${line.text}`} data-line={line.id}>
            {lead?.(line)}
            {plain ? <PlainLine line={line} mark={mark} /> : <ExactLine line={line} mark={mark} />}
          </li>
        ))}
      </List>
      {plain && <SourcesOf lines={lines} />}
    </>
  );
}

interface OneLine {
  line: Line;
  mark: LineListProps['mark'] | undefined;
}

function PlainLine({ line, mark }: OneLine) {
  return (
    <>
      <Words line={line} /> {mark?.(line)}
    </>
  );
}

/** What is to be spared is found at a glance: the name before the colon stands out. */
function Words({ line: { id, text } }: { line: Line }) {
  const colon = id === 'avoid.hazard' ? text.indexOf(':') : -1;
  if (colon < 0) return text;
  return (
    <>
      <b>{text.slice(0, colon)}</b>
      {text.slice(colon)}
    </>
  );
}

/** The small numbers of all lines together: a client reads on undisturbed. Nothing where no number is known. */
export function SourcesOf({ lines }: { lines: readonly Pick<Line, 'sources'>[] }) {
  const citations = useCitations();
  const sources = [...new Set(lines.flatMap((line) => line.sources))].filter((ref) => citations.has(ref));
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {message('guide.from')}
      <Cite sources={sources} />
    </p>
  );
}

/** The sentence, the ids of its facts, and on asking the facts themselves with their articles. */
function ExactLine({ line, mark }: OneLine) {
  const id = useId();
  const ofFacts = new Set(line.facts.flatMap((fact) => guideFact(fact).sources));
  const own = line.sources.filter((source) => !ofFacts.has(source));
  if (line.facts.length === 0)
    return (
      <>
        <Words line={line} />
        <Cite sources={line.sources} /> {mark?.(line)}
      </>
    );
  return (
    <>
      <span id={id}>
        <Words line={line} />
      </span>
      <Cite sources={own} /> {mark?.(line)}{' '}
      <details className={styles.facts} data-keep-folded>
        <summary aria-describedby={id}>
          <span className="sr-only">{message('guide.facts')} </span>
          {line.facts.join(' ')}
        </summary>
        <ul>
          {line.facts.map((fact) => (
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
