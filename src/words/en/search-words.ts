// English as people type it into the search box.
import type { Side } from '../../space/side.ts';
import type { SearchWords } from '../search-words.ts';

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

const sidesOf = (side: Side, words: string): Readonly<Record<string, Side>> =>
  Object.fromEntries(split(words).map((word) => [word, side]));

export const searchWords: SearchWords = {
  stopWords: new Set(
    split(`
      a an and at by for from has have having in into is it its me musculus muscle muscles my near of on or our over
      that the their there this to trigger point points up when where which while with i im am feel feels felt
      hurt hurts hurting pain pains painful sore soreness ache aches aching`),
  ),
  sideWords: {
    ...sidesOf(
      'left',
      'left letf lfet lefft lefthand leftside lhs lt l links linke linker linkes linken izquierdo izquierda gauche',
    ),
    ...sidesOf(
      'right',
      'right rigth rihgt rigt righht ritght righthand rightside rhs rt r rechts rechte rechter rechtes rechten derecho derecha droit droite',
    ),
  },
  numberWords: ['tp', 'trp', 'no', 'no.', 'nr', 'nr.', 'point'],
  fillers: new Set(['muscle']),
  /** A plural "s" falls away. */
  stem: (word) => (word.length > 4 && /[^suia]s$/.test(word) ? word.slice(0, -1) : word),
};
