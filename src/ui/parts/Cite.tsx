// A fact with the small numbers that lead to its sources, and the list of sources itself.

import type { Source } from '../../dataset/reference-schema.ts';
import { message } from '../../words/format.ts';
import styles from './Cite.module.css';
import { addressOf, spellSources, useCitations } from './citations.ts';
import { bringIntoView, leadThere } from './lead-there.ts';

/** The small number that led to the list of sources last. */
let cameFrom: HTMLElement | null = null;

/** The way back: to the number that led here, or else to the first one that names the source. */
function leadBack(number: number): void {
  const own = document.querySelectorAll<HTMLElement>(`[data-cite="${number}"]`);
  const from = cameFrom && [...own].includes(cameFrom) ? cameFrom : own[0];
  if (from) bringIntoView(from);
}

/** Small numbers, each a link to the spelled-out source below. */
export function Cite({ sources }: { sources: readonly string[] }) {
  const citations = useCitations();
  const known = [...new Set(sources)].flatMap((ref) => {
    const number = citations.get(ref);
    return number === undefined ? [] : [{ ref, number }];
  });
  if (known.length === 0) return null;
  return (
    <span className={styles.cite}>
      {known.map(({ ref, number }) => (
        <a
          key={ref}
          href={`#source-${number}`}
          aria-label={message('cite.label', { number })}
          data-cite={number}
          onClick={(event) => {
            if (leadThere(event, `source-${number}`)) cameFrom = event.currentTarget;
          }}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

interface FactListProps {
  facts: readonly { text: string; sources: readonly string[] }[];
}

export function FactList({ facts }: FactListProps) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.text}>
          {fact.text}
          <Cite sources={fact.sources} />
        </li>
      ))}
    </ul>
  );
}

/** Every source of the page, spelled out; works with a DOI or PubMed number are linked. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const spelled = spellSources(useCitations(), sources);
  return (
    <ol className={styles.sources}>
      {spelled.map(({ number, ref, source, where }) => (
        <li key={ref} id={`source-${number}`} tabIndex={-1}>
          <span className={styles.number}>{number}</span>
          <span>
            {source ? <SourceText source={source} where={where} /> : ref}{' '}
            <button type="button" className={styles.back} onClick={() => leadBack(number)}>
              {message('cite.back')}
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How the data write that an article names no author. */
const unnamed = 'author not named';

/** A source spelled out, with its address at the registrar when it has one. `where`: chapter or place in it. */
export function SourceText({ source, where = null }: { source: Source; where?: string | null }) {
  const href = addressOf(source);
  return (
    <>
      {source.authors !== unnamed && `${source.authors.replace(/\.$/, '')}. `}
      <cite>{source.publisher ? source.title.replace(/\.$/, '') : source.title}</cite>
      {message('cite.imprint', {
        publisher: source.publisher ?? 'none',
        year: source.year === undefined ? 'none' : String(source.year),
        where: where ?? 'none',
      })}
      {href && (
        <>
          {' '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {source.doi ? `doi:${source.doi}` : `PMID ${source.pmid}`}
          </a>
        </>
      )}
    </>
  );
}
