// @vitest-environment jsdom
// A long row of parts: the first at once, the others in turn, and what stood there before until then.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InTurn } from '../../../src/ui/parts/InTurn.tsx';

let root: Root;
let place: HTMLElement;
const commits: string[] = [];

/** Tells the words of the whole row after each commit. */
function Row({ of, words }: { of: string; words: readonly string[] }) {
  const parts = words.map((word, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places in a row
    <span key={i} ref={(element) => void (element && commits.push(place.textContent ?? ''))}>
      {word}
    </span>
  ));
  return <InTurn of={of} atOnce={1} parts={parts} />;
}

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  commits.length = 0;
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

test('all parts are there in the end, the first before the others', () => {
  act(() => root.render(<Row of="a" words={['one ', 'two ', 'three ']} />));
  expect(place.textContent).toBe('one two three ');
  expect(commits).toContain('one ');
  expect(commits.indexOf('one ')).toBeLessThan(commits.indexOf('one two three '));
});

test('a change of the same thing shows at once everywhere', () => {
  act(() => root.render(<Row of="a" words={['one ', 'two ', 'three ']} />));
  commits.length = 0;
  act(() => root.render(<Row of="a" words={['one ', 'two ', 'drei ']} />));
  expect(commits.every((text) => !text.includes('three'))).toBe(true);
  expect(place.textContent).toBe('one two drei ');
});

test('another thing takes the first place at once; the rest follows', () => {
  act(() => root.render(<Row of="a" words={['one ', 'two ', 'three ']} />));
  commits.length = 0;
  act(() => root.render(<Row of="b" words={['eins ', 'zwei ', 'drei ']} />));
  expect(commits.some((text) => text.startsWith('eins two'))).toBe(true);
  expect(place.textContent).toBe('eins zwei drei ');
});
