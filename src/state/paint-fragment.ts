// How a drawing stands in the fragment of an address, and what every drawing is read by.
import { withInFragment } from './fragment.ts';

/** Name in the fragment. Part of the link contract: it never changes; the text begins with a version. */
export const paintParameter = 'pain';
/** Of the fine mesh of every body (test/state/paint-link.test.ts). */
export const SKIN_TRIANGLES = 107_024;

/** A fragment with the drawing's text, or without it; what stands beside it stays. */
export function withPaint(hash: string, text: string): string {
  return withInFragment(hash, paintParameter, text);
}
