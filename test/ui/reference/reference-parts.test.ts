// The parts of the reference pages that can be judged without a page: rows, filter, counting, short names of sources.
import { expect, test } from 'vitest';
import type { Source } from '../../../src/dataset/reference-schema.ts';
import { atlasData } from '../../../src/ui/parts/atlas-data.ts';
import { filterGuide, guideGroups } from '../../../src/ui/reference/guide-rows.ts';
import { shortSource } from '../../../src/ui/reference/short-source.ts';
import { sourceUses } from '../../../src/ui/reference/source-uses.ts';
import { wordFilter } from '../../../src/ui/reference/word-filter.ts';
import { smallIndex } from '../../anatomy/small-index.ts';

const data = atlasData(smallIndex);
const idsOf = (groups: ReturnType<typeof guideGroups>) =>
  groups.flatMap(({ areas }) => areas.map(({ area }) => area.id));

test('every area that a zone reaches has its place in the guide, in the order of the areas', () => {
  const reached = new Set(
    smallIndex.muscles.flatMap(({ points }) =>
      points.flatMap(({ zones }) => zones.flatMap(({ areas }) => areas)),
    ),
  );
  expect(idsOf(guideGroups(data))).toEqual(
    smallIndex.areas.map(({ id }) => id).filter((id) => reached.has(id)),
  );
});

test('nothing typed leaves the guide as it is; a group leaves all its areas', () => {
  const groups = guideGroups(data);
  expect(filterGuide(groups, '  ')).toBe(groups);
  expect(idsOf([...filterGuide(groups, 'head')]).length).toBeGreaterThan(1);
});

test('the filter wants every word at the beginning of a word, whatever its case and accents', () => {
  const fits = wordFilter('Ret PEN');
  expect(fits(['De las Peñas', 'retinaculum'])).toBe(true);
  expect(fits(['retinaculum'])).toBe(false);
  expect(wordFilter('tinac')(['retinaculum'])).toBe(false);
});

test('a record counts once for a source, however often and deep it names it', () => {
  const nothing = {
    painGuide: [],
    symptoms: [],
    redFlags: [],
    dermatomes: [],
    facts: [],
    glossary: [],
    latinWords: [],
  };
  const uses = sourceUses({
    ...nothing,
    muscles: [
      { sources: ['a#1'], points: [{ find: { sources: ['a#2', 'b'] } }] },
      { differences: [{ sources: ['a'] }] },
    ],
    glossary: [{ sources: ['b'] }],
    latinWords: [{ sources: ['d#§ 12'] }],
  });
  expect([...(uses.get('d') ?? [])]).toEqual([['latinWords', 1]]);
  expect([...(uses.get('a') ?? [])]).toEqual([['muscles', 2]]);
  expect([...(uses.get('b') ?? [])]).toEqual([
    ['muscles', 1],
    ['glossary', 1],
  ]);
  expect(uses.get('c')).toBeUndefined();
});

test.each([
  ['Simons DG, Travell JG, Simons LS', 1999, '#ch. 5', 'Simons, Travell, Simons 1999, ch. 5'],
  ['Standring S (ed.)', 2020, '', 'Standring 2020'],
  ['Fernández-de-las-Peñas C, Dommerholt J', 2018, '', 'Fernández-de-las-Peñas, Dommerholt 2018'],
  ['Aa B, Cc D, Ee F, Gg H', 2001, '', 'Aa et al. 2001'],
  ['Aa B, et al.', 2001, '', 'Aa et al. 2001'],
  ['National Institute for Health', undefined, '', 'National Institute for Health'],
  ['author not named', undefined, '', '“The title”'],
])('%s in short', (authors, year, where, short) => {
  const source = { id: 'x', kind: 'paper', authors, title: 'The title', year } as Source;
  expect(shortSource(`x${where}`, new Map([['x', source]]))).toBe(short);
});

test('a source that is not there shows its id, so that the fault is seen', () => {
  expect(shortSource('gone#ch. 2', new Map())).toBe('gone#ch. 2');
});
