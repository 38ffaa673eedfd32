// The fragment of the address as the drawing's home: `#pain=…` holds where it was painted. Fetched by `page-paint.ts`.
import '../words/en/late-words.ts';
import { painsFromText, placesToText, writtenPains } from '../anatomy/pain/pain-link.ts';
import type { AtlasStore } from './atlas-store.ts';
import type { KnownIds } from './known-ids.ts';
import type { LinkWindow } from './page-link.ts';
import { paintParameter, SKIN_TRIANGLES, withPaint } from './paint-fragment.ts';

/** Browsers refuse an address that is changed too often. */
const QUIET_MS = 250;

/** The text of the drawing in a fragment; null where there is none. */
function paintText(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get(paintParameter);
}

/** Where an entry of the history keeps what was said as well, so that a reload brings it back. */
type EntryState = { [paintParameter]?: unknown } | null;

/**
 * Takes the painted pains of the present link over, then keeps the address up to date. Going back and forward never
 * changes the drawing: what was undone by the browser's arrow would be lost to the drawing's own undo. A link with a drawing
 * that is opened in this page replaces it, as a step that can be undone. Returns the way to stop.
 */
export function mirrorPaint(store: AtlasStore, known: KnownIds, page: LinkWindow): () => void {
  /** Texts that stood in the address through ourselves. */
  const own = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasWhole = true;

  const takeOver = (text: string): void => {
    const kept = (page.history.state as EntryState)?.[paintParameter];
    const isArea = (id: string) => known.areas.has(id);
    const linked = painsFromText(text, SKIN_TRIANGLES, isArea);
    const full = typeof kept === 'string' ? painsFromText(kept, SKIN_TRIANGLES, isArea) : null;
    const { pains, leftOut } = full && !full.leftOut ? full : linked;
    if (pains.length > 0) store.getState().takePains(pains);
    if (leftOut) store.getState().notify('notice.damagedPaint');
    write();
  };

  const write = (): void => {
    const { pains } = store.getState().drawing;
    const { pathname, search, hash } = page.location;
    // No address shows answers unasked.
    const text = placesToText(pains);
    const { text: full, isWhole } = writtenPains(pains);
    if (!isWhole && wasWhole) store.getState().notify('notice.longPaint');
    wasWhole = isWhole;
    const { [paintParameter]: before, ...others } = (page.history.state ?? {}) as NonNullable<EntryState>;
    if (text === (paintText(hash) ?? '') && full === (before ?? '')) return;
    own.add(text);
    const kept = full === '' ? others : { ...others, [paintParameter]: full };
    page.history.replaceState(kept, '', `${pathname}${search}${withPaint(hash, text)}`);
  };

  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, QUIET_MS);
  };
  const onBack = (): void => {
    const text = paintText(page.location.hash);
    if (text && !own.has(text)) takeOver(text);
    else if (text !== null || store.getState().drawing.pains.length > 0) writeSoon();
  };

  const first = paintText(page.location.hash);
  if (first) takeOver(first);
  else if (store.getState().drawing.pains.length > 0) writeSoon();
  page.addEventListener('popstate', onBack);
  const stop = store.subscribe((now, before) => {
    if (now.drawing.pains !== before.drawing.pains) writeSoon();
  });
  return () => {
    clearTimeout(timer);
    page.removeEventListener('popstate', onBack);
    stop();
  };
}
