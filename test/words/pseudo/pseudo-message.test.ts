// The pseudo-locales: every letter of every message replaced, longer by about two fifths, its arguments untouched.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/words/en/english.ts';
import { lateMessages } from '../../../src/words/en/late-messages.ts';
import { bringWords } from '../../../src/words/format.ts';
import { createFormatter } from '../../../src/words/formatter.ts';
import { languages } from '../../../src/words/languages.ts';
import type { MessageKey } from '../../../src/words/phrase.ts';
import { pseudoMessage } from '../../../src/words/pseudo/pseudo-message.ts';

bringWords(lateMessages);

/** What a message is made of, without its words. */
function structure(elements: readonly MessageFormatElement[]): unknown[] {
  return elements
    .filter(({ type }) => type !== TYPE.literal)
    .map((element) => {
      if (element.type !== TYPE.plural && element.type !== TYPE.select)
        return [element.type, 'value' in element && element.value];
      const options = Object.keys(element.options)
        .sort()
        .map((name) => [name, structure(element.options[name]?.value ?? [])]);
      return [element.type, element.value, options];
    });
}

test('a sentence is longer, accented and in brackets', () => {
  expect(pseudoMessage('Back of the list', 'accented')).toBe('[Ɓààçķ ööƒ ţĥéé ļîîššţ]');
});

test('plural, select, number and quoting stay what they are', () => {
  const text =
    "{n, plural, =0 {none} one {# o''clock} other {# of {all}}} {a, select, x {'{'b'}'} other {c}}";
  const pseudo = pseudoMessage(text, 'accented');
  expect(structure(parse(pseudo))).toEqual(structure(parse(text)));
  expect(pseudo).toContain("''");
  expect(pseudo).toContain("'{ƀ}'");
});

describe.each(['en-XA', 'ar-XB'] as const)('%s', (id) => {
  const { load, tag } = languages[id];
  const keys = Object.keys(english.messages) as MessageKey[];

  test('every message has the structure of the English one, and no plain letter', async () => {
    const { messages } = await load();
    expect(Object.keys(messages)).toEqual(keys);
    for (const key of keys) {
      const elements = parse(messages[key], { ignoreTag: true });
      expect(structure(elements), key).toEqual(structure(parse(english.messages[key], { ignoreTag: true })));
      expect(messages[key], key).toMatch(/^\u200f?\[.*\]\u200f?$/s);
      const literals = JSON.stringify(elements, (name, value) =>
        name === 'value' && typeof value === 'string' ? `«${value}»` : value,
      );
      const words = [...literals.matchAll(/"type":0,"value":"«(.*?)»"/g)].map((match) => match[1] ?? '');
      expect(words.join(' '), key).not.toMatch(/[a-zA-Z]/);
    }
  });

  test('it formats with its own tag', async () => {
    const formatter = createFormatter((await load()).messages, tag);
    expect(formatter.message('browse.points', { count: 1 })).toMatch(/^\u200f?\[1 /);
    expect(formatter.message('point.name', { muscle: 'Trapezius', number: 2, side: 'left' })).toContain(
      'Trapezius',
    );
  });
});

test('the catalogue as a whole grows by 35 to 50 per cent', async () => {
  const { messages } = await languages['en-XA'].load();
  const length = (texts: readonly string[]) => texts.join('').length;
  const growth = length(Object.values(messages)) / length(Object.values(english.messages));
  expect(growth).toBeGreaterThan(1.35);
  expect(growth).toBeLessThan(1.5);
});
