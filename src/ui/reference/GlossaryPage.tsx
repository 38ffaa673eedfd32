// The glossary: every term in plain and in exact words, with its sources and the terms to read next.
import { useMemo } from 'react';
import type { GlossaryTerm, Source } from '../../dataset/reference-schema.ts';
import { message } from '../../words/format.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { type ContentProps, Contents } from './Contents.tsx';
import styles from './Glossary.module.css';
import { jumpTo } from './jump.ts';
import reference from './Reference.module.css';
import { shortSource } from './short-source.ts';
import { WaitForDetails } from './WaitForDetails.tsx';
import { wordFilter } from './word-filter.ts';

export function GlossaryPage(props: ContentProps) {
  const details = useDetails();
  if (details.status !== 'ready') return <WaitForDetails details={details} />;
  return <Terms {...props} terms={details.details.glossary} sources={details.details.sources} />;
}

interface TermsProps extends ContentProps {
  terms: readonly GlossaryTerm[];
  sources: readonly Source[];
}

function Terms({ filter, onFilter, terms, sources }: TermsProps) {
  const known = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const names = useMemo(() => new Map(terms.map(({ id, term }) => [id, term])), [terms]);
  const fits = wordFilter(filter);
  const shown = terms.filter(({ term, also, plain, exact }) => fits([term, ...also, plain, exact]));
  const letters = [...new Set(shown.map(letterOf))];
  return (
    <>
      <Contents
        filter={filter}
        onFilter={onFilter}
        label={message('reference.filter.glossary')}
        count={shown.length}
        groups={letters.map((letter) => ({
          title: letter,
          entries: shown
            .filter((term) => letterOf(term) === letter)
            .map(({ id, term }) => ({ anchor: `term-${id}`, name: term })),
        }))}
      />
      <dl className={reference.text}>
        {shown.map(({ id, term, also, plain, exact, see, sources: refs }) => (
          <div key={id} className={styles.term} data-term={id}>
            <dt>
              <dfn id={`term-${id}`} tabIndex={-1}>
                {term}
              </dfn>
              {also.length > 0 && <span>{also.join(', ')}</span>}
            </dt>
            <dd>{plain}</dd>
            <dd className={styles.exact}>
              <span className={styles.label}>{message('glossary.exact')}</span> {exact}
            </dd>
            <dd className={styles.more}>
              {see.length > 0 && (
                <p>
                  {message('glossary.see')}{' '}
                  {see.map((other) => (
                    <a
                      key={other}
                      href={`#term-${other}`}
                      onClick={(event) => {
                        onFilter('');
                        // The term may have been filtered away: it is there once the page has been drawn again.
                        if (shown.every((one) => one.id !== other)) {
                          event.preventDefault();
                          requestAnimationFrame(() => document.getElementById(`term-${other}`)?.focus());
                        } else jumpTo(event, `term-${other}`);
                      }}
                    >
                      {names.get(other)}
                    </a>
                  ))}
                </p>
              )}
              <p>{refs.map((ref) => shortSource(ref, known)).join('; ')}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const letterOf = ({ term }: GlossaryTerm): string => term.charAt(0).toUpperCase();
