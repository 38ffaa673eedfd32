// How hard the texts for clients are to read: the measure itself, and the limit.
import { describe, expect, test } from 'vitest';
import { catalogueTexts, clientTexts } from '../../../scripts/reading/client-texts.ts';
import { reading, syllables } from '../../../scripts/reading/grade.ts';
import { hardest, hardestGrade } from '../../../scripts/reading/hardest.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import { messages } from '../../../src/words/en/messages.ts';

const records = readRecords('data');

test('a message is read with its first choice, and "it" for a value', () => {
  expect(catalogueTexts({ one: '{n, plural, one {# point} other {# points}} of {name}' })).toEqual([
    { where: 'words one', text: '# point of it' },
  ]);
});

describe('the measure', () => {
  test.each([
    ['press', 1],
    ['pressed', 1],
    ['lifted', 2],
    ['fingers', 2],
    ['muscle', 2],
    ['tingles', 2],
    ['reaches', 2],
    ['spine', 1],
    ['careful', 2],
    ['diagonal', 3],
  ])('%s has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  test('plain words read easier than learned ones, short sentences easier than long ones', () => {
    const plain = reading('Press with the thumb on the sore spot. Hold it still and breathe.').grade;
    const learned = reading(
      'Apply perpendicular digital compression to the hypersensitive palpable nodule.',
    ).grade;
    expect(plain).toBeLessThan(4);
    expect(learned).toBeGreaterThan(12);
  });

  test('what stands in brackets is for the exact reader and does not count', () => {
    expect(reading('Press on the shin bone (anterior border of the tibia).')).toEqual(
      reading('Press on the shin bone.'),
    );
  });
});

const hard = hardest([...clientTexts(records), ...catalogueTexts(messages)]).filter(
  ({ grade }) => grade > hardestGrade,
);
const told = (list: typeof hard) =>
  list.map(({ grade, where, text }) => `${grade.toFixed(1)} ${where}: ${text}`);

/** The line that cites a paper is no sentence. */
const citations = ['words about.doubt.source'];

test(`no client text asks for more than grade ${hardestGrade} (npm run reading)`, () => {
  expect(clientTexts(records).length).toBeGreaterThan(4000);
  expect(
    told(hard.filter(({ where }) => !where.startsWith('red-flags/') && !citations.includes(where))),
  ).toEqual([]);
});

/** Questions and reasons of the red flags that are still harder: may only become fewer. */
const hardRedFlags = 0;

test('the red flags become no harder to read', () => {
  expect(told(hard.filter(({ where }) => where.startsWith('red-flags/'))).length).toBeLessThanOrEqual(
    hardRedFlags,
  );
});
