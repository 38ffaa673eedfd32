// From anywhere to the search: "/" where no control has the keyboard, Ctrl or Command with K everywhere.
import { type RefObject, useLayoutEffect } from 'react';

export function useSearchKey(input: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const chord = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
      // A letter alone is a key of the page only where nothing else would take it (WCAG 2.1.4).
      const free = target === document.body || (target as Element).closest('#plate') !== null;
      const slash = key === '/' && !ctrlKey && !metaKey && !altKey && free;
      const field = input.current;
      if (defaultPrevented || !(chord || slash) || !field || field.getClientRects().length === 0) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
