// One page of paper: its head, what stands on it, its foot; set smaller, step by step, until all of it fits.
import { useLayoutEffect, useRef, useState } from 'react';
import { addressOf } from '../../state/address.ts';
import { message } from '../../words/format.ts';
import styles from './Paper.module.css';

/** Height that both A4 and US Letter leave between margins of 12 mm, with a little to spare; CSS px are 1/96 inch. */
const HEIGHT_PX = (250 / 25.4) * 96;
/** Sizes of type, points: the largest at which everything has room. */
const LARGEST = 10.8;
const SMALLEST = 6.6;
const STEP = 0.1;

interface PaperPageProps {
  children: React.ReactNode;
  /** A short line at the foot. */
  sources?: string | undefined;
  /** The address would say the name that the sheet asks for. */
  nameless?: boolean;
}

export function PaperPage({ children, sources, nameless = false }: PaperPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const [today] = useState(() => Date.now());
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null) return;
    for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
      current.style.fontSize = `${size.toFixed(1)}pt`;
      if (current.offsetHeight <= HEIGHT_PX) return;
    }
  });
  return (
    <div ref={page} className={styles.page} data-paper-page>
      <header className={styles.head}>
        <p className={styles.title}>{message('app.title')}</p>
        <p className={styles.blank}>{message('paper.for')}</p>
        <p>{message('paper.date', { day: today })}</p>
      </header>
      {children}
      <footer className={styles.foot}>
        {sources && (
          <p>
            <b>{message('detail.sources')}</b> {sources}
          </p>
        )}
        <p>{message('print.foot')}</p>
        {!nameless && <p>{addressOf(window).href}</p>}
      </footer>
    </div>
  );
}
