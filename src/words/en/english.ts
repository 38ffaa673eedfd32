// English: the words of the first view, and room for those that late parts bring along.
import type { LanguageWords, Messages } from '../language.ts';
import { messages } from './messages.ts';
import { searchWords } from './search-words.ts';

/** English comes with the first view: it is what the page speaks until another language has arrived. */
export const english: LanguageWords = { messages: { ...messages } as Messages, search: searchWords };
