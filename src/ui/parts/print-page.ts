// Printing what is shown: the sheet for it takes the page's place by itself (src/ui/paper).

/** Opens the browser's print dialogue. */
export function printPage(): void {
  window.print();
}
