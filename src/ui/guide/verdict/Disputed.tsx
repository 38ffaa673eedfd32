// That the whole idea is disputed, in two words, and one press away what that means and who says so.
import { useId } from 'react';
import { message } from '../../../words/format.ts';
import styles from './VerdictLine.module.css';

export function Disputed() {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.disputed} popoverTarget={id}>
        {message('sure.disputed')}
      </button>
      <div id={id} popover="auto" className={styles.doubt} data-doubt>
        <p className={styles.doubtTitle}>{message('about.doubt.title')}</p>
        <p>
          {message('about.doubt.text')}{' '}
          <a href="https://doi.org/10.1093/rheumatology/keu471" target="_blank" rel="noopener noreferrer">
            {message('about.doubt.source')}
          </a>
        </p>
      </div>
    </>
  );
}
