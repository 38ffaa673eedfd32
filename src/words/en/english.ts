// English: whole once the guide's words have joined it.
import type { LanguageWords, Messages } from '../language.ts';
import { messages } from './messages.ts';
import { searchWords } from './search-words.ts';

/** English comes with the first view: it is what the page speaks until another language has arrived. */
export const english = {
  messages: messages as typeof messages & Messages,
  search: searchWords,
} as const satisfies LanguageWords;
