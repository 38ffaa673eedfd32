// @vitest-environment jsdom
// A long row of parts: the first at once, the others in turn, and what stood there before until then.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InTurn } from '../../../src/ui/parts/InTurn.tsx';

let root: Root;
let place: HTMLElement;
const commits: string[] = [];

type Part = readonly [key: string, word: string];

/** Tells the words of the whole row after each commit. The part `a` is rendered at once. */
function Row({ of, parts }: { of: string; parts: readonly Part[] }) {
  const row = parts.map(([key, word]) => ({
    key,
    part: <span ref={(element) => void (element && commits.push(place.textContent ?? ''))}>{word}</span>,
  }));
  return <InTurn of={of} atOnce={['a']} parts={row} />;
}

const show = (of: string, ...parts: Part[]) => {
  commits.length = 0;
  act(() => root.render(<Row of={of} parts={parts} />));
};

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
  show('one', ['a', 'one '], ['b', 'two '], ['c', 'three ']);
  expect(place.textContent).toBe('one two three ');
  expect(commits).toContain('one ');
  expect(commits.indexOf('one ')).toBeLessThan(commits.indexOf('one two three '));
});

test('a change of the same thing shows at once everywhere', () => {
  show('one', ['a', 'one '], ['b', 'two '], ['c', 'three ']);
  show('one', ['a', 'one '], ['b', 'two '], ['c', 'drei ']);
  expect(commits.every((text) => !text.includes('three'))).toBe(true);
  expect(place.textContent).toBe('one two drei ');
});

test('another thing takes the urgent place at once, wherever that stands; the rest follows', () => {
  show('one', ['a', 'one '], ['b', 'two '], ['c', 'three ']);
  show('two', ['b', 'zwei '], ['c', 'drei '], ['a', 'eins ']);
  expect(commits.every((text) => !text.includes('one'))).toBe(true);
  expect(commits.some((text) => text.includes('two') && text.includes('eins'))).toBe(true);
  expect(place.textContent).toBe('zwei drei eins ');
});

test('a part that stood elsewhere in the row, or not at all, is never shown twice', () => {
  show('one', ['b', 'two '], ['a', 'one ']);
  show('two', ['a', 'eins '], ['c', 'drei '], ['b', 'zwei ']);
  for (const text of commits) expect(text.match(/two|zwei/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(place.textContent).toBe('eins drei zwei ');
});

test('the focus stays in a part whose turn has not come', () => {
  act(() =>
    root.render(
      <InTurn
        of="one"
        atOnce={[]}
        parts={[{ key: 'b', part: <button type="button">to the next</button> }]}
      />,
    ),
  );
  place.querySelector('button')?.focus();
  act(() =>
    root.render(
      <InTurn of="two" atOnce={[]} parts={[{ key: 'b', part: <button type="button">back</button> }]} />,
    ),
  );
  expect(document.activeElement?.textContent).toBe('back');
});
