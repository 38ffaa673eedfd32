// The slot for the pictures of the body on paper: a WebGL canvas prints blank, so the scene lends functions here.
import type { View } from './atlas-state.ts';
import { reportFault } from './report-fault.ts';

/** Device pixels of a picture. */
export interface SnapshotSize {
  widthPx: number;
  heightPx: number;
}

/** An image data URL, the named view that is nearest, and whether it shows all, what the first one hides, or the point. */
export interface PaperPicture extends SnapshotSize {
  image: string;
  from: View;
  shows: 'all' | 'rest' | 'point';
}

/** Drawn on a light ground. Must answer at once: browsers do not wait in `beforeprint`. */
interface Snapshots {
  /** The present view; null when it cannot be drawn. */
  present(size: SnapshotSize): string | null;
  /** What is chosen, from as many sides as it takes: one to three pictures that share the size side by side. */
  paper(size: SnapshotSize): readonly PaperPicture[];
}

let lent: Snapshots | null = null;

/** Lends the functions; the returned function takes them back. */
export function registerSnapshot(snapshots: Snapshots): () => void {
  lent = snapshots;
  return () => {
    if (lent === snapshots) lent = null;
  };
}

/** The picture, or null when there is no scene or it fails. Never throws: a page without a picture still prints, and says so. */
export function takeSnapshot(size: SnapshotSize): string | null {
  return drawn(() => lent?.present(size) ?? null, null);
}

/** The pictures for a sheet of paper; none when there is no scene or it fails. */
export function takePaperPictures(size: SnapshotSize): readonly PaperPicture[] {
  return drawn(() => lent?.paper(size) ?? [], []);
}

function drawn<T>(draw: () => T, otherwise: T): T {
  try {
    return draw();
  } catch (fault) {
    reportFault('drawing the picture for paper', fault);
    return otherwise;
  }
}
