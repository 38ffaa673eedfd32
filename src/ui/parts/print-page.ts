// Printing the chosen point: folds opened for the paper, closed again afterwards.

/** Opens the browser's print dialogue; `PrintFigure` brings the picture along. */
export function printPage(): void {
  window.print();
}

/** Opens the folds inside `root`, but for those that are marked to stay closed on paper; the returned function closes those that were closed. */
export function openFolds(root: ParentNode): () => void {
  const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-keep-folded])')];
  for (const fold of closed) fold.open = true;
  return () => {
    for (const fold of closed) fold.open = false;
  };
}
