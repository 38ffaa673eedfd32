// What a row does while it is pointed at, by mouse or keyboard. A finger points at nothing: it presses, and nothing may stay behind.
import type { FocusEvent, PointerEvent } from 'react';

export function pointing(over: () => void, out: () => void) {
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') over();
    },
    onPointerLeave: out,
    // Focus that comes back to a row after a press of a finger is not seen, and points at nothing either.
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) over();
    },
    onBlur: out,
  };
}
