// The rule of Latin stress on words whose stress is known, and names as they are said.
import { describe, expect, test } from 'vitest';
import {
  latinWords,
  spokenLine,
  spokenName,
  stressedSyllable,
  unmarked,
  vowelCount,
} from '../../src/dataset/spoken-latin.ts';
import { readRecords } from '../../src/node/read-records.ts';

const { muscles, latinWords: records } = readRecords('data');
const words = Object.fromEntries(records.map(({ id, spoken }) => [id, spoken]));

describe('the rule, on the examples of Allen and Greenough (§ 12) and their like', () => {
  test.each([
    ['rō-ma', 0],
    ['fi-dēs', 0],
    ['a-mī-cus', 1],
    ['mo-nē-tur', 1],
    ['con-tin-git', 1],
    ['do-mi-nus', 0],
    ['a-la-cris', 0],
    ['dis-so-ci-ā-bi-lis', 3],
    ['fas-ci-ae', 0],
    ['co-rō-nae', 1],
    ['tha-lae-um', 1],
    ['ga-za', 0],
    ['o-ry-za', 1],
    ['sax-um', 0],
  ])('%s', (spoken, at) => {
    expect(stressedSyllable(spoken.split('-'))).toBe(at);
  });
});

test('words that are often said wrong', () => {
  const said = (word: string) => unmarked(words[word] ?? '');
  for (const spoken of [
    'ab-DO-mi-nis',
    'cer-VI-cis',
    'POL-li-cis',
    'tho-RA-cis',
    'mul-TI-fi-dus',
    'GRA-ci-lis',
    'sca-LE-nus',
    'mas-SE-ter',
    'i-LI-a-cus',
    'zy-go-MA-ti-cus',
    'in-ter-OS-se-i',
    'SCA-pu-lae',
    'op-PO-nens',
    'ster-no-clei-do-mas-to-I-de-us',
  ])
    expect(said(spoken.toLowerCase().replaceAll('-', ''))).toBe(spoken);
});

test('endings keep the quantity that the grammar gives them, in every word that has one', () => {
  const endings: readonly (readonly [RegExp, RegExp])[] = [
    [/(?<!co)(al|ar)(is|es)$/, /-[^-]*Ā-(lis|les|ris|res)$/],
    [/osus$/, /Ō-sus$/],
    [/(?<!o)atus$/, /Ā-tus$/],
    [/ator$/, /Ā-tor$/],
    [/(?<!glut)eus$/, /[A-Z]+-[a-z]*e-us$/],
    [/icus$/, /[A-Z]+-[a-z]+-cus$/],
    [/orum$/, /Ō-rum$/],
    [/issimus$/, /IS-si-mus$/],
  ];
  for (const [ending, form] of endings) {
    const own = records.filter(({ id }) => ending.test(id));
    expect(own.length, String(ending)).toBeGreaterThan(0);
    for (const { id, spoken } of own) expect(spoken, id).toMatch(form);
  }
});

test('every name of a muscle can be said, and its syllables give it back', () => {
  for (const { names } of muscles) {
    const name = spokenName(names.latin, words);
    const written = latinWords(names.latin).filter((word) => !/^muscul(us|i)$/.test(word));
    expect(
      name.map(({ syllables }) =>
        syllables
          .map(({ text }) => text)
          .join('')
          .toLowerCase(),
      ),
    ).toEqual(written);
    for (const { syllables } of name) {
      expect(syllables.filter(({ stressed }) => stressed)).toHaveLength(1);
      for (const { text } of syllables) expect(vowelCount(text), text).toBe(1);
    }
  }
});

test('in one line, without "Musculus" and without long marks, for which the page has no type', () => {
  expect(spokenLine('musculus flexor digitorum profundus', words)).toBe('FLEX-or di-gi-TO-rum pro-FUN-dus');
  for (const { names } of muscles) expect(spokenLine(names.latin, words)).toMatch(/^[a-zA-Z -]+$/);
  expect(spokenLine('musculus ignotus', words)).toBe('');
});
