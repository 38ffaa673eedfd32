// @vitest-environment jsdom
// One writer of the address: nothing lost, nothing thrown, whatever the browser refuses and however fast it is written.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf, type LinkWindow } from '../../src/state/address.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A window of its own, with a browser behind it that takes `most` changes in ten seconds and throws at each more. */
function browser(path = '/', most = 100) {
  const location = { protocol: 'https:', host: 'atlas.test', pathname: path, search: '', hash: '' };
  const written: { how: string; url: string; at: number }[] = [];
  let state: unknown = null;
  let refuse = false;
  const listeners: (() => void)[] = [];
  const take = (how: string) => (next: unknown, _: string, url: string) => {
    const at = Date.now();
    if (refuse || written.filter((one) => at - one.at < 10_000).length >= most)
      throw new Error('SecurityError');
    const to = new URL(url);
    if (to.host !== location.host) throw new Error('SecurityError: another host');
    Object.assign(location, { pathname: to.pathname, search: to.search, hash: to.hash });
    state = next;
    written.push({ how, url, at });
  };
  const page = {
    location,
    history: {
      get state() {
        return state;
      },
      pushState: take('step'),
      replaceState: take('replace'),
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: () => {},
  } as unknown as LinkWindow;
  return {
    page,
    location,
    written,
    refuse: (on: boolean) => {
      refuse = on;
    },
    back: () => {
      for (const listener of listeners) listener();
    },
  };
}

test('one for each window; a change is there at once, and keeps what stands beside it', () => {
  const { page, location, written } = browser();
  const address = addressOf(page);
  expect(addressOf(page)).toBe(address);
  address.write({ search: '?point=soleus-1' }, 'step');
  address.write({ hash: '#pain=x' });
  address.write({ state: { told: 'a' } });
  expect([location.search, location.hash]).toEqual(['?point=soleus-1', '#pain=x']);
  expect(page.history.state).toEqual({ told: 'a' });
  expect(written.map(({ how }) => how)).toEqual(['step', 'replace', 'replace']);
});

test('a path that begins with two slashes names no other host', () => {
  for (const path of ['//', '//evil.test/x', '/a//b']) {
    const { page, location } = browser(path);
    addressOf(page).write({ search: '?side=right' });
    expect(`${location.pathname}${location.search}`).toBe(`${path}?side=right`);
  }
});

test('a thousand changes in a second: the browser takes fewer than it throws at, the last one arrives, and holds meanwhile', () => {
  const { page, location, written } = browser();
  const address = addressOf(page);
  for (let i = 1; i <= 1000; i++) {
    vi.advanceTimersByTime(1);
    address.write({ search: `?n=${i}` }, i === 500 ? 'step' : 'replace');
    expect(address.href).toBe(`https://atlas.test/?n=${i}`);
  }
  expect(written.length).toBeLessThan(100);
  vi.advanceTimersByTime(20_000);
  expect(location.search).toBe('?n=1000');
  // The step that waited is one still.
  expect(written.at(-1)?.how).toBe('step');
});

test('what is refused is told once, kept, and written when it can be', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { page, location, refuse } = browser();
  refuse(true);
  const address = addressOf(page);
  address.write({ search: '?a=1' });
  address.write({ search: '?a=2' });
  vi.advanceTimersByTime(30_000);
  expect(told).toHaveBeenCalledTimes(1);
  expect([location.search, address.search]).toEqual(['', '?a=2']);
  refuse(false);
  vi.advanceTimersByTime(10_000);
  expect(location.search).toBe('?a=2');
});

test('back to another entry: what waited for the one before is let go', () => {
  const { page, location, back } = browser('/', 1000);
  const address = addressOf(page);
  for (let i = 1; i <= 100; i++) address.write({ search: `?n=${i}` });
  back();
  vi.advanceTimersByTime(30_000);
  expect(location.search).toBe('?n=60');
  expect(address.search).toBe('?n=60');
});
