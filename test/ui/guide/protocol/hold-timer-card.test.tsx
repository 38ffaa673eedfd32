// @vitest-environment jsdom
// The timer as a person meets it, on a clock of our own: what it shows, what it says politely, when it refuses.
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoldTimer } from '../../../../src/ui/guide/protocol/HoldTimer.tsx';
import { click, one } from '../../render-page.tsx';
import { renderGuide, unmountGuide } from '../guide-harness.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  unmountGuide();
  vi.useRealTimers();
});

const show = (answers = {}) =>
  renderGuide({
    point: 'scalenus-anterior-1',
    answers,
    show: ({ protocol: { dose } }) => dose && <HoldTimer dose={dose} seconds={dose.holdSeconds} />,
  });
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const left = (): string => one('[role=timer]').textContent ?? '';
const said = (): string => one('[data-timer-said]').textContent ?? '';
const phase = (): string | undefined => one('[data-timer]').dataset.timer;
const feel = (level: number): void => click(one(`[data-timer] input[type=radio][value="${level}"]`));
const button = (words: string) => one<HTMLButtonElement>('[data-timer] button', words);

test('start, breathe, release: shown and said, nothing before the start', () => {
  show();
  expect([phase(), said(), left()]).toEqual(['ready', '', '20 seconds']);
  click(button('Start'));
  expect(said()).toBe('Hold for 20 seconds. Breathe in.');
  pass(4200);
  expect(said()).toBe('Breathe out. 16 seconds left.');
  expect(left()).toBe('16 seconds');
  pass(6000);
  expect(said()).toBe('Breathe in.');
  pass(10_000);
  expect([phase(), said(), left()]).toEqual(['released', 'Release slowly.', '0 seconds']);
  pass(60_000);
  expect(phase()).toBe('released');
  expect(vi.getTimerCount()).toBe(0);
});

test('a reported 8 pauses at once, says why, and holds the button until it is bearable', () => {
  show();
  click(button('Start'));
  pass(5000);
  feel(8);
  expect(phase()).toBe('paused');
  expect(one('[data-timer-why]').textContent).toMatch(/8 of 10 is above 7/);
  expect(said()).toMatch(/8 of 10 is above 7/);
  expect(button('Go on').getAttribute('aria-disabled')).toBe('true');
  click(button('Go on'));
  pass(30_000);
  expect([phase(), left()]).toEqual(['paused', '15 seconds']);
  feel(6);
  expect(document.querySelector('[data-timer-why]')).toBeNull();
  click(button('Go on'));
  pass(15_200);
  expect(phase()).toBe('released');
});

test('a 7 is within the cap and lets the hold go on', () => {
  show();
  click(button('Start'));
  feel(7);
  pass(1000);
  expect(phase()).toBe('holding');
});

test('pain of 9 told in the intake: no hold today, with the reason', () => {
  show({ painNow: 9 });
  expect(one('[data-timer-why]').textContent).toMatch(/9 of 10, above 7: do not press/);
  click(button('Start'));
  pass(5000);
  expect(phase()).toBe('ready');
});

test('only lengths within the dose are offered, never under 10 or over 30', () => {
  show({ cautions: ['osteoporosis'] });
  const lengths = [
    ...document.querySelectorAll<HTMLInputElement>('[data-timer] fieldset:first-of-type input'),
  ].map(({ value }) => Number(value));
  expect(lengths).toEqual([10, 15]);
  expect(left()).toBe('15 seconds');
});

test('sound and vibration are off until they are asked for', () => {
  const vibrate = vi.fn();
  Object.assign(navigator, { vibrate });
  const tones = vi.fn();
  vi.stubGlobal('AudioContext', tones);
  show();
  click(button('Start'));
  pass(5000);
  expect(vibrate).not.toHaveBeenCalled();
  expect(tones).not.toHaveBeenCalled();
  click(one('[data-timer] label', 'Vibration').querySelector('input') as HTMLElement);
  click(button('Pause'));
  expect(vibrate).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
