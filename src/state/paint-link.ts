// The fragment of the address as the drawing's home: `#pain=…` holds where it was painted. Fetched by `page-paint.ts`.
import '../words/en/painted-keep-words.ts';
import '../words/en/late-words.ts';
import { painsFromText, placesToText, writtenPains } from '../anatomy/pain/pain-link.ts';
import { addressOf, type LinkWindow } from './address.ts';
import type { AtlasStore } from './atlas-store.ts';
import { caseStoreOf } from './case-store.ts';
import { ofFragment, withInFragment } from './fragment.ts';
import type { KnownIds } from './known-ids.ts';
import { paintParameter, SKIN_TRIANGLES, withPaint } from './paint-fragment.ts';
import { pressedParameter, readPressed, writePressed } from './pressed-link.ts';

/** Browsers refuse an address that is changed too often. */
const QUIET_MS = 250;

/** The text of the drawing in a fragment; null where there is none. */
const paintText = (hash: string): string | null => ofFragment(hash, paintParameter);

/** Where an entry of the history keeps what was said and pressed as well, so that a reload brings it back. */
type EntryState = { [paintParameter]?: unknown; [pressedParameter]?: unknown } | null;

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
  const told = caseStoreOf(store);
  const address = addressOf(page);

  const takeOver = (text: string): void => {
    const kept = (address.state as EntryState)?.[paintParameter];
    const isArea = (id: string) => known.areas.has(id);
    const linked = painsFromText(text, SKIN_TRIANGLES, isArea);
    const full = typeof kept === 'string' ? painsFromText(kept, SKIN_TRIANGLES, isArea) : null;
    const { pains, leftOut } = full && !full.leftOut ? full : linked;
    if (pains.length > 0) store.getState().takePains(pains);
    if (leftOut) store.getState().notify('notice.damagedPaint');
    takePressed();
    write();
  };

  const takePressed = (): void => {
    const kept = (address.state as EntryState)?.[pressedParameter];
    const text = ofFragment(address.hash, pressedParameter) ?? (typeof kept === 'string' ? kept : null);
    if (text === null) return;
    const { pressed, refused } = readPressed(text, known);
    told.setState({ pressed });
    if (refused) store.getState().notify('notice.unknownLink', { fields: pressedParameter });
  };

  const write = (): void => {
    const { pains } = store.getState().drawing;
    // No address shows answers unasked.
    const text = placesToText(pains);
    const { text: full, isWhole } = writtenPains(pains);
    if (!isWhole && wasWhole) store.getState().notify('notice.longPaint');
    wasWhole = isWhole;
    const fingers = pains.length === 0 ? '' : writePressed(told.getState().pressed);
    const {
      [paintParameter]: before,
      [pressedParameter]: pressedBefore,
      ...others
    } = (address.state ?? {}) as NonNullable<EntryState>;
    const hash = withInFragment(withPaint(address.hash, text), pressedParameter, null);
    if (hash === address.hash && full === (before ?? '') && fingers === (pressedBefore ?? '')) return;
    own.add(text);
    const kept = {
      ...others,
      ...(full === '' ? {} : { [paintParameter]: full }),
      ...(fingers === '' ? {} : { [pressedParameter]: fingers }),
    };
    address.write({ hash, state: kept });
  };

  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, QUIET_MS);
  };
  const onBack = (): void => {
    const text = paintText(address.hash);
    if (text && (!own.has(text) || ofFragment(address.hash, pressedParameter))) takeOver(text);
    else if (text !== null || store.getState().drawing.pains.length > 0) writeSoon();
  };

  const first = paintText(address.hash);
  if (first) takeOver(first);
  else if (store.getState().drawing.pains.length > 0) writeSoon();
  page.addEventListener('popstate', onBack);
  const stop = store.subscribe((now, before) => {
    if (now.drawing.pains !== before.drawing.pains) writeSoon();
  });
  const stopTold = told.subscribe((now, before) => {
    if (now.pressed !== before.pressed) writeSoon();
  });
  return () => {
    clearTimeout(timer);
    page.removeEventListener('popstate', onBack);
    stop();
    stopTold();
  };
}
