// What one entry of the table of state says: initial value, sound values, where it is kept, how a link writes it.
import type { KnownIds } from './known-ids.ts';

/** How a field stands in the link. */
export interface LinkRule {
  /** Name of the parameter, where it is not the field's own. Part of the link contract: it never changes. */
  parameter?: string;
  /** Which changes make an entry in the history: every one, only one to a value (not back to null), or none. */
  step: 'always' | 'opening' | 'never';
  /** The initial value is not written: everyone has it who asks for no other. */
  initial?: 'unsaid';
  /** Back and forward to a link without this parameter: the initial value holds, unless the field `stays`. */
  absent?: 'stays';
  /** What the field is where a link does not name it, from what the link does name; written only where it differs. */
  otherwise?: (link: Readonly<Record<string, unknown>>) => unknown;
  /** How null is written, where `otherwise` would give something else. */
  none?: string;
  /** While `field` stands in the link, this one is not written; read, it has the value that `field` gives it. */
  impliedBy?: { field: string; value: (other: string, known: KnownIds) => string | null };
}

/** A field of a few values. Null, when it is the initial value, stands for "nothing chosen" and in no link. */
interface ChoiceField {
  initial: unknown;
  values: readonly (string | number | boolean)[];
}

/** A field that holds the id of a record, or null. */
interface IdField {
  initial: null;
  ids: (known: KnownIds) => { has(id: string): boolean };
}

/** A field of short text that has a form of its own, or null; what it means is for those to say who read it. */
interface CodeField {
  initial: null;
  code: RegExp;
}

/** A field that holds ids of records, each once; in a link with dots between them, left out where there are none. */
interface ListField {
  initial: readonly string[];
  each: (known: KnownIds) => { has(id: string): boolean };
  /** A link with more of them is refused. */
  most?: number;
}

/** Kept in the address. */
type InLink = (ChoiceField | IdField | ListField | CodeField) & { link: LinkRule; device?: boolean };
/** Kept on the device, while the person wants it; ids are not: a setting outlives an edition of the data set. */
type OnDevice = ChoiceField & { device: true; link?: never };
/** Kept nowhere: it ends with the visit. Nothing from outside is ever read into it. */
interface Nowhere<T = unknown> {
  initial: T;
  home: 'nowhere';
}

export type StateField = InLink | OnDevice | Nowhere;
/** Fields that stand in the link are written in the order of the table. */
export type StateTable = Readonly<Record<string, StateField>>;

/** An entry that is kept nowhere. */
export function nowhere<T>(initial: T): Nowhere<T> {
  return { initial, home: 'nowhere' };
}

type ValueOf<F> =
  F extends Nowhere<infer T>
    ? T
    : F extends { values: readonly (infer V)[]; initial: infer I }
      ? V | Extract<I, null>
      : F extends { ids: unknown } | { code: RegExp }
        ? string | null
        : F extends { each: unknown }
          ? readonly string[]
          : never;

/** The state that a table describes. */
export type StateOf<T extends StateTable> = { -readonly [K in keyof T]: ValueOf<T[K]> };
/** The part of it that stands in the link. */
export type LinkStateOf<T extends StateTable> = Pick<
  StateOf<T>,
  { [K in keyof T]: T[K] extends { link: LinkRule } ? K : never }[keyof T]
>;
/** The part of it that may be kept on the device. */
export type DeviceStateOf<T extends StateTable> = Pick<
  StateOf<T>,
  { [K in keyof T]: T[K] extends { device: true } ? K : never }[keyof T]
>;

/** What a page starts with that knows neither link nor settings. */
export function initialOf<T extends StateTable>(table: T): StateOf<T> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { initial }]) => [name, initial]),
  ) as StateOf<T>;
}
