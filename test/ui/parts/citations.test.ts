// Sources of a page: numbered in order of first mention, each once, spelled out and linked.
import { expect, test } from 'vitest';
import type { Source } from '../../../src/dataset/reference-schema.ts';
import { collectCitations, spellSources } from '../../../src/ui/parts/citations.ts';

const page = [
  { text: 'a', sources: ['book#ch. 6', 'paper'] },
  { deeper: [{ sources: ['paper', 'book#ch. 7'] }], sources: ['web'] },
];

test('numbers follow the order of the page; the same work at two places has two numbers', () => {
  expect([...collectCitations(page)]).toEqual([
    ['book#ch. 6', 1],
    ['paper', 2],
    ['book#ch. 7', 3],
    ['web', 4],
  ]);
});

test('spelled out with the place in the work, and linked by DOI, else by PubMed number, else not at all', () => {
  const sources: Source[] = [
    { id: 'book', kind: 'book', authors: 'A', title: 'Book' },
    { id: 'paper', kind: 'paper', authors: 'B', title: 'Paper', doi: '10.1000/x', pmid: '12' },
    { id: 'web', kind: 'article', authors: 'C', title: 'Web', pmid: '34' },
  ];
  const spelled = spellSources(collectCitations(page), sources);
  expect(spelled.map(({ number, where, href }) => [number, where, href])).toEqual([
    [1, 'ch. 6', null],
    [2, null, 'https://doi.org/10.1000/x'],
    [3, 'ch. 7', null],
    [4, null, 'https://pubmed.ncbi.nlm.nih.gov/34/'],
  ]);
});

test('a reference to nothing is kept, so that the fault is seen', () => {
  const [only] = spellSources(collectCitations([{ sources: ['gone'] }]), []);
  expect(only).toMatchObject({ ref: 'gone', source: undefined, href: null });
});
