// The slot for the picture of the body on paper: a WebGL canvas prints blank, so the scene lends a function here.
import { reportFault } from './report-fault.ts';

/**
 * Draws the present view once, on a light ground, and returns it as an image data URL; null when it cannot.
 * `widthPx`, `heightPx`: device pixels of the picture. Must answer at once: browsers do not wait in `beforeprint`.
 */
export type Snapshot = (size: { widthPx: number; heightPx: number }) => string | null;

let current: Snapshot | null = null;

/** Lends the function; the returned function takes it back. */
export function registerSnapshot(snapshot: Snapshot): () => void {
  current = snapshot;
  return () => {
    if (current === snapshot) current = null;
  };
}

/** The picture, or null when there is no scene or it fails. Never throws: a page without a picture still prints, and says so. */
export function takeSnapshot(size: { widthPx: number; heightPx: number }): string | null {
  try {
    return current?.(size) ?? null;
  } catch (fault) {
    reportFault('drawing the picture for paper', fault);
    return null;
  }
}
