// @vitest-environment jsdom
// What goes with its own press leaves the keyboard on what is next to it; and every list with something to remove asks for that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { focusStays } from '../../../src/ui/parts/focus-stays.ts';

function rows(count: number): HTMLElement {
  document.body.innerHTML = `<section><ul>${Array.from(
    { length: count },
    (_, i) => `<li id="row-${i}"><button>name ${i}</button><button class="erase">erase</button></li>`,
  ).join('')}</ul><button id="after">after</button></section>`;
  return document.body;
}
const erase = (row: number): void => {
  const button = document.querySelector<HTMLElement>(`#row-${row} .erase`)!;
  button.focus();
  focusStays(button);
  button.closest('li')!.remove();
};

test('the next row has the keyboard, after the last one the row before it, after the only one what follows the list', async () => {
  rows(3);
  erase(1);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('name 2'));
  erase(2);
  await vi.waitFor(() => expect(document.activeElement?.closest('li')?.id).toBe('row-0'));
  erase(0);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('after'));
});

test('who has taken the keyboard meanwhile keeps it', async () => {
  rows(2);
  erase(0);
  document.getElementById('after')!.focus();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(document.activeElement?.id).toBe('after');
});

/** Where a button that removes stands with the thing it removes. */
const removes = /\b(erasePain|onRemove|dismiss|records\.erase)\(|change\(list\.filter/;

test('every panel with a button that goes with its press keeps the keyboard: by this, or by a focus of its own', () => {
  const panels = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name, text: readFileSync(join('src/ui', name), 'utf8') }))
    .filter(({ text }) => removes.test(text));
  expect(panels.length).toBeGreaterThan(4);
  for (const { name, text } of panels) expect(text, name).toMatch(/focusStays\(|\.focus\(/);
});
