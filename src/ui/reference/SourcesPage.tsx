// Every source of the data set, spelled out, with its address and the records that rest on it.
import { learn } from 'virtual:atlas/learn';
import '../../words/en/late-words.ts';
import { useMemo } from 'react';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import type { Source } from '../../dataset/reference-schema.ts';
import { redFlags } from '../../guide/case/red-flags.ts';
import { guideFacts } from '../../guide/guide-fact.ts';
import { compareNames, listOf, message } from '../../words/format.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { SourceText } from '../parts/Cite.tsx';
import { type ContentProps, Contents } from './Contents.tsx';
import reference from './Reference.module.css';
import styles from './Sources.module.css';
import { type SourceUses, sourceUses, usingKinds } from './source-uses.ts';
import { WaitForDetails } from './WaitForDetails.tsx';
import { wordFilter } from './word-filter.ts';

const kinds = ['book', 'paper', 'guideline', 'article', 'dataset'] as const satisfies Source['kind'][];

export function SourcesPage(props: ContentProps) {
  const details = useDetails();
  if (details.status !== 'ready') return <WaitForDetails details={details} />;
  return <SourceGroups {...props} details={details.details} />;
}

function SourceGroups({ filter, onFilter, details }: ContentProps & { details: AtlasDetails }) {
  const { index } = useAtlasData();
  const uses = useMemo(
    () =>
      sourceUses({
        muscles: Object.values(details.muscles).map((muscle) => [muscle, learn.memoryAids[muscle.id]]),
        painGuide: index.painGuide,
        symptoms: index.symptoms,
        redFlags,
        dermatomes: details.dermatomes,
        facts: guideFacts,
        glossary: details.glossary,
        latinWords: learn.latinSources.map((sources) => ({ sources })),
      }),
    [index, details],
  );
  const fits = wordFilter(filter);
  const shown = details.sources.filter(
    ({ authors, title, year, publisher = '', doi = '', pmid = '', about = '' }) =>
      fits([authors, title, publisher, String(year ?? ''), doi, pmid, about]),
  );
  const groups = kinds
    .map((kind) => ({ kind, sources: shown.filter((source) => source.kind === kind).sort(byAuthor) }))
    .filter(({ sources }) => sources.length > 0);
  return (
    <>
      <Contents
        filter={filter}
        onFilter={onFilter}
        label={message('reference.filter.sources')}
        count={shown.length}
        groups={[
          {
            title: null,
            entries: groups.map(({ kind }) => ({
              anchor: `sources-${kind}`,
              name: message(`sources.kind.${kind}`),
            })),
          },
        ]}
      />
      <div className={reference.text}>
        {groups.map(({ kind, sources }) => (
          <section key={kind} className={styles.group} aria-labelledby={`sources-${kind}`}>
            <h3 id={`sources-${kind}`} tabIndex={-1}>
              {message(`sources.kind.${kind}`)}
            </h3>
            <ul>
              {sources.map((source) => (
                <li key={source.id} data-source={source.id}>
                  <p>
                    <SourceText source={source} />
                  </p>
                  {source.about && <p className={styles.about}>{source.about}</p>}
                  <p className={styles.uses}>{usesInWords(uses.get(source.id))}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function usesInWords(counts: ReturnType<SourceUses['get']>): string {
  if (counts === undefined) return message('sources.unused');
  const parts = usingKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [message(`sources.uses.${kind}`, { count })];
  });
  return message('sources.uses', { records: listOf(parts) });
}

function byAuthor(a: Source, b: Source): number {
  return compareNames(a.authors, b.authors) || (a.year ?? 0) - (b.year ?? 0);
}
