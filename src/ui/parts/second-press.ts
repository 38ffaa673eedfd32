// A control that goes with its press leaves another one under the finger: the second press of a double one is not meant for that.

/** As long and as far as a double press goes. */
const WITHIN_MS = 450;
const WITHIN_PX = 24;
const kinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'] as const;

/** To be called in the press: what follows at once at the same place is taken away. A press by key has no place. */
export function takeSecondPress({
  clientX,
  clientY,
  detail,
}: Pick<MouseEvent, 'clientX' | 'clientY' | 'detail'>): void {
  if (detail === 0) return;
  const end = new AbortController();
  const take = (event: MouseEvent): void => {
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > WITHIN_PX) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const kind of kinds) window.addEventListener(kind, take, { capture: true, signal: end.signal });
  setTimeout(() => end.abort(), WITHIN_MS);
}
