// Steps through the pins while the plate is presented: by arrows, space, the page keys that a clicker sends, Home and End.
import { useCallback, useEffect, useLayoutEffect } from 'react';
import { pairOf, pinsOfHalf } from '../../state/pair.ts';
import { pinOf, pointOfPin } from '../../state/pin.ts';
import { shownPains } from '../../state/shown-pins.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { type Step, stepFor, stepTo } from './present-step.ts';

interface Steps {
  /** Of the pin that is shown; null while all are. */
  readonly place: number | null;
  readonly count: number;
  readonly together: boolean;
  step(to: Step): void;
}

export function useSteps(): Steps {
  const store = useAtlasStore();
  const pins = useAtlasNow((state) => state.pins);
  const front = useAtlasNow((state) => {
    const { solid } = shownPains(state);
    return solid.length === 1 && solid[0] ? pinOf(solid[0]) : null;
  });
  const at = front === null ? -1 : pins.indexOf(front);
  const place = at === -1 ? null : at;
  const step = useCallback(
    (to: Step): void => {
      const state = store.getState();
      const { pins, inFront, bringForward, pair, setPair } = state;
      if (pairOf(state) !== null) {
        // The left picture stays; the right one goes through the others.
        const [left = '', right = ''] = pair;
        const others = pins.filter((pin) => !pinsOfHalf(left, pins).includes(pin));
        const next = others[stepTo(to, others.indexOf(right), others.length)];
        if (next !== undefined && next !== right) setPair([left, next]);
        return;
      }
      const now = inFront === null ? null : pins.indexOf(inFront);
      const next = pins[stepTo(to, now, pins.length)];
      if (next !== undefined && next !== inFront) bringForward(pointOfPin(next));
    },
    [store],
  );
  return { place, count: pins.length, together: place === null && pins.length > 1, step };
}

/** Begins with the pin in front, else the first; leaves in front what stood there before. */
export function useFirstStep(): void {
  const store = useAtlasStore();
  useEffect(() => {
    const { pins, inFront, bringForward } = store.getState();
    if (inFront === null && pins.length > 1 && pins[0]) bringForward(pointOfPin(pins[0]));
    return () => {
      const { pins, bringForward } = store.getState();
      bringForward(inFront !== null && pins.includes(inFront) ? pointOfPin(inFront) : null);
    };
  }, [store]);
}

/** To be called once, by what stands as long as the plate is presented. */
export function usePresentKeys(step: (to: Step) => void): void {
  const store = useAtlasStore();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        // A list or dialog that is open closes first.
        if (document.querySelector('dialog:modal, :popover-open')) return;
        event.preventDefault();
        event.stopPropagation();
        store.getState().setPresenting(false);
        return;
      }
      const target = event.target as Element;
      const isControl = target.closest('button, a, summary, input, select, textarea') !== null;
      const to = stepFor(event.key, event.shiftKey, document.documentElement.dir === 'rtl');
      if (to === null) return;
      // What is ticked or pressed by the same key keeps it.
      if (target.closest('input, select, textarea') || (isControl && event.key === ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      step(to);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [store, step]);
}
