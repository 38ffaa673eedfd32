// Where the keyboard stands after a choice that made its own control disappear (narrow layouts).
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isPainted } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';

/**
 * When the list gives way to the detail panel, focus moves to its title; when the reader comes back, to the control
 * that was used. Where both stand side by side, and after a click on the body, focus stays where it is.
 */
export function useFocusFollowsChoice(): void {
  const place = useAtlas(
    (state) =>
      state.muscle ?? state.area ?? state.symptom ?? (isPainted(state) && !state.painting ? 'painted' : null),
  );
  const used = useRef<{ element: Element | null; point: string | undefined }>({
    element: null,
    point: undefined,
  });
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      if (!event.target.closest('#index, [data-find-result]')) return;
      used.current = { element: event.target, point: event.target.dataset.point };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // With the change itself: a moment later a key would already meet the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the choice changes, whatever it is
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body && isSeen(active)) return;
    if (used.current.element === null && active === document.body) return;
    const back = used.current.element;
    const next = back?.isConnected && isSeen(back) ? back : (sameRow(used.current.point) ?? firstSeen());
    if (!(next instanceof HTMLElement)) return;
    next.focus({ preventScroll: true });
    // The list stays where it was left, as far as the control can be seen there.
    next.scrollIntoView({ block: 'nearest' });
  }, [place]);
}

/**
 * A control that goes with its own press (an answer erased, a question answered) leaves the keyboard at what lies nearest
 * to where it stood, never at the top of the page.
 */
export function useFocusKept(): void {
  useEffect(() => {
    const keep = ({ target }: MouseEvent): void => {
      const control = (target as Element).closest('button, input, a');
      const within = control?.closest('section, [role="group"], li');
      setTimeout(() => {
        if (!control || document.activeElement !== document.body || isSeen(control)) return;
        const near = [...(within?.querySelectorAll(CONTROLS) ?? [])].find(isSeen);
        const next =
          near ?? [...document.querySelectorAll('[data-flags] h3 button')].find(isSeen) ?? firstSeen();
        if (next instanceof HTMLElement) next.focus({ preventScroll: true });
      });
    };
    document.addEventListener('click', keep);
    return () => document.removeEventListener('click', keep);
  }, []);
}

const CONTROLS = 'button:not(:disabled), input, a[href]';

/** In Find a list moves to another column and back: its row of the same point. */
function sameRow(point: string | undefined): Element | undefined {
  const rows = document.querySelectorAll<HTMLElement>('[data-find-result] [data-point]');
  return [...rows].find((row) => row.dataset.point === point && isSeen(row));
}

function firstSeen(): Element | undefined {
  return [
    ...document.querySelectorAll(
      '#detail-title, #candidates-title, #painted-title, #find-title, [data-search]',
    ),
  ].find(isSeen);
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
