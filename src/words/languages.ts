// The languages: id, BCP 47 tag, direction of writing, and how their words are fetched. Nothing else spells a tag.
import { english } from './en/english.ts';
import type { Language } from './language.ts';

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
