// What the page needs of a browser, tested once before anything else runs; without it one sentence says so.

import { reportFault } from '../state/report-fault.ts';
import { message } from '../words/format.ts';

/** What is newest in it: README and package.json's browserslist, the build's target, name the versions. */
const floor: readonly (readonly [name: string, isThere: () => boolean])[] = [
  ['DecompressionStream', () => typeof DecompressionStream === 'function'],
  ['ListFormat', () => 'ListFormat' in Intl],
  ['ResizeObserver', () => typeof ResizeObserver === 'function'],
  ['structuredClone', () => typeof structuredClone === 'function'],
  ['AbortSignal.timeout', () => typeof AbortSignal.timeout === 'function'],
  ['HTMLDialogElement', () => typeof HTMLDialogElement === 'function'],
  ['popover', () => 'popover' in HTMLElement.prototype],
  ['Array.prototype.toSorted', () => typeof Array.prototype.toSorted === 'function'],
];

/** Names of what this browser lacks. */
export function lackingHere(): string[] {
  return floor.filter(([, isThere]) => !isThere()).map(([name]) => name);
}

/** In place of the page, in words that need nothing of it. */
export function tellTooOld(element: HTMLElement, lacking: readonly string[]): void {
  reportFault('starting the page', `this browser lacks ${lacking.join(', ')}`);
  const title = document.createElement('h1');
  title.textContent = message('app.title');
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = message('opening.old');
  const box = document.createElement('main');
  box.className = 'opening';
  box.append(title, text);
  element.replaceChildren(box);
  document.documentElement.dataset.scene = 'unavailable';
}
