// Opens "About & safety" from anywhere on the page, at its beginning or where it says how the plate is read.

/** @param part what is shown first */
export function openAbout(part: 'beginning' | 'reading' = 'beginning'): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-about]');
  if (!dialog) return;
  dialog.dataset.about = part;
  dialog.showModal();
}

/** For the heading of a part: to be shown as it appears, where that part was asked for. */
export function showIfAsked(heading: HTMLElement | null): void {
  if (heading?.closest<HTMLElement>('dialog[data-about="reading"]')) heading.focus();
}
