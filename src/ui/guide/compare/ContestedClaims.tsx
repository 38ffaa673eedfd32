// Claims of the articles that do not stand undisputed, each with what published evidence says. Never a reason for anything.

import { contestedClaims } from '../../../guide/verdict/cards.ts';
import { message } from '../../../words/format.ts';
import { useDetails } from '../../parts/atlas-data.ts';
import { spellSources } from '../../parts/citations.ts';
import { ArticleMarks } from '../verdict/ArticleMarks.tsx';
import styles from './Compare.module.css';

export function ContestedClaims() {
  return (
    <ul className={styles.claims}>
      {contestedClaims().map(({ id, text, sources, evidence }) => (
        <li key={id} data-claim={id}>
          <p>
            <span className={styles.differ}>{message('compare.contestedTag')}</span> <b>{text}</b>{' '}
            <span className={styles.factId}>{id}</span> <ArticleMarks sources={sources} />
          </p>
          {evidence && (
            <p>
              {evidence.text} <Works sources={evidence.sources} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The studies themselves, spelled out in brief; articles by their letters. */
export function Works({ sources }: { sources: readonly string[] }) {
  const details = useDetails();
  const papers = sources.filter((source) => !source.startsWith('article-'));
  const known = details.status === 'ready' ? details.details.sources : [];
  const spelled = spellSources(new Map(papers.map((source, i) => [source, i])), known);
  return (
    <>
      <ArticleMarks sources={sources} />
      {spelled.map(({ ref, source, href }) => {
        const words = source ? `${source.authors.split(/[,;&]| and /)[0]} ${source.year ?? ''}`.trim() : ref;
        return (
          <span key={ref} className={styles.workOf}>
            {href ? (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {words}
              </a>
            ) : (
              words
            )}
          </span>
        );
      })}
    </>
  );
}
