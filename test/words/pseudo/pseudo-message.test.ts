// The pseudo-locales: every letter of every message replaced, longer by about two fifths, its arguments untouched.
import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../../src/words/compile-message.ts';
import { messages as english } from '../../../src/words/en/messages.ts';
import { createFormatter } from '../../../src/words/formatter.ts';
import { languages } from '../../../src/words/languages.ts';
import type { MessageForm, MessagePart } from '../../../src/words/message-form.ts';
import type { MessageKey } from '../../../src/words/phrase.ts';
import { pseudoMessage } from '../../../src/words/pseudo/pseudo-message.ts';

const partsOf = (form: MessageForm): readonly MessagePart[] => (typeof form === 'string' ? [form] : form);
/** Branches of a plural or select. */
const branchesOf = (part: MessagePart): [string, MessageForm][] =>
  Array.isArray(part) && part[1] && (part[2] ?? 0) < 2 ? Object.entries(part[1]) : [];

/** What a message is made of, without its words. */
function structure(form: MessageForm): unknown[] {
  return partsOf(form)
    .filter((part) => typeof part !== 'string')
    .map((part) => {
      if (part === 0 || branchesOf(part).length === 0) return part;
      return [part[0], branchesOf(part).map(([name, branch]) => [name, structure(branch)]), ...part.slice(2)];
    });
}

/** Its words, from all branches. */
const wordsOf = (form: MessageForm): string[] =>
  partsOf(form).flatMap((part) =>
    typeof part === 'string' ? [part] : branchesOf(part).flatMap(([, branch]) => wordsOf(branch)),
  );

test('a sentence is longer, accented and in brackets', () => {
  expect(pseudoMessage('Back of the list', 'accented').join('')).toBe('[Ɓààçķ ööƒ ţĥéé ļîîššţ]');
});

test('plural, select, number and quoting stay what they are', () => {
  const form = compileMessage(
    "{n, plural, offset:1 =0 {none} one {# o''clock} other {# of {all}}} {a, select, x {'{'b'}'} other {c}} {s, number, percent} {d, date, long}",
  );
  const pseudo = pseudoMessage(form, 'accented');
  expect(structure(pseudo)).toEqual(structure(form));
  expect(wordsOf(pseudo).join('|')).toMatch(/ öö'çļööçķ.*\{ƀ\}/);
});

describe.each(['en-XA', 'ar-XB'] as const)('%s', (id) => {
  const { load, tag } = languages[id];
  const keys = Object.keys(english) as MessageKey[];

  test('every message has the structure of the English one, and no plain letter', async () => {
    const messages = (await load()).messages as Record<MessageKey, MessageForm>;
    expect(Object.keys(messages)).toEqual(keys);
    for (const key of keys) {
      expect(structure(messages[key]), key).toEqual(structure(compileMessage(english[key])));
      const words = wordsOf(messages[key]);
      expect(words.at(0), key).toMatch(/^\u200f?\[$/);
      expect(words.at(-1), key).toMatch(/^\]\u200f?$/);
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
  const length = (forms: readonly MessageForm[]) => forms.flatMap(wordsOf).join('').length;
  const growth = length(Object.values(messages)) / length(Object.values(english).map(compileMessage));
  expect(growth).toBeGreaterThan(1.35);
  expect(growth).toBeLessThan(1.6);
});
