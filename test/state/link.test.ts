// The link contract: names and values of the parameters, and what becomes of hostile ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sexes } from '../../src/space/sex.ts';
import { sides } from '../../src/space/side.ts';
import { initialState, layers, lenses, overlays, stateHome, views } from '../../src/state/atlas-state.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { type LinkState, linkFields, parameterOf, readLink, writeLink } from '../../src/state/link.ts';
import { languageIds } from '../../src/words/languages.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);

test('the contract: every parameter by its name', () => {
  const { state, refused } = readLink(
    '?lens=study&body=male&point=trapezius-1&side=right&view=back&layer=muscle&lang=en-XA',
    known,
  );
  expect(refused).toEqual([]);
  expect(state).toEqual({
    lens: 'study',
    body: 'male',
    point: 'trapezius-1',
    muscle: 'trapezius',
    side: 'right',
    view: 'back',
    layer: 'muscle',
    language: 'en-XA',
  });
});

test('every piece of state that is said to live in the link does, and no other', () => {
  const said = Object.entries(stateHome).flatMap(([key, homes]) =>
    (homes as readonly string[]).includes('link') ? [key] : [],
  );
  expect([...linkFields].sort()).toEqual(said.sort());
});

test('unknown values are refused by name, the rest is kept', () => {
  const { state, refused } = readLink('?lens=win&point=trapezius-99&side=right&view=up', known);
  expect(refused).toEqual(['lens', 'point', 'view']);
  expect(state).toEqual({ side: 'right' });
});

test.each([
  '?point=__proto__',
  '?point=constructor&muscle=toString&area=hasOwnProperty',
  '?side=left&side=right',
  '?point=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '?point=trapezius-1%00',
  '?point=TRAPEZIUS-1',
  '?lang=tlh',
  '?lang=constructor',
  '?lang=en-XA&lang=en',
  `?point=${'a'.repeat(100_000)}`,
])('hostile: %.60s', (query) => {
  const { state, refused } = readLink(query, known);
  expect(refused.length).toBeGreaterThan(0);
  expect(state).toEqual({});
});

test('empty values and foreign parameters are nobody’s fault', () => {
  expect(readLink('?point=&utm_source=x&aa=0', known)).toEqual({ state: {}, refused: [] });
  expect(readLink('', known)).toEqual({ state: {}, refused: [] });
});

test('whatever stands in a link, reading never throws and gives only values that exist', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...lenses,
      ...sexes,
      ...sides,
      ...views,
      ...layers,
      ...languageIds,
      ...known.muscleOfPoint.keys(),
      '%',
      '%E0%A4%A',
    ),
  );
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...linkFields.map(parameterOf)), fc.string()), value);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const { state, refused } = readLink(`?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`, known);
      for (const [field, got] of Object.entries(state)) {
        expect(linkFields).toContain(field);
        const allowed: Record<string, readonly string[]> = {
          lens: lenses,
          body: sexes,
          side: sides,
          view: views,
          layer: layers,
          page: overlays,
          language: languageIds,
          point: [...known.muscleOfPoint.keys()],
          muscle: [...known.muscles],
          area: [...known.areas],
          symptom: [...known.symptoms],
        };
        expect(allowed[field]).toContain(got);
      }
      for (const field of refused) expect(linkFields).toContain(field);
    }),
    { numRuns: 500 },
  );
});

const anyLink: fc.Arbitrary<LinkState> = fc
  .record({
    lens: fc.constantFrom(...lenses),
    body: fc.constantFrom(...sexes),
    side: fc.constantFrom(...sides),
    point: fc.option(fc.constantFrom(...known.muscleOfPoint.keys())),
    muscle: fc.option(fc.constantFrom(...known.muscles)),
    area: fc.option(fc.constantFrom(...known.areas)),
    symptom: fc.option(fc.constantFrom(...known.symptoms)),
    view: fc.option(fc.constantFrom(...views)),
    layer: fc.constantFrom(...layers),
    page: fc.option(fc.constantFrom(...overlays)),
    language: fc.constantFrom(...languageIds),
  })
  .map((state) => ({
    ...state,
    muscle: state.point === null ? state.muscle : (known.muscleOfPoint.get(state.point) ?? null),
    symptom: state.area === null ? state.symptom : null,
  }));

test('a written link reads back as the same state, and writing it again gives the same link', () => {
  fc.assert(
    fc.property(anyLink, (state) => {
      const query = writeLink(state);
      const read = readLink(query, known);
      expect(read.refused).toEqual([]);
      const chosen = Object.fromEntries(
        Object.entries(state).filter(([, value]) => value !== null && value !== initialState.language),
      );
      expect(read.state).toEqual(chosen);
      expect(writeLink({ ...initialState, ...read.state })).toBe(query);
    }),
  );
});

test('parameters that are not ours survive', () => {
  const query = writeLink(initialState, '?aa=0&side=right&ref=a%20b');
  expect(new URLSearchParams(query).get('aa')).toBe('0');
  expect(new URLSearchParams(query).get('ref')).toBe('a b');
  expect(new URLSearchParams(query).getAll('side')).toEqual(['left']);
});
