// Turns a key of the guide's catalogue and its values into a sentence. All words that the guide shows pass here.
import { IntlMessageFormat } from 'intl-messageformat';
import { type MessageKey, messagesEn } from '../words/en/guide.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new Map<MessageKey, IntlMessageFormat>();

/** The text of a message. @throws when a value is missing: a mistake in our own tables. */
export function say(key: MessageKey, values?: MessageValues): string {
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(messagesEn[key], 'en-GB', undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
