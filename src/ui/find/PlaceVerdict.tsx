// The verdict line of a place that hurts. It waits for the likeliest muscles: a word that then changes would be worse than none.
import '../../words/en/late-words.ts';
import { message } from '../../words/format.ts';
import { VerdictLine } from '../guide/verdict/VerdictLine.tsx';
import styles from './Find.module.css';
import type { SoughtPlace } from './sought-place.ts';
import { useLikely } from './use-place-verdict.ts';

export function PlaceVerdict({ place }: { place: SoughtPlace }) {
  const likely = useLikely(place);
  if (likely === null) return <p className={styles.wait}>{message('find.waiting')}</p>;
  return <VerdictLine area={place.guided} likely={likely} />;
}
