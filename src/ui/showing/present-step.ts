// Which key of a keyboard or clicker leads to which pin. Pure.

export type Step = 'on' | 'back' | 'first' | 'last';

/** @param rtl the page reads from right to left: its next page lies at the left */
export function stepFor(key: string, shift: boolean, rtl: boolean): Step | null {
  switch (key) {
    case 'PageDown':
    case 'ArrowDown':
      return 'on';
    case 'PageUp':
    case 'ArrowUp':
      return 'back';
    case ' ':
      return shift ? 'back' : 'on';
    case 'ArrowRight':
      return rtl ? 'back' : 'on';
    case 'ArrowLeft':
      return rtl ? 'on' : 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

/** The place among `count` to which a step leads; it stays at either end. @param now null while all are shown together */
export function stepTo(step: Step, now: number | null, count: number): number {
  const last = count - 1;
  if (step === 'first') return 0;
  if (step === 'last') return last;
  if (now === null || now < 0) return step === 'on' ? 0 : last;
  return Math.max(0, Math.min(last, now + (step === 'on' ? 1 : -1)));
}
