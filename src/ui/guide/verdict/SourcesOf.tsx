// The sources of several statements in one quiet line. Apart from the statements: the first view's red flags use it.
import type { Statement } from '../../../guide/statement.ts';
import { message } from '../../../words/format.ts';
import { Cite } from '../../parts/Cite.tsx';
import { useCitations } from '../../parts/citations.ts';
import styles from './SourcesOf.module.css';

/** The small numbers of all lines together: a client reads on undisturbed. Nothing where no number is known. */
export function SourcesOf({ statements }: { statements: readonly Pick<Statement, 'sources'>[] }) {
  const citations = useCitations();
  const sources = [...new Set(statements.flatMap((statement) => statement.sources))].filter((ref) =>
    citations.has(ref),
  );
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {message('guide.from')}
      <Cite sources={sources} />
    </p>
  );
}
