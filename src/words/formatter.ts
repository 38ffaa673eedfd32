// Puts keys and values into words of one language: messages, lists, order. The only place that calls Intl.
import type { Messages } from './language.ts';
import type { MessageForm, MessageOptions, MessagePart, PluralPart } from './message-form.ts';
import type { MessageKey, MessageValue, MessageValues, Phrase, PhraseList, Wording } from './phrase.ts';
import { readMessage } from './read-message.ts';

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
export type LaterMessages = Readonly<Partial<Record<MessageKey, MessageForm>>>;

/**
 * @param tag BCP 47 tag of the language of `messages`
 * @param later where a key is looked for that `messages` does not have
 */
export function createFormatter(messages: Messages, tag: string, later: LaterMessages = {}): Formatter {
  const { numbers, dates, plurals, lists, order } = intlOf(tag);

  const message = (key: MessageKey, values: MessageValues = {}): string => {
    const written = messages[key] ?? later[key];
    if (written === undefined)
      throw new Error(`no words for ${key}: they come with the guide, which is not here yet`);
    return say(readMessage(written), key, values);
  };
  /** @param counted the number of the plural around `form` */
  const say = (form: MessageForm, key: MessageKey, values: MessageValues, counted = 0): string => {
    if (typeof form === 'string') return form;
    let text = '';
    for (const part of form) text += sayPart(part, key, values, counted);
    return text;
  };
  const sayPart = (part: MessagePart, key: MessageKey, values: MessageValues, counted: number): string => {
    if (typeof part === 'string') return part;
    if (part === 0) return numbers().format(counted);
    const name = part[0];
    const given = values[name];
    if (given === undefined) throw new Error(`no value ${name} for the message ${key}`);
    const value = spell(given);
    if (part.length === 1) return value === false ? '' : String(value);
    if (part.length === 2) return say(optionOf(part[1], String(value)), key, values);
    if (part[2] === 2) return numbers(part[1]).format(Number(value));
    if (part[2] === 3) return dates(part[1]).format(Number(value));
    const [, options, kind, offset = 0] = part;
    const count = Number(value) - offset;
    const option = options[`=${value}`] ?? optionOf(options, plurals(kind).select(count));
    return say(option, key, values, count);
  };
  const inWords = (wording: Wording): string =>
    typeof wording === 'string' ? wording : message(wording.key, wording.values);
  const list = (items: readonly string[]): string => lists().format(items);
  const spell = (value: MessageValue): string | number | boolean => {
    if (typeof value !== 'object') return value;
    return isList(value) ? list(value.list.map(inWords)) : inWords(value);
  };
  return {
    message,
    inWords,
    list,
    capital: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
    compare: (a, b) => order().compare(a, b),
  };
}

function isList(value: Phrase | PhraseList): value is PhraseList {
  return 'list' in value;
}

/** ICU asks for `other` in each plural and select. */
function optionOf(options: MessageOptions, name: string): MessageForm {
  return (Object.hasOwn(options, name) ? options[name] : options.other) ?? '';
}

/** Intl objects are dear to make: each is made when it is first needed, and one of a kind serves all messages. */
function intlOf(tag: string) {
  const once = <Asked, Made>(make: (asked?: Asked) => Made) => {
    const made = new Map<string | undefined, Made>();
    return (asked?: Asked): Made => {
      const name = asked && JSON.stringify(asked);
      const known = made.get(name) ?? make(asked);
      made.set(name, known);
      return known;
    };
  };
  return {
    numbers: once((options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options)),
    dates: once((options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)),
    plurals: once(
      (kind?: PluralPart[2]) => new Intl.PluralRules(tag, { type: kind ? 'ordinal' : 'cardinal' }),
    ),
    lists: once(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    order: once(() => new Intl.Collator(tag)),
  };
}
