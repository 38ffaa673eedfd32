// A message of the catalogue as it is said: its text, or short tuples in place of ICU syntax. The browser gets this
// form from the build and holds no parser; elsewhere read-message.ts makes it.

/** A message without arguments is its own text. */
export type MessageForm = string | readonly MessagePart[];

/** A piece of text; 0 for the number of the plural around it; else something that takes a value. */
export type MessagePart = string | 0 | ArgumentPart | SelectPart | PluralPart | NumberPart | DatePart;

type ArgumentPart = readonly [name: string];
type SelectPart = readonly [name: string, options: MessageOptions];
/** `kind` 0 counts things, 1 orders them (first, second). What `offset` says is taken off before. */
export type PluralPart = readonly [name: string, options: MessageOptions, kind: 0 | 1, offset?: number];
type NumberPart = readonly [name: string, options: Intl.NumberFormatOptions, kind: 2];
type DatePart = readonly [name: string, options: Intl.DateTimeFormatOptions, kind: 3];

/** `other` stands in each; a plural may have exact numbers, too (`=0`). */
export type MessageOptions = Readonly<Record<string, MessageForm>>;
