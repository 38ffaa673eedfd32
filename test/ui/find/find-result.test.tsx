// @vitest-environment jsdom
// The answer of Find: the side asked and never assumed, one row a muscle, the body shown each row's way, and it is said aloud.
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeIndex } from '../../../src/dataset/make-index.ts';
import { readRecords } from '../../../src/node/read-records.ts';

import type { AtlasState } from '../../../src/state/atlas-state.ts';
import type { AtlasStore } from '../../../src/state/atlas-store.ts';
import { findAnswer } from '../../../src/ui/find/find-answer.ts';
import { click, one, renderPage, unmountPage } from '../render-page.tsx';

const index = makeIndex(readRecords('data'));
// What is asked for here is there, as on a page that has stood for a while.
beforeAll(() => findAnswer.load());
afterEach(unmountPage);

async function find(start: Partial<AtlasState>): Promise<AtlasStore> {
  const store = renderPage({ index, start: { lens: 'find', ...start } });
  await act(() => findAnswer.load());
  return store;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const title = () => one('#candidates-title').textContent;
const said = () => one('[data-announcement]').textContent;
const rows = () => all('[data-candidate] > button');

function point(row: HTMLElement | undefined, type: 'pointerover' | 'pointerout', pointerType: string): void {
  act(() => {
    row?.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType }));
  });
}

describe('the side', () => {
  test('unsaid, it is asked in the panel and on the plate, and no word claims one', async () => {
    await find({ area: 'posterior-leg' });
    expect(title()).toBe('Calf');
    expect(all('[data-side-question="unsaid"]')).toHaveLength(2);
    expect(one('#detail [data-side-question]').textContent).toContain('Calf: which side?');
    expect(one('#plate [data-side-question]').textContent).toContain('Which side hurts?');
    expect(all('[data-pain-side][aria-pressed="true"]')).toEqual([]);
    expect(one('[data-find-result]').textContent).not.toMatch(/left side|right side/i);
    expect(said()).toMatch(/^Calf\. Which side hurts\? 10 muscles/);
  });

  test('said on the plate, the question leaves it, and list, title and announcement say the side', async () => {
    const store = await find({ area: 'posterior-leg' });
    click(one('#plate [data-pain-side="right"]'));
    expect(store.getState()).toMatchObject({ painSide: 'right', side: 'right' });
    expect(all('#plate [data-side-question]')).toEqual([]);
    expect(title()).toBe('Calf, right side');
    expect(said()).toMatch(/^Calf, right side\. 10 muscles/);
    expect(rows()[0]?.dataset).toMatchObject({ point: 'soleus-2', side: 'right' });
    expect(rows()[0]?.textContent).toContain('right side');
    expect(document.activeElement?.id).toBe('plate');
  });

  test('both: each muscle once, shown on both sides', async () => {
    const store = await find({ area: 'posterior-leg' });
    const before = all('[data-candidate]').map(({ dataset }) => dataset.candidate);
    click(one('#detail [data-pain-side="both"]'));
    expect(title()).toBe('Calf, both sides');
    expect(all('[data-candidate]').map(({ dataset }) => dataset.candidate)).toEqual(before);
    expect(rows()[0]?.dataset.side).toBe('left right');
    expect(store.getState().ways).toHaveLength(6);
  });

  test.each([
    ['a place in the midline', { area: 'vertex' }, 'Top of the head'],
    [
      'a complaint whose words say it',
      { symptom: 'belly-lower-right', painSide: 'right' },
      'Ache low on the right of the belly, appendix ruled out, right side',
    ],
  ] as const)('%s needs no asking', async (_, start, name) => {
    await find(start);
    expect(all('#plate [data-side-question]')).toEqual([]);
    expect(title()).toBe(name);
  });

  test('a complaint that says its side brings it along', async () => {
    const store = await find({});
    act(() => store.getState().selectSymptom('belly-lower-right'));
    expect(store.getState().painSide).toBe('right');
    act(() => store.getState().selectSymptom('buttock-ache'));
    expect(store.getState().painSide).toBeNull();
  });

  test('a point that sends its pain across says on which side it lies', async () => {
    const crossing = index.muscles
      .flatMap(({ points }) => points)
      .find(({ zones }) => zones.length > 0 && zones.every(({ side }) => side === 'opposite'));
    const area = index.areas.find(({ id }) => crossing?.zones.some(({ areas }) => areas.includes(id)));
    if (!crossing || !area) return;
    await find({ area: area.id, painSide: 'left' });
    click(one('button', 'Show all'));
    const button = one(`[data-find-result] [data-point="${crossing.id}"]`);
    expect(button.dataset.side).toBe('right');
    expect(button.getAttribute('aria-label') ?? button.textContent).toContain('right side');
  });
});

describe('the rows', () => {
  test('the first three, the rest behind one press, each muscle once, with its books', async () => {
    await find({ area: 'posterior-leg', painSide: 'left' });
    expect(all('[data-candidate]').map(({ dataset }) => dataset.candidate)).toEqual([
      'soleus',
      'gluteus-minimus',
      'gastrocnemius',
    ]);
    expect(rows()[0]?.textContent).toContain('No. 1 of 8 for this place in Travell, Simons 1992');
    click(one('button', 'Show all 10 muscles'));
    const muscles = all('[data-candidate]').map(({ dataset }) => dataset.candidate);
    expect(muscles).toHaveLength(10);
    expect(new Set(muscles).size).toBe(10);
    click(one('button', 'first three only'));
    expect(all('[data-candidate]')).toHaveLength(3);
  });

  test('points of a muscle that say the same stand together', async () => {
    await find({ area: 'posterior-leg', painSide: 'left' });
    click(one('button', 'Show all'));
    for (const muscle of all('[data-candidate]')) {
      const sayings = [...muscle.querySelectorAll('div > span:first-child')].map((text) => text.textContent);
      expect(new Set(sayings).size, muscle.dataset.candidate).toBe(sayings.length);
    }
    expect(all('[data-candidate="gastrocnemius"] [data-point]').length).toBeGreaterThan(2);
  });

  test('a complaint of several places says to which one a list belongs', async () => {
    await find({ symptom: 'sciatica-like-back', painSide: 'left' });
    expect(rows()[0]?.textContent).toContain('No. 1 of 4 for this complaint in Travell, Simons 1992');
    click(one('button', 'Show all'));
    expect(rows()[4]?.textContent).toMatch(/(Buttock|Calf|Back of the thigh): no\. \d+ of \d+ in Travell/);
  });

  test('the place for the verdict is kept before the guide has come', async () => {
    await find({ area: 'posterior-leg' });
    expect(all('[data-row-verdict]')).toHaveLength(3);
  });
});

describe('the body', () => {
  test('shows the first three with their ways; a row that is pointed at stands out among them', async () => {
    const store = await find({ area: 'posterior-leg', painSide: 'right' });
    const first = ['soleus-2', 'gluteus-minimus-2', 'gastrocnemius-2'].map((point) => ({
      point,
      side: 'right',
    }));
    expect(store.getState().ways.map(({ side }) => side)).toEqual(['right', 'right', 'right']);
    const three = store.getState().ways;
    expect(three.map(({ point }) => point.replace(/-\d+$/, ''))).toEqual(
      first.map(({ point }) => point.replace(/-\d+$/, '')),
    );
    point(rows()[1], 'pointerover', 'mouse');
    // The others step back, and stay.
    expect(store.getState().ways).toEqual(three);
    expect(store.getState().hovered).toEqual(three[1]);
    point(rows()[1], 'pointerout', 'mouse');
    expect(store.getState().ways).toEqual(three);
    expect(store.getState().hovered).toBeNull();
  });

  test('a finger points at nothing: what it pressed leaves no mark behind', async () => {
    const store = await find({ area: 'posterior-leg', painSide: 'right' });
    point(rows()[0], 'pointerover', 'touch');
    expect(store.getState().hovered).toBeNull();
    point(rows()[0], 'pointerover', 'mouse');
    expect(store.getState().hovered).not.toBeNull();
  });

  test('the sides stand in one order, in the panel and on the plate', async () => {
    await find({ area: 'posterior-leg', painSide: null });
    const order = (where: string) =>
      all(`${where} button[data-pain-side]`).map((one) => one.dataset.painSide);
    expect(order('#plate')).toEqual(['right', 'both', 'left']);
    expect(order('#detail')).toEqual(order('#plate'));
  });

  test('lets the ways go with the place, the lens, and a point that was chosen', async () => {
    const store = await find({ area: 'posterior-leg', painSide: 'right' });
    click(rows()[0]!);
    expect(store.getState()).toMatchObject({ point: rows()[0]?.dataset.point, side: 'right', ways: [] });
    act(() => store.getState().selectMuscle(null));
    expect(store.getState().ways).toHaveLength(3);
    act(() => store.getState().setLens('explain'));
    expect(store.getState().ways).toEqual([]);
    act(() => store.getState().setLens('find'));
    click(one('button[aria-label="Another place"]'));
    expect(store.getState()).toMatchObject({ area: null, ways: [], painSide: null });
  });
});

describe('name, safety, then everything else', () => {
  test('stand in this order, and safety needs no chunk', async () => {
    renderPage({ index, start: { lens: 'find', area: 'front-of-chest' } });
    const parts = all('#candidates-title, [data-flags]');
    expect(parts.map(({ id, dataset }) => id || ('flags' in dataset && 'flags'))).toEqual([
      'candidates-title',
      'flags',
    ]);
  });

  test('another complaint at the same place starts anew: its questions folded, the first three alone', async () => {
    const store = await find({ symptom: 'calf-ache', painSide: 'left' });
    click(one('[data-flags] h3 button'));
    click(one('button', 'Show all'));
    expect(all('[data-candidate]').length).toBeGreaterThan(3);
    act(() => store.getState().selectSymptom('calf-tight-cannot-squat'));
    expect(one('[data-flags] h3 button').getAttribute('aria-expanded')).toBe('false');
    expect(all('[data-candidate]')).toHaveLength(3);
  });

  test('a complaint counts for the muscle that was chosen for it, too', async () => {
    const store = await find({ symptom: 'groin-ache', painSide: 'left' });
    const asked = () => all('[data-flags] [data-flag]').map(({ dataset }) => dataset.flag);
    expect(asked()).toContain('testicular-torsion');
    act(() => store.getState().selectPoint('soleus-1'));
    expect(asked()).toContain('testicular-torsion');
  });

  test('a chosen muscle has the safety to itself; the list stays beside it without a second one', async () => {
    await find({ area: 'front-of-chest', painSide: 'left', muscle: 'subclavius', point: 'subclavius-1' });
    expect(all('[data-flags]')).toHaveLength(1);
    expect(one('#index [data-find-result] #candidates-title').textContent).toBe(
      'Front of the chest, left side',
    );
  });
});
