// The pseudo-locales, made from the English catalogue when they are asked for: what is not accented on the page is
// baked in, what does not fit a longer text breaks, what does not mirror stands out.

import { english } from '../en/english.ts';
import { lateMessages } from '../en/late-messages.ts';
import type { LanguageWords, Messages } from '../language.ts';
import type { MessageKey } from '../phrase.ts';
import { type PseudoStyle, pseudoMessage } from './pseudo-message.ts';

/** The whole catalogue in a pseudo-locale. The records stay English, and so does search. */
export function pseudoWords(style: PseudoStyle): LanguageWords {
  const all = { ...english.messages, ...lateMessages };
  const entries = (Object.entries(all) as [MessageKey, string][]).map(([key, text]) => [
    key,
    pseudoMessage(text, style),
  ]);
  return { messages: Object.fromEntries(entries) as Messages, search: english.search };
}
