// The languages: id, BCP 47 tag, direction of writing, and how their words are fetched. Nothing else spells a tag.
import { messages } from './en/messages.ts';
import { searchWords } from './en/search-words.ts';
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

/** English comes with the first view: it is what the page speaks until another language has arrived. */
export const english = { messages, search: searchWords } as const satisfies LanguageWords;

/**
 * `en-XA` and `ar-XB` are pseudo-locales for trying the page out: every word of the catalogue longer, accented and in
 * brackets, and the same from right to left. Reached by `?lang=` only.
 */
export const languages = {
  en: { tag: 'en-GB', direction: 'ltr', load: async () => english },
  'en-XA': {
    tag: 'en-XA',
    direction: 'ltr',
    load: async () => (await import('./pseudo/pseudo-words.ts')).pseudoWords('accented'),
  },
  'ar-XB': {
    tag: 'ar-XB',
    direction: 'rtl',
    load: async () => (await import('./pseudo/pseudo-words.ts')).pseudoWords('mirrored'),
  },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;
export const languageIds = Object.keys(languages) as LanguageId[];
