// A new version: offered when it waits and nothing is under way, taken over when the person agrees, and never by itself.
// @vitest-environment jsdom

import { index } from 'virtual:atlas/index';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followVersions } from '../../src/app/service-worker.ts';
import { beginWork } from '../../src/state/at-work.ts';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { caseStoreOf } from '../../src/state/case-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';

class Worker extends EventTarget {
  readonly asked: unknown[] = [];
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
}

/** A registration whose new version can be made to wait, as browsers do. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  update = vi.fn(async () => {});
  arrives(): Worker {
    const next = new Worker();
    this.installing = next;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = next;
    next.dispatchEvent(new Event('statechange'));
    return next;
  }
}

class Container extends EventTarget {
  readonly registration = new Registration();
  register = vi.fn(async () => this.registration);
  ready = Promise.resolve(this.registration);
  constructor(public controller: object | null) {
    super();
  }
  changes(): void {
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const held = vi.fn((): { name: string }[] => []);

beforeEach(() => {
  held.mockReturnValue([]);
  vi.stubGlobal('caches', { open: async () => ({ keys: async () => [], delete: async () => true }) });
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      request: async (_name: string, _options: object, run: () => Promise<void>) => run(),
      query: async () => ({ held: held() }),
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function page(controller: object | null = {}) {
  const store = createAtlasStore(knownIds(index));
  // The tests share a window, and answers outlive a new start of the page.
  caseStoreOf(store).setState({ answers: {} });
  const container = new Container(controller);
  const restart = vi.fn();
  await followVersions(store, container as never, restart);
  const offer = () => store.getState().notices.find(({ key }) => key === 'offline.newVersion');
  const keys = () => store.getState().notices.map(({ key }) => key);
  return { store, container, registration: container.registration, restart, offer, keys };
}

test('nothing is offered while no version waits, nor by the first one that takes over', async () => {
  const { container, restart, keys } = await page(null);
  expect(container.register).toHaveBeenCalledWith(expect.stringMatching(/\/sw\.js$/), {
    scope: expect.stringMatching(/\/$/),
  });
  container.changes();
  expect(keys()).toEqual([]);
  expect(restart).not.toHaveBeenCalled();
});

test('a version that waits is offered; agreed, it takes over and the page starts again, not sooner', async () => {
  const { container, registration, restart, offer } = await page();
  const next = registration.arrives();
  expect(offer()?.action?.key).toBe('offline.take');
  expect(next.asked).toEqual([]);
  offer()?.action?.run();
  await vi.waitFor(() => expect(next.asked).toEqual([{ type: 'SKIP_WAITING' }]));
  expect(restart).not.toHaveBeenCalled();
  container.changes();
  expect(restart).toHaveBeenCalledOnce();
});

test('put away, it is not offered again in this visit', async () => {
  const { store, registration, offer } = await page();
  registration.arrives();
  store.getState().dismissNotice(offer()?.id ?? -1);
  store.getState().setLens('study');
  expect(offer()).toBeUndefined();
});

test.each([
  ['a quiz', 'openQuiz', 'new', null],
  ['a hand-out', 'openHandout', 'make', null],
  ['the session', 'openPage', 'session', null],
] as const)(
  '%s that is open takes the offer back, and gives it again when it ends',
  async (_, action, on, off) => {
    const { store, registration, offer } = await page();
    registration.arrives();
    const act = store.getState()[action] as (value: string | null) => void;
    act(on);
    expect(offer()).toBeUndefined();
    act(off);
    expect(offer()).toBeDefined();
  },
);

test('a hold, and an answer that was given, do so as well', async () => {
  const { store, registration, offer } = await page();
  const end = beginWork();
  registration.arrives();
  expect(offer()).toBeUndefined();
  end();
  expect(offer()).toBeDefined();
  caseStoreOf(store).setState({ answers: { painNow: 3 } });
  expect(offer()).toBeUndefined();
});

test('while something is under way in another window, agreeing changes nothing and says why', async () => {
  const { registration, offer, keys } = await page();
  const next = registration.arrives();
  held.mockReturnValue([{ name: `at work: ${document.baseURI}` }]);
  offer()?.action?.run();
  await vi.waitFor(() => expect(keys()).toContain('offline.elsewhere'));
  expect(next.asked).toEqual([]);
});

test('agreed in another window: a page that is looked at is not started again, but says so', async () => {
  const { container, restart, keys } = await page();
  container.changes();
  expect(restart).not.toHaveBeenCalled();
  expect(keys()).toEqual(['offline.changed']);
});

test('agreed in another window: one that nobody looks at starts again, unless something is under way', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const idle = await page();
  idle.container.changes();
  expect(idle.restart).toHaveBeenCalledOnce();
  const end = beginWork();
  const busy = await page();
  busy.container.changes();
  expect(busy.restart).not.toHaveBeenCalled();
  end();
});

test('a page that stays open asks for a new version once an hour, when it is looked at again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { registration } = await page();
  const look = () => document.dispatchEvent(new Event('visibilitychange'));
  look();
  expect(registration.update).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 61 * 60 * 1000);
  look();
  look();
  expect(registration.update).toHaveBeenCalledOnce();
});
