// Puts the whole page into jsdom, without a scene, over the small index. Not a test itself.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { AtlasIndex } from '../../src/dataset/atlas-index.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { type AtlasStore, createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { AtlasStoreContext } from '../../src/state/use-atlas.ts';
import {
  AtlasDataContext,
  atlasData,
  DetailsContext,
  type DetailsState,
} from '../../src/ui/parts/atlas-data.ts';
import { searchCode } from '../../src/ui/search/use-search.ts';
import { Page } from '../../src/ui/shell/Page.tsx';
import { smallIndex } from '../anatomy/small-index.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom draws nothing, so it does not scroll.
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

/** The search is there, as on a page that has stood for a while. */
await searchCode.load();

let root: Root | null = null;

export interface PageSetting {
  start?: Partial<AtlasState>;
  details?: DetailsState;
  index?: AtlasIndex;
  scene?: React.ReactNode;
}

export function renderPage({
  start,
  details,
  index = smallIndex,
  scene = null,
}: PageSetting = {}): AtlasStore {
  const store = createAtlasStore(knownIds(index), start);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
  act(() =>
    root?.render(
      <AtlasStoreContext value={store}>
        <AtlasDataContext value={atlasData(index)}>
          <DetailsContext value={details ?? { status: 'loading' }}>
            <Page scene={scene} />
          </DetailsContext>
        </AtlasDataContext>
      </AtlasStoreContext>,
    ),
  );
  return store;
}

export function unmountPage(): void {
  act(() => root?.unmount());
  root = null;
}

/** The first element, which must be there. */
export function one<E extends Element = HTMLElement>(selector: string, text?: string): E {
  const found = [...document.querySelectorAll<E>(selector)].find(
    (element) => text === undefined || element.textContent?.includes(text),
  );
  if (!found) throw new Error(`No ${selector} ${text ? `with "${text}"` : ''} on the page`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: Element, key: string): void {
  act(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

/** Types a whole text into a field, as React hears it. */
export function type(field: HTMLInputElement, text: string): void {
  act(() => {
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
