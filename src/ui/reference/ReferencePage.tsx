// A page to read, in place of panels and body: pain-and-muscle guide, glossary or sources, under one set of tabs.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { message } from '../../dataset/messages/format.ts';
import { type ReferencePage as PageName, referencePages } from '../../state/atlas-state.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { Icon } from '../Icon.tsx';
import { printPage } from '../print-page.ts';
import { GlossaryPage } from './GlossaryPage.tsx';
import { GuidePage } from './GuidePage.tsx';
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
  const openPage = useAtlas((state) => state.openPage);
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
  const Content = contents[page];

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: places[page]?.scrollTop ?? 0 });
  }, [page, places]);
  useEffect(() => {
    const asked = document.getElementById(window.location.hash.slice(1));
    if (asked && scroller.current?.contains(asked)) {
      asked.scrollIntoView();
      asked.focus({ preventScroll: true });
      // Led there once: from now on the page is where the reader takes it.
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    } else title.current?.focus({ preventScroll: true });
  }, []);
  const remember = (filter: string): void => {
    places[page] = { filter, scrollTop: scroller.current?.scrollTop ?? 0 };
  };

  return (
    <div ref={scroller} className={styles.scroller} onScroll={() => remember(filter)}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="reference-title" tabIndex={-1} ref={title}>
            {message(`reference.title.${page}`)}
          </h2>
          <p>{message(`reference.lead.${page}`)}</p>
        </header>
        <Content
          filter={filter}
          onFilter={(typed) => {
            setFilter(typed);
            remember(typed);
          }}
        />
      </div>
    </div>
  );
}
