// Waits for the browser to print: then a sheet of its own takes the place of the page, whatever the panels look like.
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { isReferencePage } from '../../state/atlas-state.ts';
import { isPainted } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { useLate } from '../../state/use-late.ts';
import { message } from '../../words/format.ts';
import { detailParts } from '../detail/detail-parts.ts';
import { useDetails } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { paintedPaper } from './painted-paper.ts';

/** The sheet is fetched ahead: browsers do not wait in `beforeprint`. Without it, the panel is what is printed. */
export function PaperSlot() {
  const details = useDetails();
  const isAtlas = useAtlas(({ page }) => !isReferencePage(page));
  const [isPrinting, setPrinting] = useState(false);
  // Where it does not come, the panel of a choice says so and tries again.
  const sheet = useLate(detailParts, details.status === 'ready');
  useLate(paintedPaper, useAtlas(isPainted));
  useEffect(() => {
    if (sheet === null || !isAtlas) return;
    // Cards that stand ready, or a page that prints itself, are printed in its place.
    const show = (on: boolean) =>
      flushSync(() =>
        setPrinting(on && document.querySelector('[data-paper-cards], [data-prints-itself]') === null),
      );
    const ends = new AbortController();
    const { signal } = ends;
    window.addEventListener('beforeprint', () => show(true), { signal });
    window.addEventListener('afterprint', () => show(false), { signal });
    window.matchMedia?.('print').addEventListener('change', ({ matches }) => show(matches), { signal });
    return () => ends.abort();
  }, [sheet, isAtlas]);
  if (!isPrinting || sheet === null || !isAtlas || details.status !== 'ready') return null;
  return createPortal(
    <ErrorBoundary fallback={<p data-paper>{message('detail.failed')}</p>}>
      <sheet.Sheet details={details.details} />
    </ErrorBoundary>,
    document.body,
  );
}
