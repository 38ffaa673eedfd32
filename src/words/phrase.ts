// A text that has not been put into words yet: a message's key with its values. What the guide says is made of these,
// so that a translation can order and inflect all of it. The words are made where they are shown (format.ts).
import type { lateMessages } from './en/late-messages.ts';
import type { messages } from './en/messages.ts';

export type MessageKey = keyof typeof messages | keyof typeof lateMessages;

/** Two or more words that belong together; put into words as "a, b and c". */
export interface PhraseList {
  readonly list: readonly Wording[];
}

/** What a message takes as a value. A phrase or a list is put into words in the language of the message around it. */
export type MessageValue = string | number | boolean | Phrase | PhraseList;
export type MessageValues = Readonly<Record<string, MessageValue>>;

export interface Phrase {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** A phrase, or a record's own words, which stand as they are. */
export type Wording = string | Phrase;

export function phrase(key: MessageKey, values?: MessageValues): Phrase {
  return values === undefined ? { key } : { key, values };
}

/** True for a phrase among any other plain data. */
export function isPhrase(value: unknown): value is Phrase {
  if (typeof value !== 'object' || value === null || !('key' in value)) return false;
  return (
    typeof value.key === 'string' && Object.keys(value).every((name) => name === 'key' || name === 'values')
  );
}
