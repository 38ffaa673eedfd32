// The language that is spoken now, and the words in it. One at a time for the whole process: the app sets it at its
// start and when the person changes it, then renders anew (src/app/follow-language.ts); the command line speaks English.

import { english } from './en/english.ts';
import { createFormatter, type Formatter, type LaterMessages } from './formatter.ts';
import type { Language, LanguageWords } from './language.ts';
import { languages } from './languages.ts';
import type { MessageForm } from './message-form.ts';
import type { MessageKey, MessageValues, Wording } from './phrase.ts';
import type { SearchWords } from './search-words.ts';

let spoken: { formatter: Formatter; search: SearchWords };
/** English words that came after the first view. */
const later: Partial<Record<MessageKey, MessageForm>> = {};
speak(languages.en, english);

/** From now on all texts are made in this language. What is already shown must be rendered anew. */
export function speak({ tag }: Language, { messages, search }: LanguageWords): void {
  spoken = { formatter: createFormatter(messages, tag, later), search };
}

/** Adds to the English catalogue; another language that lacks these keys says them in English. */
export function addEnglish(messages: LaterMessages): void {
  Object.assign(later, messages);
}

/** The text of a message. A missing value throws: it is a mistake in our own code. */
export function message(key: MessageKey, values?: MessageValues): string {
  return spoken.formatter.message(key, values);
}

/** A phrase in words; a record's own words as they are. */
export function inWords(wording: Wording): string {
  return spoken.formatter.inWords(wording);
}

/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  return spoken.formatter.list(items);
}

/** First letter large; the rest as it stands. */
export function capital(text: string): string {
  return spoken.formatter.capital(text);
}

/** Order of names in a list. */
export function compareNames(a: string, b: string): number {
  return spoken.formatter.compare(a, b);
}

/** What search must know of the language in which people type. */
export function searchWordsSpoken(): SearchWords {
  return spoken.search;
}
