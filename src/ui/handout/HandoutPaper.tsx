// The hand-out on paper: all points on one page, a page for each, or two in large type; type is set smaller step by step until it fits.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { message } from '../../words/format.ts';
import paper from '../paper/Paper.module.css';
import styles from './Handout.module.css';
import { SeveralCare, SeveralTop } from './HandoutSeveral.tsx';
import { HandoutCare, HandoutOwn, HandoutTop, type OwnPart } from './HandoutSheet.tsx';
import type { Handed, HandedPoint } from './handed.ts';

/** Height that both A4 and US Letter leave between margins of 12 mm, with a little to spare; CSS px are 1/96 inch. */
const HEIGHT_PX = (253 / 25.4) * 96;
const STEP = 0.1;
/** Sizes of type, points: from the largest down to the least that is still set. */
const sizes = { together: [12.5, 7.8], normal: [12.5, 7.8], large: [18, 11.5] } as const;

export const handoutLooks = ['together', 'normal', 'large'] as const;

/** All on one page (of several points), a page for each, or two in large type. */
export type HandoutLook = (typeof handoutLooks)[number];

interface HandoutPaperProps {
  readonly handed: Handed;
  readonly own: OwnPart;
  readonly look: HandoutLook;
  /** Told whether what was wanted on one page takes two. */
  readonly onTwo?: ((takesTwo: boolean) => void) | undefined;
}

export function HandoutPaper({ handed, own, look, onTwo }: HandoutPaperProps) {
  return createPortal(
    <article className={paper.paper} data-paper data-paper-cards data-handout-paper={look}>
      {look === 'together' ? (
        <Together
          key={JSON.stringify([handed.points.map(({ pin }) => pin), own])}
          {...{ handed, own, onTwo }}
        />
      ) : (
        handed.points.map((point) => <Apart key={point.pin} {...{ point, own, look }} />)
      )}
    </article>,
    document.body,
  );
}

function Apart({ point, own, look }: { point: HandedPoint; own: OwnPart; look: 'normal' | 'large' }) {
  const { pin, content, pictures, sources } = point;
  const part = { content, pictures, own, paper: true } as const;
  return look === 'large' ? (
    <div className={styles.sheet} data-pin={pin}>
      <Page size={look}>
        <HandoutTop {...part} />
        <HandoutOwn own={own} paper />
      </Page>
      <Page size={look} sources={sources}>
        <HandoutCare content={content} />
      </Page>
    </div>
  ) : (
    <div className={styles.sheet} data-pin={pin}>
      <Page size={look} sources={sources}>
        <HandoutTop {...part} />
        <HandoutCare content={content} />
        <HandoutOwn own={own} paper />
      </Page>
    </div>
  );
}

function Together({ handed, own, onTwo }: Pick<HandoutPaperProps, 'handed' | 'own' | 'onTwo'>) {
  const [takesTwo, setTakesTwo] = useState(false);
  useLayoutEffect(() => {
    if (takesTwo) onTwo?.(true);
  }, [takesTwo, onTwo]);
  // A source of several points is named once.
  const sources = [...new Set(handed.points.flatMap((one) => one.sources.split('; ')))].join('; ');
  const care = <SeveralCare points={handed.points} shared={handed.shared} />;
  const top = <SeveralTop {...handed} own={own} paper />;
  const ownPart = <HandoutOwn own={own} paper />;
  return (
    <div className={styles.sheet} data-pin={handed.points.map(({ pin }) => pin).join(' ')}>
      {takesTwo ? (
        <>
          <Page size="normal">
            {top}
            {ownPart}
          </Page>
          <Page size="normal" sources={sources}>
            {care}
          </Page>
        </>
      ) : (
        <Page
          size="together"
          sources={sources}
          onMeasured={(fits) => (fits ? onTwo?.(false) : setTakesTwo(true))}
        >
          {top}
          {care}
          {ownPart}
        </Page>
      )}
    </div>
  );
}

interface PageProps {
  readonly size: keyof typeof sizes;
  readonly sources?: string;
  /** Told whether it fits, in the least type at the latest. */
  readonly onMeasured?: (fits: boolean) => void;
  readonly children: ReactNode;
}

function Page({ size, sources, onMeasured, children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const [today] = useState(() => Date.now());
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null) return;
    const [largest, smallest] = sizes[size];
    for (let type: number = largest; type >= smallest; type -= STEP) {
      current.style.fontSize = `${type.toFixed(1)}pt`;
      if (current.offsetHeight <= HEIGHT_PX) return onMeasured?.(true);
    }
    onMeasured?.(false);
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
