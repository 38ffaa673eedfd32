// Where the articles disagree, both sides are shown, and what tipped the case.
import { expect, test } from 'vitest';
import type { Case } from '../../../src/guide/case/case.ts';
import type { Condition } from '../../../src/guide/case/case-words.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { inWords } from '../../../src/words/format.ts';

const first = (told: Case) => advise(told).disagreements[0];

test.each([
  ['muscle-tension', 'F12'],
  ['muscle-strain', 'F13'],
  ['localised-tension', 'F15'],
  ['sciatica', 'F17'],
  ['chronic-pain', 'F18'],
] as const)('%s shows both sides, with titles', (condition, fact) => {
  const item = first({ conditions: [condition] });
  expect(item?.facts).toEqual([fact]);
  expect(item && inWords(item.saysDtm)).toMatch(/^Deep tissue massage .*“/);
  expect(item && inWords(item.saysNmt)).toMatch(/^Neuromuscular therapy .*“/);
  expect(item?.sourcesDtm.length).toBeGreaterThan(0);
  expect(item?.sourcesNmt.length).toBeGreaterThan(0);
});

test('the heaviest trait of the case that does not rest on the dispute itself is named as what tipped it', () => {
  const one = first({ conditions: ['muscle-tension'], extent: 'one-spot' });
  expect([one?.falls, one?.tippedBy.rule]).toEqual(['neuromuscular', 'one-spot']);
  const broad = first({ conditions: ['muscle-tension'], extent: 'broad' });
  expect([broad?.falls, broad?.tippedBy.rule]).toEqual(['deep-tissue', 'broad-ache']);
});

test('with nothing else in the case, the number of articles decides, and it says so', () => {
  const item = first({ conditions: ['sciatica'] });
  expect([item?.falls, item?.tippedBy.rule]).toEqual(['neuromuscular', null]);
  expect(item && inWords(item.tippedBy.text)).toContain('1 of the articles on the one side, 2 on the other');
});

test('a dispute that stays open says that both apply; the wish for gentleness decides when there is one', () => {
  const open = first({ conditions: ['chronic-pain'], extent: 'broad' });
  expect(open?.falls).toBe('both');
  expect(open && inWords(open.tippedBy.text)).toContain('both apply');
  const gentle = first({ conditions: ['muscle-tension'], cautions: ['wants-gentle-massage'] });
  expect([gentle?.falls, gentle?.tippedBy.rule]).toEqual(['deep-tissue', 'gentle-deep-tissue']);
});

test('limits that an article sets are told', () => {
  const says = (condition: Condition) => {
    const item = first({ conditions: [condition] });
    return item && inWords(item.saysNmt);
  };
  expect(says('localised-tension')).toContain('chronic');
  expect(says('muscle-strain')).toContain('repeated movement');
});
