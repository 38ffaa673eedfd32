// English as it comes with the first view; what the guide says comes with the guide (`late-words.ts`).
import type { LanguageWords } from '../language.ts';
import { firstMessages } from './first-messages.ts';
import { searchWords } from './search-words.ts';

/** English is what the page speaks until another language has arrived. */
export const english = { messages: firstMessages, search: searchWords } as const satisfies LanguageWords;
