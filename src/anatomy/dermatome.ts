// Nerve or muscle: which dermatomes a point's pain lies across, and how pain from a nerve root differs from it, in words.
import type { DermatomeShare, DermatomeText } from '../dataset/atlas-index.ts';
import type { MessageKey } from '../words/phrase.ts';

/** A dermatome that a point's essential zone crosses. */
export interface CrossedDermatome extends DermatomeText {
  /** Of the zone's skin, 0 to 1. */
  readonly share: number;
}

/** Under this share of the zone a dermatome is only named. */
const WORTH_A_ROW = 0.1;
const MOST_ROWS = 4;
/** From this share on the zone lies in one dermatome as good as wholly. */
const WHOLLY = 0.8;

/** The dermatomes that a zone crosses: those that share most of it, and the rest, both the largest share first. */
export function crossedDermatomes(
  shares: readonly DermatomeShare[],
  texts: readonly DermatomeText[],
): { readonly main: readonly CrossedDermatome[]; readonly rest: readonly CrossedDermatome[] } {
  const known = new Map(texts.map((text) => [text.id, text]));
  const crossed = shares
    .flatMap(({ dermatome, share }) => {
      const text = known.get(dermatome);
      return text === undefined ? [] : [{ ...text, share }];
    })
    .sort((a, b) => b.share - a.share);
  const rows = crossed.filter(({ share }) => share >= WORTH_A_ROW).slice(0, MOST_ROWS);
  const main = rows.length > 0 ? rows : crossed.slice(0, 1);
  return { main, rest: crossed.slice(main.length) };
}

/** Whether the place of the pain can tell nerve from muscle: not where all of it lies in one dermatome. */
export function placeTells(crossed: readonly CrossedDermatome[]): boolean {
  return (crossed[0]?.share ?? 0) < WHOLLY;
}

/** One way in which the two differ. */
interface Difference {
  readonly aspect: MessageKey;
  readonly nerve: { readonly text: MessageKey; readonly sources: readonly string[] };
  readonly muscle: { readonly text: MessageKey; readonly sources: readonly string[] };
}

/** How pain from a nerve root differs from pain that a muscle refers. */
export const differences: readonly Difference[] = [
  {
    aspect: 'nerve.feel',
    nerve: { text: 'nerve.feel.nerve', sources: ['bogduk-2009'] },
    muscle: { text: 'nerve.feel.muscle', sources: ['bogduk-2009', 'kellgren-1938'] },
  },
  {
    aspect: 'nerve.where',
    nerve: { text: 'nerve.where.nerve', sources: ['bogduk-2009', 'murphy-2009'] },
    muscle: { text: 'nerve.where.muscle', sources: ['travell-simons-1999'] },
  },
  {
    aspect: 'nerve.signs',
    nerve: { text: 'nerve.signs.nerve', sources: ['bogduk-2009'] },
    muscle: { text: 'nerve.signs.muscle', sources: ['bogduk-2009'] },
  },
  {
    aspect: 'nerve.press',
    nerve: { text: 'nerve.press.nerve', sources: ['adelmanesh-2016'] },
    muscle: { text: 'nerve.press.muscle', sources: ['travell-simons-1999'] },
  },
];

/** Why the map is not to be taken at its word. */
export const mapCaution = {
  text: 'nerve.map',
  sources: ['lee-2008', 'downs-2011', 'foerster-1933', 'murphy-2009'],
} as const satisfies { text: MessageKey; sources: readonly string[] };
