// Whether list and answer stand side by side, and where the keyboard goes when there is no room for both.
import { useEffect, useState } from 'react';

/** As in Page.module.css. */
const WIDE = '(min-width: 77.5em)';

export function useIsWide(): boolean {
  const [wide, setWide] = useState(isWide);
  useEffect(() => {
    const list = window.matchMedia?.(WIDE);
    const follow = ({ matches }: MediaQueryListEvent) => setWide(matches);
    list?.addEventListener('change', follow);
    return () => list?.removeEventListener('change', follow);
  }, []);
  return wide;
}

function isWide(): boolean {
  return window.matchMedia?.(WIDE).matches ?? true;
}

/** In one column the control that begins painting goes with its press: the keyboard then stands on the body, not in the search. */
export function focusForPainting(): void {
  if (!isWide()) document.getElementById('plate')?.focus({ preventScroll: true });
}
