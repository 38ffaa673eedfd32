// A page to read, in place of panels and body: pain-and-muscle guide, glossary or sources, under one set of tabs.
import '../../words/en/late-words.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ReferencePage as PageName, referencePages } from '../../state/atlas-state.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import { printPage } from '../parts/print-page.ts';
import { GlossaryPage } from './GlossaryPage.tsx';
import { GuidePage } from './GuidePage.tsx';
import { leadToHash } from './jump.ts';
import { PrintFoot } from './PrintFoot.tsx';
import styles from './Reference.module.css';
import type { ReadingPlace } from './reading-place.ts';
import { SourcesPage } from './SourcesPage.tsx';

const contents = { guide: GuidePage, glossary: GlossaryPage, sources: SourcesPage } as const;

interface ReferencePageProps {
  page: PageName;
  /** Where the reader stood on each page; kept up to date here. */
  places: Partial<Record<PageName, ReadingPlace>>;
}

export function ReferencePage({ page, places }: ReferencePageProps) {
  const openPage = useAtlasAction('openPage');
  return (
    <section
      className={styles.reference}
      aria-labelledby="reference-title"
      data-reference={page}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) openPage(null);
      }}
    >
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label={message('reference.pages')}>
          {referencePages.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === page ? 'page' : undefined}
              onClick={() => openPage(one)}
            >
              <span>{message(`reference.tab.${one}`)}</span>
            </button>
          ))}
        </nav>
        <button type="button" className={styles.tool} onClick={printPage}>
          <Icon name="print" />
          <span>{message('detail.print')}</span>
        </button>
        <button type="button" className={styles.tool} onClick={() => openPage(null)}>
          <Icon name="close" />
          <span>{message('reference.close')}</span>
        </button>
      </div>
      <Reading key={page} page={page} places={places} />
    </section>
  );
}

/** One page with its filter, scrolled to where the reader left it. */
function Reading({ page, places }: ReferencePageProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [filter, setFilter] = useState(places[page]?.filter ?? '');
  const typed = useRef(filter);
  typed.current = filter;
  const Content = contents[page];
  const textsAreHere = useDetails().status === 'ready';
  const filled = page === 'guide' || textsAreHere;

  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ top: places[page]?.scrollTop ?? 0 });
    return () => {
      places[page] = { filter: typed.current, scrollTop: element?.scrollTop ?? 0 };
    };
  }, [page, places]);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (filled) leadToHash(scroller.current);
  }, [filled]);

  const { from, noteJump, goBack } = useWayBack(scroller);

  return (
    <div ref={scroller} className={styles.scroller} onClickCapture={noteJump}>
      {from && (
        <button type="button" className={styles.wayBack} data-way-back onClick={goBack}>
          <Icon name="back" />
          {message('jump.back')}
        </button>
      )}
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="reference-title" tabIndex={-1} ref={title}>
            {message(`reference.title.${page}`)}
          </h2>
          <p>{message(`reference.lead.${page}`)}</p>
        </header>
        <Content filter={filter} onFilter={setFilter} />
        <PrintFoot />
      </div>
    </div>
  );
}

/** From where a link inside the page led away, and how to come back there. */
function useWayBack(scroller: React.RefObject<HTMLElement | null>) {
  const [from, setFrom] = useState<{ link: HTMLElement; scrollTop: number } | null>(null);
  const noteJump = ({ target }: React.MouseEvent): void => {
    const link = target instanceof Element && target.closest<HTMLElement>('a[href^="#"]');
    if (link) setFrom({ link, scrollTop: scroller.current?.scrollTop ?? 0 });
  };
  const goBack = (): void => {
    scroller.current?.scrollTo({ top: from?.scrollTop ?? 0 });
    from?.link.focus({ preventScroll: true });
    setFrom(null);
  };
  return { from, noteJump, goBack };
}
