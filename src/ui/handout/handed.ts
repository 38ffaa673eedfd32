// The points of one hand-out, with all that the sheet shows of them.
import type { HandoutContent } from './handout-content.ts';
import type { HandoutTogether } from './handout-together.ts';
import type { HandoutPicture, HandoutPictures } from './use-handout-pictures.ts';

export interface HandedPoint {
  readonly pin: string;
  readonly content: HandoutContent;
  readonly pictures: HandoutPictures | undefined;
  readonly sources: string;
}

/** The points of one hand-out; of several also what they share, and the body with all of them. */
export interface Handed {
  readonly points: readonly HandedPoint[];
  readonly shared: HandoutTogether;
  readonly whole: HandoutPicture | null;
}
