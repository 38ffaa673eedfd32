// What was pressed stays under the finger, whatever an answer makes appear or vanish above it.
import { flushSync } from 'react-dom';

/** Makes the change at once and scrolls whatever holds `pressed` so that it stands where it stood. */
export function keepInPlace(pressed: Element, change: () => void): void {
  const before = pressed.getBoundingClientRect().top;
  flushSync(change);
  for (let holder = pressed.parentElement; holder !== null; holder = holder.parentElement) {
    const moved = pressed.getBoundingClientRect().top - before;
    if (Math.abs(moved) < 1) return;
    if (holder.scrollHeight > holder.clientHeight) holder.scrollTop += moved;
  }
}
