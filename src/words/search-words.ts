// What search must know of a language beyond the names in the records: the words that people type around a name.
import type { Side } from '../space/side.ts';

export interface SearchWords {
  /** Words around the thing that is looked for; they say nothing about which thing. Folded: small letters, no accents. */
  readonly stopWords: ReadonlySet<string>;
  /** Words for a side, whole and short; a single letter counts only at the end of a query. Folded. */
  readonly sideWords: Readonly<Record<string, Side>>;
  /** Words before the number of a point ("trapezius point 2"). Folded. */
  readonly numberWords: readonly string[];
  /** Words that say nothing inside a whole name ("IT band muscle" is the "IT band"). Folded. */
  readonly fillers: ReadonlySet<string>;
  /** The form in which a folded word is indexed and looked for: endings that carry no meaning fall away. */
  readonly stem: (word: string) => string;
}
