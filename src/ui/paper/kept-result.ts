// A result to keep: as a picture with its name, side and legend, and as words. Fetched when it is asked for.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { takeSnapshot } from '../../state/snapshot.ts';
import { message } from '../../words/format.ts';
import { summaryImage } from '../painted/summary-image.ts';
import type { SummaryLine } from '../painted/summary-lines.ts';
import { zonesInWords } from './zones-in-words.ts';

/** Device pixels of the picture. */
const SIZE = { widthPx: 900, heightPx: 1200 };

export interface Kept {
  /** With its side: "Trapezius point 1, right side". */
  readonly name: string;
  /** The point whose pain is shown; none of a muscle or a place. */
  readonly point: PointEntry | undefined;
  readonly side: Side;
  readonly link: string;
}

/** What stands under the picture: whose it is, what its patterns mean and where, and what it is not. */
export function underPicture({ name, point, side }: Kept): readonly SummaryLine[] {
  const zones = (['essential', 'spillover'] as const).flatMap((kind): SummaryLine[] => {
    const where = point ? zonesInWords(point, kind, side) : '';
    return where === ''
      ? []
      : [
          { as: 'strong', text: message(`opening.${kind}`) },
          { as: 'text', text: where },
        ];
  });
  return [
    { as: 'title', text: name },
    ...zones,
    { as: 'text', text: message('opening.sides') },
    { as: 'small', text: message('print.foot') },
    { as: 'small', text: message('app.title') },
  ];
}

/** A PNG; null where there is no picture of the body. */
export async function keptPicture(kept: Kept): Promise<Blob | null> {
  const image = takeSnapshot(SIZE);
  if (image === null) return null;
  return summaryImage([{ ...SIZE, image, from: 'front', shows: 'all' }], underPicture(kept));
}

/** What is said of the choice and its verdict, as a screen reader hears it: every place with its side. */
export function keptWords({ name, link }: Kept, said: readonly string[]): string {
  return [name, ...said, message('opening.sides'), message('print.foot'), link]
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of the live region, which stand on the page as they were said. */
export function saidNow(): readonly string[] {
  return ['[data-announcement]', '[data-announced-verdict]'].map(
    (part) => document.querySelector(part)?.textContent?.trim() ?? '',
  );
}

/** A name for the file that every system takes. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'trigger-point-atlas'}.png`;
}
