// Following a link within a panel: what is folded round its end is unfolded, and the end has the focus. The address stays.

/** To the element with the id `anchor`. False when the link is opened elsewhere, or leads nowhere. */
export function leadThere(event: React.MouseEvent, anchor: string): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return false;
  const target = document.getElementById(anchor);
  if (target === null) return false;
  event.preventDefault();
  bringIntoView(target);
  return true;
}

/** Unfolds what is folded round `target`, brings it into view and gives it the focus. */
export function bringIntoView(target: HTMLElement): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: true });
}
