// When the picture counts as still: the tests and the print wait for it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stillness } from '../../../src/scene/stage/stillness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function stage(slow: boolean) {
  const seen = { frames: 0, still: false, asked: 0 };
  const stillness = new Stillness({
    invalidate: () => {
      seen.asked++;
    },
    isStill: () => seen.still,
    setStill: (still) => {
      seen.still = still;
    },
  });
  const frame = (move = false) => {
    if (move) stillness.moves();
    const begun = stillness.begin(slow);
    stillness.end(begun);
    seen.frames++;
    return begun;
  };
  return { seen, stillness, frame };
}

test('a fast device draws every frame in full and is still when nothing moves', () => {
  const { seen, stillness, frame } = stage(false);
  stillness.change();
  expect(frame(true)).toMatchObject({ moving: true, smooth: true });
  vi.runAllTimers();
  expect(seen.still).toBe(false);
  expect(frame()).toMatchObject({ moving: false, smooth: true });
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});

test('a slow device draws drafts while things move, and the smooth picture once they rest', async () => {
  const { seen, stillness, frame } = stage(true);
  stillness.change();
  expect(frame(true).smooth).toBe(false);
  expect(frame().smooth).toBe(false);
  vi.advanceTimersByTime(50);
  expect(seen.still).toBe(false);
  const asked = seen.asked;
  vi.advanceTimersByTime(100);
  expect(seen.asked).toBe(asked + 1);
  expect(stillness.begin(true)).toMatchObject({ moving: false, smooth: true });
  stillness.awaitPicture(Promise.resolve(), { smooth: true });
  await vi.advanceTimersByTimeAsync(0);
  const shown = stillness.begin(true);
  expect(shown.awaited).toEqual({ smooth: true });
  stillness.end({ moving: false, smooth: true });
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});

test('a smooth picture that is overtaken by a change is not shown', async () => {
  const { stillness } = stage(true);
  let finish = () => {};
  stillness.awaitPicture(
    new Promise((resolve) => {
      finish = resolve;
    }),
    { smooth: true },
  );
  stillness.change();
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(stillness.begin(true).awaited).toBeNull();
});

test('nothing is still while something is awaited, and a rejected work that is done ends the wait', () => {
  const { seen, stillness, frame } = stage(false);
  stillness.awaits('atlas');
  stillness.change();
  frame();
  vi.runAllTimers();
  expect(seen.still).toBe(false);
  stillness.done('atlas');
  frame();
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});

test('until it has once stood still, a slow device has nobody wait for what rests; then a draft answers at once', async () => {
  const { seen, stillness, frame } = stage(true);
  stillness.awaits('atlas');
  stillness.change();
  expect(stillness.begin(true)).toMatchObject({ smooth: false, beside: true });
  stillness.awaitPicture(Promise.resolve(), { smooth: false });
  await vi.advanceTimersByTimeAsync(0);
  const shown = stillness.begin(true);
  expect(shown.awaited).toEqual({ smooth: false });
  stillness.end({ moving: false, smooth: false });
  stillness.awaits('hand');
  stillness.change();
  expect(frame()).toMatchObject({ smooth: false, beside: false });
  stillness.done('hand');
  stillness.done('atlas');
  expect(frame(true)).toMatchObject({ moving: true, beside: false });
  expect(frame().beside).toBe(true);
  vi.advanceTimersByTime(200);
  expect(frame()).toMatchObject({ smooth: true, beside: true });
  vi.runAllTimers();
  expect(seen.still).toBe(true);
  stillness.change();
  expect(frame()).toMatchObject({ smooth: false, beside: false });
});

test('a fast device draws into the canvas', () => {
  const { stillness } = stage(false);
  stillness.change();
  expect(stillness.begin(false)).toMatchObject({ smooth: true, beside: false });
});

test('a change that is not to be seen leaves the picture as it stands', () => {
  const { seen, stillness, frame } = stage(false);
  stillness.change();
  frame();
  vi.runAllTimers();
  seen.still = false;
  stillness.confirm();
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});

test('while a hand holds the body a slow device keeps to drafts', () => {
  const { seen, stillness, frame } = stage(true);
  stillness.awaits('hand');
  stillness.change();
  frame();
  const asked = seen.asked;
  vi.advanceTimersByTime(10_000);
  expect(seen.asked).toBe(asked);
  stillness.done('hand');
  frame();
  vi.advanceTimersByTime(200);
  expect(stillness.begin(true).smooth).toBe(true);
});

test('a frame that nobody of ours asked for is not due; each change, motion and awaited picture is', async () => {
  const { stillness, frame } = stage(true);
  expect(stillness.isDue).toBe(false);
  stillness.change();
  expect(stillness.isDue).toBe(true);
  frame(true);
  expect(stillness.isDue).toBe(true);
  frame();
  expect(stillness.isDue).toBe(false);
  vi.runAllTimers();
  expect(stillness.isDue).toBe(true);
  stillness.begin(true);
  stillness.awaitPicture(Promise.resolve(), { smooth: true });
  expect(stillness.isDue).toBe(false);
  await vi.runAllTimersAsync();
  expect(stillness.isDue).toBe(true);
});

/** A slow device whose picture stands in full. */
function stands() {
  const made = stage(true);
  made.stillness.change();
  made.frame();
  vi.advanceTimersByTime(200);
  made.frame();
  vi.runAllTimers();
  return made;
}

test('what is awaited ends the stillness without a frame; come without anything new to be seen, all is still again', () => {
  const { seen, stillness } = stands();
  expect(seen.still).toBe(true);
  const { asked } = seen;
  stillness.awaits('layers');
  expect(seen).toMatchObject({ still: false, asked });
  vi.advanceTimersByTime(10_000);
  expect(seen).toMatchObject({ still: false, asked });
  stillness.done('layers', false);
  vi.runAllTimers();
  expect(seen).toMatchObject({ still: true, asked });
});

test('what the page took for unseen and a layer shows is still in full, not as the draft of it', () => {
  const { seen, stillness, frame } = stands();
  // The page's store says that it has changed before the layers hear of what.
  seen.still = false;
  stillness.confirm();
  stillness.change();
  expect(frame().smooth).toBe(false);
  vi.advanceTimersByTime(50);
  expect(seen.still).toBe(false);
  vi.advanceTimersByTime(100);
  expect(frame().smooth).toBe(true);
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});

test('files that are asked for late are waited for as those at the start; rays, which nobody sees, are not', () => {
  const { seen, stillness, frame } = stage(true);
  vi.advanceTimersByTime(60_000);
  stillness.awaits('tissue');
  stillness.change();
  frame();
  const { asked } = seen;
  vi.advanceTimersByTime(1000);
  expect(seen.asked).toBe(asked);
  stillness.awaits('tissueRays');
  stillness.done('tissue');
  frame();
  vi.advanceTimersByTime(200);
  expect(frame().smooth).toBe(true);
  vi.runAllTimers();
  expect(seen.still).toBe(false);
  stillness.done('tissueRays', false);
  vi.runAllTimers();
  expect(seen.still).toBe(true);
});
