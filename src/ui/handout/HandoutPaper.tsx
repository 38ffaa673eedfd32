// The hand-out on paper: a page for each point, or two in large type, each set smaller step by step until it fits.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { message } from '../../words/format.ts';
import paper from '../paper/Paper.module.css';
import styles from './Handout.module.css';
import { HandoutCare, HandoutOwn, HandoutTop, type OwnPart } from './HandoutSheet.tsx';
import type { HandoutContent } from './handout-content.ts';
import type { HandoutPictures } from './use-handout-pictures.ts';

/** Height that both A4 and US Letter leave between margins of 12 mm, with a little to spare; CSS px are 1/96 inch. */
const HEIGHT_PX = (253 / 25.4) * 96;
const STEP = 0.1;
/** Sizes of type, points: from the largest down to the least that is still set. */
const sizes = { normal: [12.5, 7.8], large: [18, 11.5] } as const;

export interface HandedPoint {
  readonly pin: string;
  readonly content: HandoutContent;
  readonly pictures: HandoutPictures | undefined;
  readonly sources: string;
}

interface HandoutPaperProps {
  readonly points: readonly HandedPoint[];
  readonly own: OwnPart;
  readonly isLarge: boolean;
}

export function HandoutPaper({ points, own, isLarge }: HandoutPaperProps) {
  const size = isLarge ? 'large' : 'normal';
  return createPortal(
    <article className={paper.paper} data-paper data-paper-cards data-handout-paper={size}>
      {points.map(({ pin, content, pictures, sources }) => {
        const part = { content, pictures, own, paper: true } as const;
        return isLarge ? (
          <div key={pin} className={styles.sheet} data-pin={pin}>
            <Page size={size}>
              <HandoutTop {...part} />
              <HandoutOwn own={own} paper />
            </Page>
            <Page size={size} sources={sources}>
              <HandoutCare content={content} />
            </Page>
          </div>
        ) : (
          <div key={pin} className={styles.sheet} data-pin={pin}>
            <Page size={size} sources={sources}>
              <HandoutTop {...part} />
              <HandoutCare content={content} />
              <HandoutOwn own={own} paper />
            </Page>
          </div>
        );
      })}
    </article>,
    document.body,
  );
}

interface PageProps {
  readonly size: keyof typeof sizes;
  readonly sources?: string;
  readonly children: ReactNode;
}

function Page({ size, sources, children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const [today] = useState(() => Date.now());
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null) return;
    const [largest, smallest] = sizes[size];
    for (let type: number = largest; type >= smallest; type -= STEP) {
      current.style.fontSize = `${type.toFixed(1)}pt`;
      if (current.offsetHeight <= HEIGHT_PX) return;
    }
  });
  return (
    <div ref={page} className={styles.page} data-handout-page data-size={size}>
      <header className={styles.head}>
        <p>{message('handout.head')}</p>
        <p className={paper.blank}>{message('handout.for')}</p>
        <p>{message('paper.date', { day: today })}</p>
      </header>
      {children}
      <footer className={styles.foot}>
        <p>
          {message('app.title')}. {message('handout.teaches')}
          {sources && ` ${message('detail.sources')}: ${sources}`}
        </p>
      </footer>
    </div>
  );
}
