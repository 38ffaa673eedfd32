// What a language is: its catalogue, its words for search, its tag. Types alone; languages.ts lists them.
import type { MessageKey } from './phrase.ts';
import type { SearchWords } from './search-words.ts';

/** A catalogue of any language: every key, in ICU message syntax. A missing key does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** All that the atlas must know of a language besides the records. */
export interface LanguageWords {
  readonly messages: Messages;
  readonly search: SearchWords;
}

export interface Language {
  /** BCP 47, for the document and for Intl. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  load(): Promise<LanguageWords>;
}
