// @vitest-environment jsdom
// The pages to read: what stands on them, how one gets there and back, and what choosing on them does.
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AtlasDetails } from '../../../src/dataset/atlas-index.ts';
import { redFlags } from '../../../src/guide/case/red-flags.ts';
import type { AtlasStore } from '../../../src/state/atlas-store.ts';
import { failsOnce } from '../fails-once.ts';
import { click, one, type PageSetting, press, renderPage, type, unmountPage } from '../render-page.tsx';

// Fetched once beforehand, so that opening the page is over when `act` is.
beforeAll(() => import('../../../src/ui/reference/ReferencePage.tsx'));
afterEach(unmountPage);

/** A guideline on which real red flags rest: they are part of the page, not of the texts that follow. */
const referral = 'finucane-2020';
const flagsOfReferral = redFlags.filter(({ why }) => why.sources.includes(referral)).length;

const details = {
  muscles: { elsewhere: { origin: { sources: ['manual#ch. 6', 'manual#ch. 2'] } } },
  dermatomes: [],
  sources: [
    { id: 'manual', kind: 'book', authors: 'Aa B, Cc D', title: 'The Manual, 2nd ed.', year: 1999 },
    { id: referral, kind: 'guideline', authors: 'Office for Health', title: 'When to refer', pmid: '12' },
    { id: 'paper', kind: 'paper', authors: 'Ee F, et al.', title: 'A trial', year: 2020, doi: '10.1000/x' },
  ],
  glossary: [
    {
      id: 'fascia',
      term: 'Fascia',
      also: [],
      plain: 'A wrap.',
      exact: 'A sheet.',
      see: [],
      sources: ['manual'],
    },
    {
      id: 'tendon',
      term: 'Tendon',
      also: ['sinew'],
      plain: 'A cord.',
      exact: 'Dense tissue.',
      see: ['fascia'],
      sources: ['manual#ch. 1', 'paper'],
    },
  ],
} as unknown as AtlasDetails;

/** Puts the page up and waits until the part of it that is fetched later has come. */
async function read(page: 'guide' | 'glossary' | 'sources', setting: PageSetting = {}): Promise<AtlasStore> {
  const store = renderPage({ details: { status: 'ready', details }, ...setting });
  await act(async () => store.getState().openPage(page));
  await vi.waitFor(() => one(`[data-reference="${page}"] h2`), { timeout: 10_000 });
  return store;
}

const area = (id: string): HTMLElement => one(`[data-guide-area="${id}"]`);
const row = (place: string, muscle: string): HTMLElement => {
  const found = area(place).querySelector<HTMLElement>(`[data-guide-muscle="${muscle}"]`);
  if (found === null) throw new Error(`${muscle} is not under ${place}`);
  return found;
};

describe('getting there and back', () => {
  test('the button in the header opens it, the atlas lies still meanwhile, Escape goes back', async () => {
    const store = renderPage();
    await act(async () => one('header [data-open-reference]').click());
    expect(store.getState().page).toBe('guide');
    await vi.waitFor(() => one('[data-reference]'));
    expect(one('#index').closest('[inert]')).not.toBeNull();
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.activeElement?.id).toBe('reference-title');
    press(one('#reference-title'), 'Escape');
    expect(store.getState().page).toBeNull();
    expect(document.querySelector('[data-reference], [inert]')).toBeNull();
  });

  test('the tabs lead from page to page and say which one is open', async () => {
    const store = await read('guide');
    click(one('nav button', 'Glossary'));
    expect(store.getState().page).toBe('glossary');
    expect(one('[aria-current="page"]').textContent).toBe('Glossary');
    expect(one('#reference-title').textContent).toBe('Glossary');
    click(one('[data-reference] button', 'Back to the atlas'));
    expect(store.getState().page).toBeNull();
  });

  test('what was typed into the filter is still there on coming back', async () => {
    const store = await read('guide');
    type(one<HTMLInputElement>('[data-reference] input[type=search]'), 'neck');
    act(() => store.getState().selectPoint('trapezius-1'));
    expect(document.querySelector('[data-reference]')).toBeNull();
    await act(async () => store.getState().openPage('guide'));
    expect(one<HTMLInputElement>('[data-reference] input[type=search]').value).toBe('neck');
  });
});

describe('the pain-and-muscle guide', () => {
  test('tells essential from spillover by word and by pattern', async () => {
    await read('guide');
    const [essential, spillover] = row('back-of-neck', 'trapezius').querySelectorAll('[data-kind]');
    expect(essential?.textContent).toBe('essential1');
    expect(spillover?.textContent).toBe('spillover2');
    const drawn = (kind: Element | undefined): string | undefined => {
      const name = kind?.querySelector('use')?.getAttribute('href') ?? '';
      return document.querySelector(name)?.innerHTML;
    };
    expect(drawn(essential)).toContain('<path');
    expect(drawn(spillover)).toContain('<circle');
  });

  test('the manual’s muscles come first, in its order; others stand apart, and it is said so', async () => {
    await read('guide');
    const lists = [...area('back-of-neck').querySelectorAll('ol, ul')];
    expect(lists.map(({ tagName }) => tagName)).toEqual(['OL', 'UL']);
    const muscles = (list: Element | undefined) =>
      [...(list?.children ?? [])].map((item) => (item as HTMLElement).dataset.guideMuscle);
    expect(muscles(lists[0])).toEqual(['trapezius']);
    expect(muscles(lists[1])).toContain('quadratus-lumborum');
    expect(area('back-of-neck').textContent).toContain('the manual’s list does not name them');
  });

  test('a number chooses the point on the side that is present', async () => {
    const store = await read('guide');
    click(one('[data-reference] input[value="right"]'));
    const button = row('temporal-head', 'trapezius').querySelector('button[data-point]') as HTMLElement;
    expect(button.getAttribute('aria-label')).toBe('Trapezius point 1, right side');
    click(button);
    expect(store.getState()).toMatchObject({ point: 'trapezius-1', side: 'right', page: null });
  });

  test('the filter keeps a place whole by its name, and by a muscle only that muscle', async () => {
    await read('guide');
    const field = one<HTMLInputElement>('[data-reference] input[type=search]');
    type(field, 'migraine');
    expect([...document.querySelectorAll('[data-guide-area]')]).toEqual([area('temporal-head')]);
    expect(row('temporal-head', 'sternocleidomastoid')).toBeDefined();
    type(field, 'SCM');
    expect(row('temporal-head', 'sternocleidomastoid')).toBeDefined();
    expect(area('temporal-head').querySelector('[data-guide-muscle="trapezius"]')).toBeNull();
    type(field, 'zzzz');
    expect(document.querySelector('[data-guide-area]')).toBeNull();
    expect(one('[data-reference] [role=status]').textContent).toBe('Nothing fits.');
    press(field, 'Escape');
    expect(field.value).toBe('');
    expect(document.querySelector('[data-reference]')).not.toBeNull();
  });

  test('every place in the list of contents is a way to its heading', async () => {
    await read('guide');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-reference] nav a')];
    expect(links.length).toBe(document.querySelectorAll('[data-guide-area]').length);
    for (const link of links) {
      click(link);
      expect(`#${document.activeElement?.id}`).toBe(link.getAttribute('href'));
    }
    expect(window.location.hash).toBe('');
  });

  test('a place can be shown on the body', async () => {
    const store = await read('guide');
    click(one('[data-guide-area="temporal-head"] button', 'Show'));
    expect(store.getState()).toMatchObject({ lens: 'find', area: 'temporal-head', page: null });
  });
});

describe('the glossary', () => {
  test('says each term twice, with sources, and leads to related terms even when they are filtered away', async () => {
    await read('glossary');
    const term = one('[data-term="tendon"]');
    for (const text of ['sinew', 'A cord.', 'Exactly: Dense tissue.', 'Aa, Cc 1999, ch. 1; Ee et al. 2020'])
      expect(term.textContent).toContain(text);
    type(one<HTMLInputElement>('[data-reference] input[type=search]'), 'sinew');
    expect(document.querySelector('[data-term="fascia"]')).toBeNull();
    click(one('[data-term="tendon"] a', 'Fascia'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('term-fascia'));
  });

  test('waits for the texts, and says so when they cannot be had', async () => {
    const retry = vi.fn();
    const fault = await failsOnce();
    await read('glossary', { details: { status: 'failed', fault, retry } });
    click(one('[data-reference] [role=alert] button'));
    await vi.waitFor(() => expect(retry).toHaveBeenCalledOnce());
  });
});

describe('the sources', () => {
  test('are spelled out, linked where they have a number, and counted', async () => {
    await read('sources');
    expect(one('[data-source="manual"]').textContent).toBe(
      'Aa B, Cc D. The Manual, 2nd ed., 1999.Behind 1 muscle and 2 terms.',
    );
    expect(one('[data-source="paper"] a').getAttribute('href')).toBe('https://doi.org/10.1000/x');
    expect(one(`[data-source="${referral}"] a`).getAttribute('href')).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/12/',
    );
    expect(one(`[data-source="${referral}"]`).textContent).toContain(`${flagsOfReferral} red flags`);
  });
});

test('no id stands twice, and headings follow one another', async () => {
  await read('guide', { start: { point: 'trapezius-1', muscle: 'trapezius' } });
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = [...document.querySelectorAll('[data-reference] :is(h2, h3, h4)')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(2);
  expect(levels.filter((level, i) => i > 0 && level - (levels[i - 1] ?? 0) > 1)).toEqual([]);
});
