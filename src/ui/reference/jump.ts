// Following a link inside a reference page: the place comes into view and gets the keyboard; the address stays as it is.
import { addressOf } from '../../state/address.ts';

/** To the element with the id `anchor`, which must be able to take the focus. A link opened elsewhere keeps its `#`. */
export function jumpTo(event: React.MouseEvent, anchor: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  const target = document.getElementById(anchor);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

/** To the place inside `page` that the address names, if it names one; once: then the address forgets it. */
export function leadToHash(page: HTMLElement | null): void {
  const address = addressOf(window);
  const target = document.getElementById(address.hash.slice(1));
  if (target === null || !page?.contains(target)) return;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  address.write({ hash: '' });
}
