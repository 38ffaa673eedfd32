// English as people type it into the search box.
import type { SearchWords } from '../search-words.ts';

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

export const searchWords: SearchWords = {
  stopWords: new Set(
    split(`
      a an and at by for from has have having in into is it its me musculus muscle muscles my near of on or our over
      that the their there this to trigger point points up when where which while with i im am feel feels felt
      hurt hurts hurting pain pains painful sore soreness ache aches aching`),
  ),
  sideWords: { left: 'left', right: 'right', lt: 'left', rt: 'right', l: 'left', r: 'right' },
  numberWords: ['tp', 'trp', 'no', 'no.', 'nr', 'nr.', 'point'],
  fillers: new Set(['muscle']),
  /** A plural "s" falls away. */
  stem: (word) => (word.length > 4 && /[^suia]s$/.test(word) ? word.slice(0, -1) : word),
};
