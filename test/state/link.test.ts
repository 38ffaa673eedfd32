// The link contract: names and values of the parameters, and what becomes of hostile ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sexes } from '../../src/space/sex.ts';
import { painSides, sides } from '../../src/space/side.ts';
import { initialState, layers, lenses, overlays, stateTable, views } from '../../src/state/atlas-state.ts';
import { deviceFieldsOf } from '../../src/state/device-settings.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { atlasLink, type LinkState, linkOf } from '../../src/state/link.ts';
import { initialOf, type StateTable } from '../../src/state/state-field.ts';
import { languageIds } from '../../src/words/languages.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const allPins = [...known.muscleOfPoint.keys()].flatMap((point) => sides.map((side) => `${point}_${side}`));
const { parameters, read: readLink, write: writeLink } = atlasLink;

test('the contract: every parameter by its name', () => {
  const { state, refused } = readLink(
    '?lens=study&body=male&point=trapezius-1&side=right&view=back&layer=intermediate&lang=en-XA',
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
    layer: 'intermediate',
    language: 'en-XA',
  });
});

test('the parameters by name and in order, and the values of those that have a list', () => {
  expect(parameters).toEqual([
    'lens',
    'body',
    'point',
    'muscle',
    'area',
    'symptom',
    'side',
    'pain',
    'view',
    'layer',
    'alone',
    'without',
    'page',
    'quiz',
    'beside',
    'pins',
    'front',
    'pair',
    'present',
    'handout',
    'embed',
    'lang',
  ]);
  for (const layer of ['skin', 'superficial', 'intermediate', 'deep', 'bone'])
    expect(readLink(`?layer=${layer}`, known)).toEqual({ state: { layer }, refused: [] });
  expect(readLink('?layer=muscle', known).refused).toEqual(['layer']);
});

test('a list of muscles stands in the link with dots, however many; an unknown id or one that comes twice refuses it', () => {
  const two = [...known.muscles].slice(0, 2);
  const link = writeLink({ ...initialState, isolated: two, hiddenTissue: two.slice(0, 1) });
  expect(new URLSearchParams(link).get('alone')).toBe(two.join('.'));
  expect(readLink(link, known).state).toMatchObject({ isolated: two, hiddenTissue: two.slice(0, 1) });
  expect(writeLink({ ...initialState, isolated: [] })).not.toContain('alone');
  expect(readLink(`?alone=${two[0]}.${two[0]}`, known)).toEqual({ state: {}, refused: ['alone'] });
  expect(readLink(`?alone=${two[0]}.nobody`, known)).toEqual({ state: {}, refused: ['alone'] });
});

test('the table holds together: initial values are sound, rules name fields of the link', () => {
  for (const [name, field] of Object.entries<StateTable[string]>(stateTable)) {
    if ('values' in field && field.initial !== null) expect(field.values, name).toContain(field.initial);
    // Words that read alike could not be told apart in a link.
    if ('values' in field) expect(new Set(field.values.map(String)).size, name).toBe(field.values.length);
    if ('link' in field && field.link?.impliedBy) expect(parameters).toContain(field.link.impliedBy.field);
  }
});

test('a new parameter, a new setting: one entry in the table, and link, history and device know it', () => {
  const table = {
    ...stateTable,
    hands: { initial: 2, values: [1, 2], link: { step: 'always', parameter: 'h' }, device: true },
    ghost: { initial: null, ids: (ids) => ids.muscles, link: { step: 'opening' } },
  } as const satisfies StateTable;
  const link = linkOf(table);
  const before = initialOf(table);
  expect(link.parameters.slice(-2)).toEqual(['h', 'ghost']);
  expect(link.read('?h=1&ghost=scalenes&lens=study', known)).toEqual({
    state: { hands: 1, ghost: 'scalenes', lens: 'study' },
    refused: [],
  });
  expect(link.read('?h=3&ghost=nonsense', known).refused).toEqual(['h', 'ghost']);
  expect(link.write({ ...before, hands: 1, ghost: 'scalenes' })).toContain('&h=1&ghost=scalenes');
  expect(link.write(before)).toContain('&h=2');
  expect(link.changed({ ...before, hands: 1 }, before)).toBe('step');
  expect(link.changed(before, { ...before, ghost: 'scalenes' })).toBe('entry');
  expect(link.changed({ ...before }, before)).toBe('no');
  expect(link.unlinked).toMatchObject({ hands: 2, ghost: null });
  expect(link.unlinked).not.toHaveProperty('body');
  expect(deviceFieldsOf(table)).toContainEqual({ name: 'hands', values: [1, 2] });
  // The link of the page has not learnt it: a foreign parameter, which stays.
  expect(readLink('?h=1', known)).toEqual({ state: {}, refused: [] });
  expect(writeLink(initialState, '?h=1')).toContain('&h=1');
});

test('a field without a home, or with a home and no word on its values, does not compile', () => {
  const tables: StateTable[] = [
    // @ts-expect-error no home
    { lost: { initial: 'a', values: ['a'] } },
    // @ts-expect-error no values
    { blind: { initial: 'a', link: { step: 'always' } } },
    // @ts-expect-error a link that does not say whether it makes a step
    { vague: { initial: 'a', values: ['a'], link: {} } },
  ];
  expect(tables).toHaveLength(3);
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
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...parameters), fc.string()), value);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const { state, refused } = readLink(`?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`, known);
      for (const [field, got] of Object.entries(state)) {
        const named: Record<string, string> = {
          language: 'lang',
          painSide: 'pain',
          isolated: 'alone',
          hiddenTissue: 'without',
          inFront: 'front',
          presenting: 'present',
        };
        expect(parameters).toContain(named[field] ?? field);
        const allowed: Record<string, readonly (string | null)[]> = {
          lens: lenses,
          body: sexes,
          side: sides,
          painSide: [...painSides, null],
          view: views,
          layer: layers,
          page: overlays,
          language: languageIds,
          point: [...known.muscleOfPoint.keys()],
          muscle: [...known.muscles],
          area: [...known.areas],
          symptom: [...known.symptoms],
          inFront: allPins,
        };
        // Its form is the study part's own.
        if (field === 'presenting') expect(got).toBe(true);
        else if (field === 'embed') expect(got).toBe(1);
        else if (field === 'handout') expect(['make', 'read']).toContain(got);
        else if (field === 'quiz') expect(got).toMatch(/^(today|\d[\w.-]*)$/);
        else if (field === 'beside') expect(got).toMatch(/^[a-z-]+(\.[a-z-]+){0,3}$/);
        else if (field === 'pair') {
          for (const set of got as string[]) for (const pin of set.split('~')) expect(allPins).toContain(pin);
          expect((got as string[]).length).toBeLessThanOrEqual(2);
        } else if (field === 'pins') {
          for (const pin of got as string[]) expect(allPins).toContain(pin);
          expect((got as string[]).length).toBeLessThanOrEqual(8);
        } else if (Array.isArray(got)) expect(got.filter((id) => !known.muscles.has(id))).toEqual([]);
        else expect(allowed[field]).toContain(got);
      }
      for (const field of refused) expect(parameters).toContain(field);
    }),
    { numRuns: 500 },
  );
});

const anyLink: fc.Arbitrary<LinkState> = fc
  .record({
    lens: fc.constantFrom(...lenses),
    body: fc.constantFrom(...sexes),
    side: fc.constantFrom(...sides),
    painSide: fc.option(fc.constantFrom(...painSides)),
    point: fc.option(fc.constantFrom(...known.muscleOfPoint.keys())),
    muscle: fc.option(fc.constantFrom(...known.muscles)),
    area: fc.option(fc.constantFrom(...known.areas)),
    symptom: fc.option(fc.constantFrom(...known.symptoms)),
    view: fc.option(fc.constantFrom(...views)),
    layer: fc.constantFrom(...layers),
    isolated: fc.subarray([...known.muscles]),
    hiddenTissue: fc.subarray([...known.muscles]),
    page: fc.option(fc.constantFrom(...overlays)),
    beside: fc.option(fc.constantFrom('soleus', 'trapezius.scalenus-anterior')),
    pins: fc.subarray([...allPins], { maxLength: 8 }),
    pair: fc.subarray([...allPins], { maxLength: 2 }),
    inFront: fc.option(fc.constantFrom(...allPins)),
    presenting: fc.constantFrom(true as const, null),
    handout: fc.constantFrom('make' as const, 'read' as const, null),
    embed: fc.constantFrom(1 as const, null),
    quiz: fc.option(fc.constantFrom('today', '7_10q', '7_5m_exam_region.neck_muscles.a-b.c')),
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
        Object.entries(state).filter(
          ([, value]) =>
            value !== null &&
            value !== initialState.language &&
            !(Array.isArray(value) && value.length === 0),
        ),
      );
      expect({ ...read.state, painSide: read.state.painSide ?? undefined }).toEqual(chosen);
      expect(writeLink({ ...initialState, ...read.state })).toBe(query);
    }),
  );
});

test('a link with a place and a side says the side of the pain; one without a side leaves it to be asked', () => {
  const read = (query: string) => readLink(query, known);
  expect(read('?area=back-of-neck&side=right').state.painSide).toBe('right');
  expect(read('?symptom=headache-behind-the-eye&side=left').state.painSide).toBe('left');
  expect(read('?area=back-of-neck').state).not.toHaveProperty('painSide');
  expect(read('?side=right').state).not.toHaveProperty('painSide');
  expect(read('?area=back-of-neck&side=right&pain=both').state.painSide).toBe('both');
  expect(read('?area=back-of-neck&side=right&pain=nowhere')).toMatchObject({
    state: { area: 'back-of-neck', side: 'right' },
    refused: ['pain'],
  });
  const place = { ...initialState, area: 'back-of-neck' };
  expect(writeLink(place)).toContain('&side=left&pain=unsaid');
  expect(writeLink({ ...place, painSide: 'left' })).not.toContain('pain=');
  expect(writeLink({ ...place, painSide: 'both' })).toContain('&side=left&pain=both');
  expect(writeLink(initialState)).not.toContain('pain=');
});

test('what another field implies is not written, and cannot contradict it', () => {
  const state = { ...initialState, point: 'trapezius-1', muscle: 'trapezius', area: null, symptom: null };
  expect(writeLink(state)).toBe('?lens=explain&body=female&point=trapezius-1&side=left&layer=skin');
  expect(writeLink({ ...state, point: null })).toContain('&muscle=trapezius&');
  expect(readLink('?muscle=scalenes&point=trapezius-1', known).state.muscle).toBe('trapezius');
  const both = '?area=back-of-neck&symptom=headache-behind-the-eye';
  expect(readLink(both, known)).toEqual({ state: { area: 'back-of-neck' }, refused: ['symptom'] });
});

test('parameters that are not ours survive', () => {
  const query = writeLink(initialState, '?aa=0&side=right&ref=a%20b');
  expect(new URLSearchParams(query).get('aa')).toBe('0');
  expect(new URLSearchParams(query).get('ref')).toBe('a b');
  expect(new URLSearchParams(query).getAll('side')).toEqual(['left']);
});

test('a muscle against its point, a complaint beside an area: one is left out, and named', () => {
  const [point, muscle] = [...known.muscleOfPoint][0]!;
  const other = [...known.muscles].find((id) => id !== muscle)!;
  expect(readLink(`?point=${point}&muscle=${other}`, known)).toEqual({
    state: { point, muscle },
    refused: ['muscle'],
  });
  expect(readLink(`?point=${point}&muscle=${muscle}`, known).refused).toEqual([]);
  const [area, symptom] = [[...known.areas][0]!, [...known.symptoms][0]!];
  expect(readLink(`?area=${area}&symptom=${symptom}`, known)).toEqual({
    state: { area },
    refused: ['symptom'],
  });
});
