// A control that goes with its own press does not take the keyboard along: it then stands on what is left next to it.

const CONTROLS = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
/** Whoever removes it may wait for a record to be written. */
const LONGEST_MS = 4000;

/** To be called before `control` is removed. Does nothing where it stays, or where someone else has taken the keyboard. */
export function focusStays(control: HTMLElement): void {
  if (typeof MutationObserver === 'undefined') return;
  const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = all.indexOf(control);
  const home = control.closest('ul, ol, section, details, dialog') ?? document.body;
  // What follows comes first; within the list before all else.
  const following = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  const order = [...following.filter((one) => home.contains(one)), ...following];
  const watch = new MutationObserver(() => {
    if (control.isConnected) return;
    stop();
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) order.find(isThere)?.focus({ preventScroll: true });
  });
  const timer = setTimeout(() => stop(), LONGEST_MS);
  const stop = (): void => {
    watch.disconnect();
    clearTimeout(timer);
  };
  watch.observe(document.body, { childList: true, subtree: true });
}

function isThere(one: HTMLElement): boolean {
  if (!one.isConnected || one.matches(':disabled')) return false;
  return one.checkVisibility?.() ?? true;
}
