// @vitest-environment jsdom
// The second press of a double one does not reach what has come under the finger; a press elsewhere, later or by key does.
import { afterEach, expect, test, vi } from 'vitest';
import { takeSecondPress } from '../../../src/ui/parts/second-press.ts';

afterEach(() => vi.useRealTimers());

function pressed(clientX: number, clientY: number): boolean {
  let heard = false;
  const hear = (): void => {
    heard = true;
  };
  document.body.addEventListener('click', hear, { once: true });
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
  document.body.removeEventListener('click', hear);
  return heard;
}

test('what follows at once at the same place is taken away, elsewhere and later it is heard', () => {
  vi.useFakeTimers();
  takeSecondPress({ clientX: 100, clientY: 200, detail: 1 });
  expect(pressed(104, 197)).toBe(false);
  expect(pressed(300, 197)).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(pressed(104, 197)).toBe(true);
});

test('a press by key has no place and takes nothing away', () => {
  takeSecondPress({ clientX: 0, clientY: 0, detail: 0 });
  expect(pressed(0, 0)).toBe(true);
});
