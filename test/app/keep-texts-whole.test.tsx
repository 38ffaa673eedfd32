// @vitest-environment jsdom
// A page whose texts a translator has replaced says the same as one that was left alone, through every change of state.
import { readFileSync } from 'node:fs';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { keepTextsWhole } from '../../src/app/keep-texts-whole.ts';
import type { AtlasDetails } from '../../src/dataset/atlas-index.ts';
import { makeDetails, makeIndex } from '../../src/dataset/make-index.ts';
import { readRecords } from '../../src/node/read-records.ts';
import type { Atlas, AtlasStore } from '../../src/state/atlas-store.ts';
import { withWord } from '../../src/state/case-answers.ts';
import { caseStoreOf } from '../../src/state/case-store.ts';
import { renderPage, unmountPage } from '../ui/render-page.tsx';
import { type Wrapping, wordsOfPage, wrapTexts } from './wrapped-texts.ts';

const records = readRecords('data');
const index = makeIndex(records);
const details: AtlasDetails = makeDetails(records, { shares: new Map(), measures: new Map() });

/** Side, point, muscle, verdict, flags, lens, area, complaint, names, pages: each as a person would go through them. */
const steps: readonly ((atlas: Atlas, store: AtlasStore) => void)[] = [
  (atlas) => atlas.selectPoint('trapezius-1', 'left'),
  (atlas) => atlas.setSide('right'),
  (atlas) => atlas.selectPoint('trapezius-2'),
  (atlas) => atlas.selectPoint('gluteus-minimus-1', 'left'),
  (_, store) =>
    caseStoreOf(store)
      .getState()
      .tell((answers) => withWord(answers, 'redFlags', 'cauda-equina', true)),
  (_, store) => caseStoreOf(store).getState().erase(),
  (_, store) =>
    caseStoreOf(store)
      .getState()
      .tell((answers) => withWord({ ...answers, extent: 'broad' }, 'goals', 'relax', true)),
  (atlas) => atlas.setSide('right'),
  (atlas) => atlas.setLens('find'),
  (atlas) => atlas.setSide('left'),
  (atlas) => atlas.selectArea('lumbar'),
  (atlas) => atlas.setSide('right'),
  (atlas) => atlas.selectArea('heel'),
  (atlas) => atlas.selectSymptom(index.symptoms[0]?.id ?? null),
  (atlas) => atlas.setLens('study'),
  (atlas) => atlas.selectMuscle('soleus'),
  (atlas) => atlas.setHideLabels(true),
  (atlas) => atlas.setHideLabels(false),
  (atlas) => atlas.selectMuscle('scalenus-anterior'),
  (atlas) => atlas.setLens('explain'),
  (atlas) => atlas.notify('notice.storageFull'),
  (atlas) => atlas.selectMuscle(null),
];

/** What the page says after each step. */
async function walk(wrapping?: Wrapping): Promise<string[]> {
  window.history.replaceState(null, '', '/');
  const store = renderPage({ index, details: { status: 'ready', details } });
  const said: string[] = [];
  for (const step of steps) {
    // The translator sees new words as soon as they stand, and comes before the next press.
    if (wrapping) wrapTexts(wrapping);
    act(() => step(store.getState(), store));
    for (let turn = 0; turn < 6; turn++) await act(() => new Promise((done) => setTimeout(done, 5)));
    said.push(wordsOfPage());
  }
  unmountPage();
  return said;
}

describe('the page', () => {
  let plain: string[] = [];
  beforeAll(async () => {
    // Late parts are here before the first walk, as they are before the others.
    await Promise.all([
      import('../../src/ui/detail/DetailBody.tsx'),
      import('../../src/ui/detail/UnderSkin.tsx'),
      import('../../src/ui/study/learn/learn-parts.ts'),
      import('../../src/ui/guide/verdict/AreaGuide.tsx'),
    ]);
    await walk();
    plain = await walk();
    keepTextsWhole(document.body);
  });
  afterEach(unmountPage);

  test('the walk changes side, number, word and flags', () => {
    for (const [i, said] of plain.entries()) expect(said, `step ${i}`).not.toBe(plain[i - 1]);
    for (const words of ['Left side', 'Right side', 'left side', 'right side', 'Not now', 'Name hidden'])
      expect(
        plain.some((said) => said.includes(words)),
        words,
      ).toBe(true);
  });

  for (const wrapping of ['replaced', 'by hand', 'moved'] as const)
    test(`says the same with every text wrapped, ${wrapping}`, async () => {
      const wrapped = await walk(wrapping);
      for (const [i, said] of wrapped.entries()) expect(said, `step ${i}`).toBe(plain[i]);
    });
});

describe('a sentence in parts', () => {
  test('what is changed is put back whole, the rest of the page stays translated', async () => {
    let choose: (side: string) => void = () => {};
    const Sentence = () => {
      const [side, setSide] = useState('left');
      choose = setSide;
      return (
        <>
          <p>
            {side} side of <b>the body</b>
          </p>
          <p id="other">{'another'}</p>
          {side === 'left' && 'loose'}
        </>
      );
    };
    const container = document.createElement('div');
    document.body.replaceChildren(container);
    const root = createRoot(container);
    act(() => root.render(<Sentence />));
    wrapTexts('replaced');
    for (const font of document.querySelectorAll('font font')) font.textContent = 'übersetzt';
    await act(async () => choose('right'));
    expect(document.querySelector('p')?.textContent).toBe('right side of the body');
    expect(document.querySelector('#other')?.textContent).toBe('übersetzt');
    expect(container.textContent).not.toContain('loose');
    act(() => root.unmount());
    expect(container.textContent).toBe('');
  });
});

test('the page has it from its start', () => {
  expect(readFileSync('src/app/main.tsx', 'utf8')).toMatch(/keepTextsWhole\(document\.body\)/);
});
