// @vitest-environment jsdom
// A glossary word in a text: heard at once, read at a press, and a way into the glossary.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import type { AtlasDetails } from '../../../src/dataset/atlas-index.ts';
import type { Lens } from '../../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { AtlasStoreContext } from '../../../src/state/use-atlas.ts';
import { DetailsContext } from '../../../src/ui/parts/atlas-data.ts';
import { Term } from '../../../src/ui/parts/Term.tsx';
import { smallIndex } from '../../anatomy/small-index.ts';
import { click, one } from '../render-page.tsx';

const details = {
  glossary: [{ id: 'origin', term: 'Origin', plain: 'Stays put.', exact: 'The proximal attachment.' }],
} as unknown as AtlasDetails;

function show(id: string, lens: Lens = 'explain') {
  const store = createAtlasStore(knownIds(smallIndex), { lens });
  const container = document.body.appendChild(document.createElement('h4'));
  act(() =>
    createRoot(container).render(
      <AtlasStoreContext value={store}>
        <DetailsContext value={{ status: 'ready', details }}>
          <Term id={id}>Origin</Term>
        </DetailsContext>
      </AtlasStoreContext>,
    ),
  );
  return store;
}

beforeEach(() => document.body.replaceChildren());

test('the word is a button that opens its meaning, which also describes it', () => {
  show('origin');
  const button = one<HTMLButtonElement>('h4 button');
  expect(button.textContent).toBe('Origin');
  expect(button.getAttribute('popovertarget')).toBe(one('[popover]').id);
  const meaning = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(meaning?.textContent).toBe('Stays put.The proximal attachment.');
  expect(one('h4').textContent).toBe('Origin');
});

test('a client reads the plain words alone', () => {
  show('origin', 'find');
  expect(one('[popover]').textContent).not.toContain('proximal');
});

test('a word that the glossary does not hold is just a word', () => {
  show('nonsense');
  expect(one('h4').innerHTML).toBe('Origin');
});

test('leads into the glossary, to its own place', () => {
  const store = show('origin');
  click(one('[popover] button'));
  expect(store.getState().page).toBe('glossary');
  expect(window.location.hash).toBe('#term-origin');
});
