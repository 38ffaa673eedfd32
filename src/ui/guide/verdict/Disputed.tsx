// That the whole idea is disputed, in two words, and one press away what that means and who says so.
import { useId } from 'react';
import { message } from '../../../words/format.ts';
import { Doubt } from '../../parts/Doubt.tsx';
import popover from '../../parts/Popover.module.css';
import styles from './VerdictLine.module.css';

export function Disputed() {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.disputed} popoverTarget={id}>
        {message('sure.disputed')}
      </button>
      <div id={id} popover="auto" className={popover.popover} data-doubt>
        <p className={popover.title}>{message('about.doubt.title')}</p>
        <Doubt />
      </div>
    </>
  );
}
