// @vitest-environment jsdom
// Nerve or muscle: the strips that the pain lies across can be shown on the body, and both kinds of pain are told apart.
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { AtlasDetails, DermatomeShare } from '../../../../src/dataset/atlas-index.ts';
import type { Dermatome, Source } from '../../../../src/dataset/reference-schema.ts';
import type { AtlasState } from '../../../../src/state/atlas-state.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/state/atlas-store.ts';
import { knownIds } from '../../../../src/state/known-ids.ts';
import { AtlasStoreContext } from '../../../../src/state/use-atlas.ts';
import { NerveOrMuscle, nerveCitations } from '../../../../src/ui/guide/nerve/NerveOrMuscle.tsx';
import { DetailsContext } from '../../../../src/ui/parts/atlas-data.ts';
import { CitationsContext, collectCitations, spellSources } from '../../../../src/ui/parts/citations.ts';
import { smallIndex } from '../../../anatomy/small-index.ts';
import { click, one } from '../../render-page.tsx';

const read = <T,>(name: string): T => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as T;
const sources = read<Source[]>('sources');
const detailsOf = (shares: readonly DermatomeShare[]) =>
  ({
    muscles: { trapezius: { entraps: [] } },
    measures: [['trapezius-1', { dermatomes: shares }]],
    dermatomes: read<Dermatome[]>('dermatomes').map(({ strokes: _strokes, ...words }) => words),
    sources,
  }) as unknown as AtlasDetails;

let root: Root | null = null;
afterEach(() => act(() => root?.unmount()));

function show(shares: readonly DermatomeShare[], state: Partial<AtlasState> = {}): AtlasStore {
  const chosen = { point: 'trapezius-1', muscle: 'trapezius', ...state };
  const store = createAtlasStore(knownIds(smallIndex), chosen);
  const details = detailsOf(shares);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
  act(() =>
    root?.render(
      <AtlasStoreContext value={store}>
        <DetailsContext value={{ status: 'ready', details }}>
          <CitationsContext value={collectCitations(nerveCitations(details, 'trapezius-1'))}>
            <NerveOrMuscle point="trapezius-1" side="right" />
          </CitationsContext>
        </DetailsContext>
      </AtlasStoreContext>,
    ),
  );
  return store;
}

const across = [
  { dermatome: 'c3', share: 0.55 },
  { dermatome: 'c2', share: 0.4 },
  { dermatome: 'v3', share: 0.05 },
];

test('the strips are named, largest share first; pressing one shows it on the body, and again takes it away', () => {
  const store = show(across);
  const rows = [...document.querySelectorAll<HTMLButtonElement>('button[data-dermatome]')];
  expect(rows.map(({ dataset }) => dataset.dermatome)).toEqual(['c3', 'c2']);
  expect(rows[0]?.textContent).toContain('55% of the red zone');
  expect(rows[0]?.textContent).toContain('right side');
  expect(one('[data-nerve-or-muscle]').textContent).toContain('Small parts of it also in V3');
  click(rows[0]!);
  expect(store.getState().dermatome).toBe('c3');
  expect(rows[0]?.getAttribute('aria-pressed')).toBe('true');
  expect(one('[data-nerve-or-muscle]').textContent).toContain('A collar round the neck');
  click(rows[1]!);
  expect(rows.map((row) => row.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  click(rows[1]!);
  expect(store.getState().dermatome).toBeNull();
});

test('another choice lets it go', () => {
  const store = show(across, { dermatome: 'c2' });
  act(() => store.getState().selectPoint('trapezius-2'));
  expect(store.getState().dermatome).toBeNull();
});

test('what the place tells depends on how much of the pain lies in one strip', () => {
  show(across);
  expect(one('[data-nerve-or-muscle] p').textContent).toContain('lies across C3 and C2');
  act(() => root?.unmount());
  show([{ dermatome: 'c5', share: 0.97 }]);
  expect(one('[data-nerve-or-muscle] p').textContent).toContain('cannot tell nerve from muscle');
});

test('the two are told apart in a table with a head for each, every cell with a source that the page lists', () => {
  show(across);
  const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent);
  expect(heads).toEqual(['Nerve root', 'Muscle']);
  const cells = [...document.querySelectorAll('tbody td')];
  expect(cells).toHaveLength(2 * document.querySelectorAll('tbody th[scope=row]').length);
  for (const cell of cells)
    expect(cell.querySelector('a[href^="#source-"]'), cell.textContent ?? '').not.toBeNull();
  const spelled = spellSources(collectCitations(nerveCitations(detailsOf(across), 'trapezius-1')), sources);
  expect(spelled.filter(({ source }) => source === undefined)).toEqual([]);
});

test('a point without an essential zone: no strips, the words all the same', () => {
  show([]);
  expect(document.querySelector('[data-dermatome]')).toBeNull();
  expect(document.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(4);
});
