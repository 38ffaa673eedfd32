// A Latin name as it is said: syllables, the stressed ones in capitals. A screen reader says the name by itself: it is told the stress alone.
import { learn } from 'virtual:atlas/learn';
import '../../../words/en/study-words.ts';
import { Fragment } from 'react';
import { spokenName } from '../../../dataset/spoken-latin.ts';
import { listOf, message } from '../../../words/format.ts';
import styles from './Learn.module.css';

interface SpokenLatinProps {
  latin: string;
  /** Stands beside a place that tells it: nothing of it is read out. */
  silent?: boolean;
}

export function SpokenLatin({ latin, silent = false }: SpokenLatinProps) {
  const words = spokenName(latin, learn.spoken);
  if (words.length === 0) return null;
  const stressed = words.flatMap(({ syllables }) =>
    syllables.filter(({ stressed }) => stressed).map(({ text }) => text.toLowerCase()),
  );
  return (
    <span className={styles.spoken} data-spoken>
      <span aria-hidden="true" translate="no">
        {words.map(({ syllables }, w) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name's words never change their places
          <Fragment key={w}>
            {w > 0 && ' '}
            {syllables.map(({ text, stressed }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do a word's syllables
              <Fragment key={i}>
                {i > 0 && '-'}
                {stressed ? <b>{text}</b> : text}
              </Fragment>
            ))}
          </Fragment>
        ))}
      </span>
      {!silent && <span className="sr-only">{message('learn.stress', { syllables: listOf(stressed) })}</span>}
    </span>
  );
}
