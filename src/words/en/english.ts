// English, whole.
import type { LanguageWords } from '../language.ts';
import { messages } from './messages.ts';
import { searchWords } from './search-words.ts';

/** English comes with the first view: it is what the page speaks until another language has arrived. */
export const english = { messages, search: searchWords } as const satisfies LanguageWords;
