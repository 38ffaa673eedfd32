// The one loader: begins once, gives up in time, takes what comes later still, tries again when asked to, and says what failed.
import { afterEach, expect, test, vi } from 'vitest';
import { failedLoad, LATE_LIMIT_MS, LateError, late, lateTroubles } from '../../src/state/late.ts';

afterEach(() => vi.useRealTimers());

function failing(...faults: unknown[]) {
  let tries = 0;
  const fetch = async () => {
    const fault = faults[tries];
    tries += 1;
    if (fault !== undefined) throw fault;
    return { Part: 'part' };
  };
  return { loader: late(fetch), tries: () => tries };
}

test('begins once, whoever waits, and keeps what has come', async () => {
  const { loader, tries } = failing();
  expect(loader.value).toBeUndefined();
  expect(await Promise.all([loader.wait(), loader.load(), loader.wait()])).toHaveLength(3);
  expect(tries()).toBe(1);
  expect(loader.value).toEqual({ Part: 'part' });
  expect(lateTroubles.now()).toEqual([]);
});

test('does not try again by itself, and does when asked; the trouble is listed until then', async () => {
  const { loader, tries } = failing(new TypeError('gone'));
  const told = vi.fn();
  loader.subscribe(told);
  await expect(loader.wait()).rejects.toThrow('gone');
  await expect(loader.wait()).rejects.toThrow('gone');
  expect(tries()).toBe(1);
  expect(lateTroubles.now().map((one) => one.late)).toEqual([loader]);
  await expect(loader.load()).resolves.toEqual({ Part: 'part' });
  expect(told).toHaveBeenCalledOnce();
  expect(lateTroubles.now()).toEqual([]);
});

test('tells what a browser would answer again in the same way from what may be asked for again', async () => {
  for (const [fault, isRemembered] of [
    [new TypeError('Failed to fetch'), false],
    [new SyntaxError('Unexpected end of input'), true],
  ] as const) {
    const { loader } = failing(fault);
    await expect(loader.wait()).rejects.toBe(fault);
    expect(failedLoad(fault)).toMatchObject({ isRemembered });
    await loader.load();
  }
  const { loader } = failing(new TypeError('one'), new TypeError('two'));
  await loader.wait().catch(() => {});
  const second: unknown = await loader.load().catch((fault: unknown) => fault);
  expect(failedLoad(second)?.isRemembered).toBe(true);
  await loader.load();
});

test('a module without what is asked of it has not come', async () => {
  const options = { isToldInPlace: true };
  await expect(late(async () => undefined, options).wait()).rejects.toThrow(LateError);
  await expect(late(async () => ({ One: 1, Other: undefined }), options).wait()).rejects.toThrow(LateError);
});

test('gives up in time, and takes what comes after all', async () => {
  vi.useFakeTimers();
  let arrive: (value: string) => void = () => {};
  const loader = late(() => new Promise<string>((resolve) => (arrive = resolve)));
  const told = vi.fn();
  loader.subscribe(told);
  const waited = loader.wait().catch((fault: unknown) => fault);
  await vi.advanceTimersByTimeAsync(LATE_LIMIT_MS);
  expect(await waited).toBeInstanceOf(LateError);
  expect(lateTroubles.now()).toHaveLength(1);
  arrive('late');
  await vi.advanceTimersByTimeAsync(0);
  expect(loader.value).toBe('late');
  expect(told).toHaveBeenCalledOnce();
  expect(lateTroubles.now()).toEqual([]);
  await expect(loader.load()).resolves.toBe('late');
});

test('what is told in its place is not listed', async () => {
  const loader = late(() => Promise.reject(new TypeError('gone')), { isToldInPlace: true });
  await expect(loader.wait()).rejects.toThrow('gone');
  expect(lateTroubles.now()).toEqual([]);
});
