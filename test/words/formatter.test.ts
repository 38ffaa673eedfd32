// The formatter: one for all languages, values that are phrases put into words in the language around them.
import { expect, test } from 'vitest';
import { messages as english } from '../../src/words/en/messages.ts';
import { createFormatter } from '../../src/words/formatter.ts';
import type { Messages } from '../../src/words/language.ts';
import { type MessageKey, type Phrase, phrase } from '../../src/words/phrase.ts';

const speaking = (tag: string, some: Partial<Record<MessageKey, string>> = {}) =>
  createFormatter({ ...english, ...some } as Messages, tag);
const en = speaking('en-GB');

test('a message without arguments is its own text', () => {
  expect(en.message('view.fit')).toBe('Fit');
  expect(en.message('about.open')).toBe('About & safety');
});

test('quoting is read as ICU reads it, with arguments or without', () => {
  const odd = speaking('en-GB', { 'view.fit': "it''s '{'plain'}'", 'browse.aboutMuscle': "'{'{muscle}'}'" });
  expect(odd.message('view.fit')).toBe("it's {plain}");
  expect(odd.message('browse.aboutMuscle', { muscle: 'x' })).toBe('{x}');
});

test('plurals and numbers follow the language, message for message the same Intl objects', () => {
  const polish = speaking('pl', {
    'browse.points': '{count, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}}',
  });
  const said = [1, 2, 5, 22, 1.5].map((count) => polish.message('browse.points', { count }));
  expect(said).toEqual(['1 punkt', '2 punkty', '5 punktów', '22 punkty', '1,5 punktu']);
  expect(en.message('nerve.share', { share: 0.55 })).toBe('55% of the red zone');
  expect(speaking('de').message('nerve.share', { share: 0.55 })).toBe('55\u00a0% of the red zone');
  expect(en.message('browse.points', { count: 1 })).toBe('1 point');
});

test('a value that is a phrase is said in the language of the message round it, however deep', () => {
  const inner: Phrase = phrase('work.deep-tissue');
  const outer = phrase('stop.redFlag', { name: phrase('stop.redFlag', { name: inner, why: 'a' }), why: 'b' });
  expect(en.inWords(outer)).toBe('deep tissue massage: a: b');
  const other = speaking('de', { 'work.deep-tissue': 'tief', 'stop.redFlag': '{why} – {name}' });
  expect(other.inWords(outer)).toBe('b – a – tief');
});

test('lists, capitals and order follow the language', () => {
  const list = { list: ['a', phrase('work.neuromuscular'), 'c'] };
  expect(en.message('step.spare', { names: list })).toBe(
    'Know what to spare before you press: a, neuromuscular therapy and c.',
  );
  expect(speaking('de').list(['a', 'b'])).toBe('a und b');
  expect(en.capital('ischium')).toBe('Ischium');
  expect(speaking('tr').capital('ischium')).toBe('İschium');
  expect(['z', 'ä', 'a'].sort(speaking('de').compare)).toEqual(['a', 'ä', 'z']);
  expect(['z', 'ä', 'a'].sort(speaking('sv').compare)).toEqual(['a', 'z', 'ä']);
});

test('a value that is missing is an error, not a hole in the sentence', () => {
  expect(() => en.message('browse.aboutMuscle')).toThrow();
  expect(() => en.message('browse.aboutMuscle', {})).toThrow(
    'no value muscle for the message browse.aboutMuscle',
  );
  expect(() => en.message('browse.points', {})).toThrow(/count/);
  expect(() =>
    speaking('en-GB', { 'view.fit': '{a, select, x {y} other {{b}}}' }).message('view.fit', { a: 1 }),
  ).toThrow(/ b /);
});

test('a record’s own words stand as they are, braces and all', () => {
  expect(en.inWords('{not} a message')).toBe('{not} a message');
});

test('what has been read is said as it stands, and not read again', () => {
  const read = createFormatter(
    { ...english, 'view.fit': ["{it''s}"], 'browse.points': ['', ['count', { other: [0, " '{x}'"] }, 0]] },
    'en-GB',
  );
  expect(read.message('view.fit')).toBe("{it''s}");
  expect(read.message('browse.points', { count: 1234 })).toBe("1,234 '{x}'");
});
