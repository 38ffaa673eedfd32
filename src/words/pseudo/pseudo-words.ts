// The pseudo-locales, made from the English catalogue when they are asked for: what is not accented on the page is
// baked in, what does not fit a longer text breaks, what does not mirror stands out.

import { messages as english } from '../en/messages.ts';
import { searchWords } from '../en/search-words.ts';
import type { LanguageWords, Messages } from '../language.ts';
import type { MessageForm } from '../message-form.ts';
import type { MessageKey } from '../phrase.ts';
import { readMessage } from '../read-message.ts';
import { type PseudoStyle, pseudoMessage } from './pseudo-message.ts';

/** The whole catalogue in a pseudo-locale. The records stay English, and so does search. */
export function pseudoWords(style: PseudoStyle): LanguageWords {
  const entries = (Object.entries(english) as [MessageKey, MessageForm][]).map(([key, message]) => [
    key,
    pseudoMessage(readMessage(message), style),
  ]);
  return { messages: Object.fromEntries(entries) as Messages, search: searchWords };
}
