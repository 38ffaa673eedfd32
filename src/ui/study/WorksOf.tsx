// The works behind a sentence of study, in a few words.
import { message } from '../../words/format.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { shortWorks } from '../reference/short-source.ts';
import styles from './quiz/Quiz.module.css';

export function WorksOf({ refs }: { refs: readonly string[] }) {
  const state = useDetails();
  const sources = state.status === 'ready' ? state.details.sources : [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return <small className={styles.hint}>{message('quiz.source', { works: shortWorks(refs, byId) })}</small>;
}
