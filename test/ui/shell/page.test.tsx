// @vitest-environment jsdom
// The page without a picture: everything can be found, chosen and read by keyboard alone.
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findAnswer } from '../../../src/ui/find/find-answer.ts';
import { ErrorBoundary } from '../../../src/ui/parts/ErrorBoundary.tsx';
import { failsOnce } from '../fails-once.ts';
import { click, one, press, renderPage, type, unmountPage } from '../render-page.tsx';

afterEach(unmountPage);

const search = () => one<HTMLInputElement>('[data-search]');
const active = () => document.getElementById(search().getAttribute('aria-activedescendant') ?? '');

/** The search is there a moment after the box has been entered. */
async function enterSearch() {
  const store = renderPage();
  await act(async () => search().focus());
  await act(() => new Promise((soon) => setTimeout(soon, 10)));
  return store;
}

describe('search', () => {
  test('typing, arrows and Enter choose a point and its page appears', async () => {
    const store = await enterSearch();
    type(search(), 'right trap');
    expect(search().getAttribute('aria-expanded')).toBe('true');
    press(search(), 'ArrowDown');
    expect(active()?.textContent).toContain('Trapezius');
    press(search(), 'ArrowDown');
    expect(active()?.textContent).toContain('Trapezius point 1, right side');
    press(search(), 'Enter');
    expect(store.getState()).toMatchObject({ point: 'trapezius-1', side: 'right' });
    expect(one('#detail').dataset).toMatchObject({ selectedPoint: 'trapezius-1', selectedSide: 'right' });
    expect(search().value).toBe('');
  });

  test('Escape closes the list, then clears the field; up from the top goes to the last answer', async () => {
    await enterSearch();
    type(search(), 'trap');
    press(search(), 'ArrowUp');
    const all = document.querySelectorAll('[role=option]');
    expect(active()).toBe(all[all.length - 1]);
    press(search(), 'Escape');
    expect(search().getAttribute('aria-expanded')).toBe('false');
    expect(search().value).toBe('trap');
    press(search(), 'Escape');
    expect(search().value).toBe('');
  });

  test('an area leads to Find and its candidates', async () => {
    const store = await enterSearch();
    type(search(), 'temples');
    press(search(), 'Enter');
    expect(store.getState()).toMatchObject({ lens: 'find', area: 'temporal-head' });
    await act(() => findAnswer.load());
    expect(one('[data-candidate]').dataset.candidate).toBeDefined();
  });

  test('says how many answers there are, and when there are none', async () => {
    await enterSearch();
    type(search(), 'scm');
    expect(one('search [role=status]').textContent).toMatch(/^\d+ answers\. First: /);
    type(search(), 'qqqqqq');
    expect(one('search').textContent).toContain('Nothing found for “qqqqqq”');
  });

  test('Enter before the search is there chooses as soon as it is; another letter takes it back', async () => {
    const store = renderPage();
    type(search(), 'temples');
    press(search(), 'Enter');
    type(search(), 'temple');
    expect(store.getState().area).toBeNull();
    press(search(), 'Enter');
    await act(() => new Promise((soon) => setTimeout(soon, 10)));
    expect(store.getState()).toMatchObject({ lens: 'find', area: 'temporal-head' });
    expect(search().value).toBe('');
  });
});

describe('the list, the twin of the body', () => {
  test('reaches every point on both sides', () => {
    const store = renderPage();
    for (const region of document.querySelectorAll<HTMLElement>('#index details > summary')) click(region);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('#index details'))
      details.open = true;
    click(one('#index input[value="name"]'));
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('#index [data-point]')];
    expect(buttons).toHaveLength(2 * 12);
    for (const button of buttons) {
      click(button);
      const { point, side } = store.getState();
      expect([point, side]).toEqual([button.dataset.point, button.dataset.side]);
      expect(button.getAttribute('aria-pressed')).toBe('true');
      expect(button.getAttribute('aria-label')).toContain(`${side} side`);
    }
  });

  test('a choice is announced with its zones and their sides', () => {
    const store = renderPage();
    click(one('#index input[value="name"]'));
    click(one('[data-point="trapezius-1"][data-side="right"]'));
    expect(one('[data-announcement]').textContent).toBe(
      'Trapezius point 1, right side. Pain often felt: temporal head and back of neck, right side. ',
    );
    act(() => store.getState().selectPoint('sternocleidomastoid-2'));
    expect(one('[data-announcement]').textContent).toContain('frontal head, both sides');
  });
});

describe('the detail panel', () => {
  test('names the zones with their side, by class, and says where they cross', () => {
    renderPage({ start: { point: 'gluteus-minimus-1', muscle: 'gluteus-minimus', side: 'right' } });
    const zones = one('[data-zone-class="essential"]');
    expect(zones.textContent).toContain('Back of leg, left side');
    expect(zones.textContent).toContain('crosses the midline');
    expect(one('#detail-title').textContent).toBe('Gluteus minimus');
    expect(one('#detail [lang="la"]').textContent).toBe('musculus gluteus minimus');
  });

  test('the other side is one press away', () => {
    const store = renderPage({ start: { point: 'trapezius-1', muscle: 'trapezius', side: 'left' } });
    click(one('#detail button', 'show right'));
    expect(store.getState().side).toBe('right');
    expect(one('#detail').dataset.selectedSide).toBe('right');
  });

  test('texts that cannot be loaded: said, with a way to try again, while names and zones stand', async () => {
    const retry = vi.fn();
    renderPage({
      start: { point: 'trapezius-1', muscle: 'trapezius' },
      details: { status: 'failed', fault: await failsOnce(), retry },
    });
    expect(one('#detail [role=alert]').textContent).toContain('could not be loaded');
    click(one('#detail [role=alert] button'));
    await vi.waitFor(() => expect(retry).toHaveBeenCalledOnce());
    expect(one('[data-zone-class]')).toBeDefined();
  });
});

describe('Study', () => {
  test('hidden names are nowhere on the page until they are asked for', () => {
    renderPage({ start: { lens: 'study', point: 'trapezius-1', muscle: 'trapezius' } });
    click(one('#index label', 'Hide the names').querySelector('input') as HTMLElement);
    expect(document.body.textContent).not.toMatch(/trapezius/i);
    expect(document.body.innerHTML).not.toMatch(/aria-label="[^"]*trapezius/i);
    click(one('#detail button', 'Show the name'));
    expect(one('#detail-title').textContent).toBe('Trapezius');
  });
});

describe('without a picture', () => {
  test.each([
    ['no-webgl', 'no WebGL 2'],
    ['download-failed', 'could not be fetched'],
    ['file-damaged', 'arrived damaged'],
    ['files-mixed', 'two different versions'],
    ['context-lost', 'graphics card'],
    ['crashed', 'fault of ours'],
  ] as const)('%s: a calm word in place of the body, and the list works', (sceneReason, words) => {
    const store = renderPage({ start: { scene: 'unavailable', sceneReason } });
    expect(one('#plate [role=alert]').textContent).toContain(words);
    expect(one('#plate').textContent).toContain('Search, lists and all texts work without it.');
    click(one('#index input[value="name"]'));
    click(one('[data-point="scalenes-1"][data-side="left"]'));
    expect(store.getState().point).toBe('scalenes-1');
  });

  test('a scene that throws does not take the page with it', () => {
    const faults: unknown[] = [];
    const Broken = () => {
      throw new Error('shader');
    };
    const silent = console.error;
    console.error = () => {};
    renderPage({
      scene: (
        <ErrorBoundary fallback={null} onError={(fault) => faults.push(fault)}>
          <Broken />
        </ErrorBoundary>
      ),
    });
    console.error = silent;
    expect(faults).toHaveLength(1);
    expect(one('#index')).toBeDefined();
  });

  test('a second view is offered when point and pain lie on different sides', () => {
    const store = renderPage({ start: { point: 'trapezius-1', muscle: 'trapezius', splitView: true } });
    click(one('#plate button', 'See the pain'));
    expect(store.getState()).toMatchObject({ viewWanted: 'zones', viewRequest: 1 });
  });
});

test('a notice is shown once and can be put away', () => {
  const store = renderPage({
    start: { notices: [{ id: 7, key: 'notice.unknownLink', values: { fields: 'point' } }] },
  });
  expect(document.body.textContent).toContain('does not know (point)');
  click(one('[aria-label="Put this notice away"]'));
  expect(store.getState().notices).toEqual([]);
});

test('landmarks, one first-level heading, and no id twice', () => {
  renderPage({ start: { point: 'trapezius-1', muscle: 'trapezius' } });
  expect(document.querySelectorAll('main')).toHaveLength(1);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
