// Stands in place of a part that did not come: what is missing, why as far as can be known, and one button that mends it.
import { useEffect, useState } from 'react';
import { failedLoad } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { askSite, type SiteAnswer, startAnew } from '../../state/site-answer.ts';
import { message } from '../../words/format.ts';
import styles from './NotArrived.module.css';

interface NotArrivedProps {
  /** Said first: what is missing, in a sentence. */
  children: React.ReactNode;
  fault: unknown;
  /** Draws the part, once it is there. */
  again: () => void;
}

export function NotArrived({ children, fault, again }: NotArrivedProps) {
  const [site, setSite] = useState<SiteAnswer>('same');
  useEffect(() => {
    let isOver = false;
    askSite().then((answer) => {
      if (!isOver) setSite(answer);
    });
    return () => {
      isOver = true;
    };
  }, []);
  const load = failedLoad(fault);
  // It may come after all, or be fetched from another place of the page.
  useEffect(() => load?.late.subscribe(again), [load, again]);
  const retry = async (): Promise<void> => {
    if (load === undefined || load.isRemembered || site === 'newer') return setSite(await startAnew());
    try {
      await load.late.load();
    } catch (still) {
      reportFault('fetching a part again', still);
      setSite(await askSite());
      again();
    }
  };
  return (
    <div role="alert" className={styles.missing} data-not-arrived={site}>
      <p>
        {children} {site !== 'same' && message(`late.${site}`)}
      </p>
      <button type="button" onClick={retry}>
        {message(site === 'newer' ? 'late.anew' : 'detail.retry')}
      </button>
    </div>
  );
}

/** In place of a part that another place speaks for: drawn anew as soon as it has come. */
export function TillArrived({ children, fault, again }: NotArrivedProps) {
  useEffect(() => failedLoad(fault)?.late.subscribe(again), [fault, again]);
  return children;
}
