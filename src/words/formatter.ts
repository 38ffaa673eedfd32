// Puts keys and values into words of one language: messages, lists, order. The only place that calls ICU and Intl.
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat';
import type { Messages } from './language.ts';
import type { MessageKey, MessageValue, MessageValues, Phrase, PhraseList, Wording } from './phrase.ts';

export interface Formatter {
  /** The text of a message. @throws when a value is missing: a mistake in our own code. */
  message(key: MessageKey, values?: MessageValues): string;
  /** A phrase in words; a record's own words as they are. */
  inWords(wording: Wording): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** First letter large; the rest as it stands. */
  capital(text: string): string;
  /** Order of names, for sorting. */
  compare(a: string, b: string): number;
}

/** Messages that may be added to. */
export type LaterMessages = Readonly<Partial<Record<MessageKey, string>>>;

/**
 * @param tag BCP 47 tag of the language of `messages`. Each message is read once, when it is first needed.
 * @param later where a key is looked for that `messages` does not have
 */
export function createFormatter(messages: Messages, tag: string, later: LaterMessages = {}): Formatter {
  const formatters = sharedFormatters(tag);
  const read = new Map<MessageKey, string | readonly MessageFormatElement[]>();
  let lists: Intl.ListFormat | undefined;
  let order: Intl.Collator | undefined;

  const message = (key: MessageKey, values?: MessageValues): string => {
    const text = messages[key] ?? later[key];
    if (text === undefined)
      throw new Error(`no words for ${key}: they come with the guide, which is not here yet`);
    let form = read.get(key);
    if (form === undefined) {
      form = isPlain(text) ? text : parse(text, { ignoreTag: true });
      read.set(key, form);
    }
    if (typeof form === 'string') return form;
    const parts = formatToParts<never>(
      form as MessageFormatElement[],
      tag,
      formatters,
      IntlMessageFormat.formats,
      values && spelled(values),
      undefined,
      text,
    );
    return parts.map(({ value }) => value).join('');
  };
  const list = (items: readonly string[]): string => {
    lists ??= new Intl.ListFormat(tag, { type: 'conjunction' });
    return lists.format(items);
  };
  const inWords = (wording: Wording): string =>
    typeof wording === 'string' ? wording : message(wording.key, wording.values);
  const spelled = (values: MessageValues): SpelledValues => {
    for (const name in values) {
      if (typeof values[name] !== 'object') continue;
      return Object.fromEntries(Object.entries(values).map(([other, value]) => [other, spell(value)]));
    }
    return values as SpelledValues;
  };
  const spell = (value: MessageValue): string | number | boolean => {
    if (typeof value !== 'object') return value;
    return isList(value) ? list(value.list.map(inWords)) : inWords(value);
  };
  return {
    message,
    inWords,
    list,
    capital: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
    compare: (a, b) => {
      order ??= new Intl.Collator(tag);
      return order.compare(a, b);
    },
  };
}

type SpelledValues = Record<string, string | number | boolean>;

function isList(value: Phrase | PhraseList): value is PhraseList {
  return 'list' in value;
}

/** No argument and no quoting: the message is its own text. */
function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}

/** Intl objects are dear to make: one of each kind serves all messages, where the library would make one a message. */
function sharedFormatters(tag: string): Formatters {
  const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();
  const once = <T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(
    kind: string,
    options: object | undefined,
    make: () => T,
  ): T => {
    const name = options === undefined ? kind : kind + JSON.stringify(options);
    const known = made.get(name) as T | undefined;
    if (known !== undefined) return known;
    const fresh = make();
    made.set(name, fresh);
    return fresh;
  };
  return {
    getNumberFormat: (_, options) =>
      once('number', options, () => new Intl.NumberFormat(tag, options as Intl.NumberFormatOptions)),
    getDateTimeFormat: (_, options) => once('date', options, () => new Intl.DateTimeFormat(tag, options)),
    getPluralRules: (_, options) => once('plural', options, () => new Intl.PluralRules(tag, options)),
  };
}
