// The short form of a message: the formatter says of it what the ICU library says of the text, for the catalogue and for
// any other message; what it does not cover is refused when it is compiled.
import {
  type MessageFormatElement,
  type PluralOrSelectOption,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../src/words/compile-message.ts';
import { messages } from '../../src/words/en/messages.ts';
import { createFormatter } from '../../src/words/formatter.ts';
import type { Messages } from '../../src/words/language.ts';
import type { MessageKey, MessageValues } from '../../src/words/phrase.ts';

/** Few and many, from right to left with numerals of its own, and ours. */
const tags = ['en-GB', 'pl', 'ar-EG'];
type Taken = Map<string, fc.Arbitrary<string | number | boolean>[]>;

const aNumber = fc.oneof(fc.nat(30), fc.constantFrom(0, 1, 2, 1.5, 0.25, 1234567, -1));
const aWord = fc.oneof(fc.string(), fc.constantFrom('', '{x}', "it's", '#', 'other', 'constructor'));

/** What each argument may be, by all the ways in which the message takes it. */
function takenBy(elements: readonly MessageFormatElement[], taken: Taken = new Map()): Taken {
  const take = (name: string, value: fc.Arbitrary<string | number | boolean>) =>
    taken.set(name, [...(taken.get(name) ?? []), value]);
  for (const element of elements) {
    if (element.type === TYPE.argument) take(element.value, fc.oneof(aWord, aNumber, fc.boolean()));
    if (element.type === TYPE.number || element.type === TYPE.plural) take(element.value, aNumber);
    if (element.type === TYPE.date || element.type === TYPE.time) take(element.value, fc.nat(2 ** 41));
    if (element.type === TYPE.select)
      take(element.value, fc.oneof(fc.constantFrom(...Object.keys(element.options)), aWord));
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) takenBy(option.value, taken);
  }
  return taken;
}

/** Values that all uses of each argument can take: what a number is needed for gets one. */
function valuesOf(elements: readonly MessageFormatElement[]): fc.Arbitrary<MessageValues> {
  const numeric = (name: string, inside: readonly MessageFormatElement[]): boolean =>
    inside.some((element) => {
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        if (element.type === TYPE.plural && element.value === name) return true;
        return Object.values(element.options).some(({ value }) => numeric(name, value));
      }
      return [TYPE.number, TYPE.date, TYPE.time].includes(element.type) && 'value' in element
        ? element.value === name
        : false;
    });
  return fc.record(
    Object.fromEntries(
      [...takenBy(elements)].map(([name, ways]) => [
        name,
        numeric(name, elements) ? aNumber : fc.oneof(...ways),
      ]),
    ),
  );
}

const ours = (tag: string, text: string) => {
  const formatter = createFormatter({ 'view.fit': text } as Partial<Messages> as Messages, tag);
  return (values: MessageValues) => formatter.message('view.fit', values);
};
const theirs = (tag: string, text: string) => {
  const format = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
  return (values: MessageValues) => {
    const said = format.format(values as Record<string, string>);
    return Array.isArray(said) ? said.join('') : String(said);
  };
};

test.each(tags)('every message of the catalogue says in %s what the ICU library says', (tag) => {
  const keys = Object.keys(messages) as MessageKey[];
  expect(keys.length).toBeGreaterThan(500);
  for (const key of keys) {
    const text = messages[key];
    const [we, they] = [ours(tag, text), theirs(tag, text)];
    const values = valuesOf(parse(text, { ignoreTag: true }));
    fc.assert(
      fc.property(values, (some) => {
        expect(we(some), key).toBe(they(some));
      }),
      { numRuns: text.includes('{') ? 25 : 1 },
    );
  }
});

describe('any message', () => {
  const name = fc.constantFrom('a', 'b', 'n', 'constructor');
  const { inside } = fc.letrec<{ inside: MessageFormatElement[]; element: MessageFormatElement }>((tie) => {
    const option = tie('inside').map((value): PluralOrSelectOption => ({ value }));
    const options = (names: readonly string[]) =>
      fc
        .record({
          other: option,
          some: fc.dictionary(fc.constantFrom(...names), option, { maxKeys: 2 }),
        })
        .map(({ other, some }) => ({ ...some, other }));
    const literal = fc
      .stringMatching(/^[a-z#'{}| ]{1,6}$/)
      .map((value) => ({ type: TYPE.literal, value }) as const);
    const plural = fc.record({
      type: fc.constant(TYPE.plural),
      value: fc.constantFrom('n', 'm'),
      options: options(['=0', '=1', 'one', 'two', 'few', 'many']),
      offset: fc.constantFrom(0, 1),
      pluralType: fc.constantFrom('cardinal', 'ordinal'),
    }) as fc.Arbitrary<MessageFormatElement>;
    const select = fc.record({
      type: fc.constant(TYPE.select),
      value: name,
      options: options(['left', 'right', 'true', 'toString']),
    }) as fc.Arbitrary<MessageFormatElement>;
    const argument = name.map((value) => ({ type: TYPE.argument, value }) as const);
    return {
      inside: fc.array(tie('element'), { maxLength: 3, depthIdentifier: 'message' }),
      element: fc.oneof(
        { depthSize: 'small', depthIdentifier: 'message' },
        literal,
        argument,
        fc.constantFrom(
          { type: TYPE.number, value: 'n', style: 'percent' } as const,
          {
            type: TYPE.number,
            value: 'n',
            style: null,
          } as const,
        ),
        plural,
        select,
      ),
    } as never;
  });

  test('is said as the ICU library says it: plurals, orders, offsets, selects in each other, quoting', () => {
    const message = inside
      .map((elements) => printAST(elements))
      .chain((text) => fc.tuple(fc.constant(text), valuesOf(parse(text, { ignoreTag: true }))));
    fc.assert(
      fc.property(message, fc.constantFrom(...tags), ([text, values], tag) => {
        expect(ours(tag, text)(values)).toBe(theirs(tag, text)(values));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '{share, number, percent}',
    '{share, number, ::compact-short}',
    '{share, number}',
    '{day, date}',
    '{day, date, short}',
    '{day, date, ::yyyyMMMdd}',
    '{day, time}',
    '{day, time, short}',
    '{n, plural, offset:1 =0 {nobody} =1 {{who}} one {{who} and # other} other {{who} and # others}}',
    '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    "{n, plural, other {# '#' {who, select, ann {# is hers} other {''}}}}",
  ])('%s', (text) => {
    for (const tag of tags)
      for (const count of [0, 1, 2, 3, 21, 1234.5]) {
        const values = { share: count, day: count * 1e9, n: count, who: count === 2 ? 'ann' : 'bo' };
        expect(ours(tag, text)(values)).toBe(theirs(tag, text)(values));
      }
  });
});

test('the form is short: text alone where nothing is to be filled in, tuples else', () => {
  expect(compileMessage('Fit')).toBe('Fit');
  expect(compileMessage('')).toBe('');
  expect(compileMessage("it''s '{'plain'}'")).toBe("it's {plain}");
  expect(compileMessage('{count, plural, one {# point} other {# points}} of {all}')).toEqual([
    ['count', { one: [0, ' point'], other: [0, ' points'] }, 0],
    ' of ',
    ['all'],
  ]);
  expect(compileMessage('{side, select, left {left} other {right}}')).toEqual([
    ['side', { left: 'left', other: 'right' }],
  ]);
});

test('what is not sound or not covered is refused', () => {
  expect(() => compileMessage('{count, plural, one {# point}}')).toThrow(/OTHER/);
  expect(() => compileMessage('{count')).toThrow();
  expect(() => compileMessage('{share, number, ::scale/100}')).toThrow(/share.*scale/);
});
