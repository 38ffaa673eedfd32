// What pressing told, as text of a link and back: whole, short, and never more than was there, whatever a stranger writes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointKey } from '../../src/anatomy/pain/point-key.ts';
import { sides } from '../../src/space/side.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { type Pressed, readPressed, writePressed } from '../../src/state/pressed-link.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const points = [...known.muscleOfPoint.keys()];
const answers = ['brings-on', 'tender', 'no'] as const;
const told: fc.Arbitrary<Pressed> = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...points), fc.constantFrom(...sides))
    .map(([point, side]) => pointKey(point, side)),
  fc.constantFrom(...answers),
  { noNullPrototype: true },
);

test('read back as it was, in letters that an address keeps', () => {
  fc.assert(
    fc.property(told, (pressed) => {
      const text = writePressed(pressed);
      expect(text).toMatch(/^[a-z\d._-]*$/);
      expect(encodeURIComponent(text)).toBe(text);
      expect(readPressed(text, known)).toEqual({ pressed, refused: false });
    }),
  );
});

test('the form of version 1 is read for good', () => {
  const [first = '', second = ''] = points;
  const text = `1_on.${first}.l_no.${second}.r.${second}.l`;
  const pressed = { [`${first} left`]: 'brings-on', [`${second} right`]: 'no', [`${second} left`]: 'no' };
  expect(readPressed(text, known)).toEqual({ pressed, refused: false });
  expect(writePressed({ [`${first} right`]: 'tender' })).toBe(`1_tender.${first}.r`);
  expect(writePressed({})).toBe('');
});

test('another version, unknown points and words, and what is said twice are left out, and that is said', () => {
  const [first = ''] = points;
  const sound = { [`${first} left`]: 'no' };
  for (const text of [
    `1_no.${first}.l.nobody-9.l`,
    `1_no.${first}.l_maybe.${first}.r`,
    `1_no.${first}.l.${first}.x`,
    `1_no.${first}.l_on.${first}.l`,
    `1_no.${first}.l.${first}`,
    `1_no.${first}.l_`,
  ])
    expect(readPressed(text, known), text).toEqual({ pressed: sound, refused: true });
  for (const text of ['1', '2_no.x.l', '__proto__', '1_no', `no.${first}.l`])
    expect(readPressed(text, known), text).toEqual({ pressed: {}, refused: true });
  expect(readPressed('', known)).toEqual({ pressed: {}, refused: false });
});

test('no stranger’s text throws, or brings a key or word that is not known', () => {
  const bits = fc.constantFrom('1', '_', '.', 'on', 'no', 'l', 'r', '__proto__', 'constructor', ...points);
  const text = fc.oneof(
    fc.string({ maxLength: 400, unit: 'binary' }),
    fc.array(bits, { maxLength: 60 }).map((all) => `1_${all.join('')}`),
  );
  fc.assert(
    fc.property(text, (stranger) => {
      const { pressed } = readPressed(stranger, known);
      for (const [key, answer] of Object.entries(pressed)) {
        const [point = '', side] = key.split(' ');
        expect(known.muscleOfPoint.has(point)).toBe(true);
        expect(sides).toContain(side);
        expect(answers).toContain(answer);
      }
      expect(readPressed(writePressed(pressed), known).pressed).toEqual(pressed);
    }),
  );
});

test('a text without end costs no more than one that is read', () => {
  const endless = `1_no${`.${points[0]}.l.x.r`.repeat(50_000)}`;
  expect(readPressed(endless, known)).toEqual({ pressed: { [`${points[0]} left`]: 'no' }, refused: true });
});
