// The way to a part of a choice's text, from wherever it is spoken of: unfolded, at its top, with the focus in it.
import { bringIntoView } from '../parts/lead-there.ts';
import type { PartName } from './part-order.ts';

export const partId = (part: PartName): string => `part-${part}`;

/** Unlike a source, a part is read from its top. Nothing happens where it has not come. */
export function leadToPart(name: PartName): void {
  const part = document.getElementById(partId(name));
  const title = part?.querySelector('summary');
  if (title) bringIntoView(title);
  part?.scrollIntoView({ block: 'start' });
}
