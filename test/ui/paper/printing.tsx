// The real records in jsdom: the whole page, or the sheet of paper alone. Not a test itself.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { makeDetails, makeIndex } from '../../../src/dataset/make-index.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/atlas-store.ts';
import type { Answers } from '../../../src/state/case-answers.ts';
import { caseStoreOf } from '../../../src/state/case-store.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { AtlasStoreContext } from '../../../src/state/use-atlas.ts';
import { Sheet } from '../../../src/ui/paper/Sheet.tsx';
import { AtlasDataContext, atlasData } from '../../../src/ui/parts/atlas-data.ts';
import { renderPage } from '../render-page.tsx';

export const records = readRecords('data');
const index = makeIndex(records);
const details = makeDetails(records, { shares: new Map(), measures: new Map() });
const data = atlasData(index);
const known = knownIds(index);
// Fetched ahead, as on a page that has stood for a while.
await import('../../../src/ui/detail/DetailBody.tsx');

/** The whole page. */
export async function openPage(start: Partial<AtlasState> = {}): Promise<AtlasStore> {
  window.history.replaceState(null, '', '/');
  const store = renderPage({ index, details: { status: 'ready', details }, start });
  await act(() => new Promise((done) => setTimeout(done, 20)));
  return store;
}

/** The sheet alone, for a state of the page. */
export function sheet(start: Partial<AtlasState> = {}, answers: Answers = {}): HTMLElement {
  window.history.replaceState(null, '', '/');
  const store = createAtlasStore(known, start);
  caseStoreOf(store).setState({ answers });
  const container = document.createElement('div');
  const root = createRoot(container);
  act(() =>
    root.render(
      <AtlasStoreContext value={store}>
        <AtlasDataContext value={data}>
          <Sheet details={details} />
        </AtlasDataContext>
      </AtlasStoreContext>,
    ),
  );
  const copy = container.cloneNode(true) as HTMLElement;
  act(() => root.unmount());
  return copy;
}
