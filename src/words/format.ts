// Turns a message key and its values into text. The one way in which the interface speaks.
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/interface.ts';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

const locale = 'en-GB';
const compiled = new Map<MessageKey, IntlMessageFormat>();

/** The text of a message. A missing value throws: it is a mistake in our own code. */
export function message(key: MessageKey, values?: MessageValues): string {
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(en[key], locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
