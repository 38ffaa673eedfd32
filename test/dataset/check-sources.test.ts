// The sources: found, used, and saying what they are cited for; and the checker sees each kind of fault.
import { expect, test } from 'vitest';
import {
  chapterFault,
  checkSources,
  wellFormedAuthors,
  wellFormedDoi,
  wellFormedPmid,
} from '../../src/dataset/check-sources.ts';
import { manualChapters } from '../../src/dataset/manual-chapters.ts';
import type { Muscle } from '../../src/dataset/muscle-schema.ts';
import type { Source } from '../../src/dataset/reference-schema.ts';
import { guideFacts } from '../../src/guide/guide-fact.ts';
import { bodySources, ruleSources } from '../../src/guide/rule-sources.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { lateMessages } from '../../src/words/en/late-messages.ts';

const records = { ...readRecords(dataFolder), facts: guideFacts };
const elsewhere = [...ruleSources(), ...bodySources].flatMap(({ sources }) => sources);

/** The data set with one muscle changed by hand. */
function withMuscle(id: string, change: (json: string) => string) {
  return {
    ...records,
    muscles: records.muscles.map((muscle) =>
      muscle.id === id ? (JSON.parse(change(JSON.stringify(muscle))) as Muscle) : muscle,
    ),
  };
}

test('no fault in the data set, and there is much to check', () => {
  const report = checkSources(records, elsewhere);
  expect(report.faults).toEqual([]);
  expect(report.citations).toBeGreaterThan(6000);
  expect(report.chapters).toBeGreaterThan(3000);
});

test('two swapped chapters are seen at every place', () => {
  const swapped = withMuscle('sternalis', (json) =>
    json.replaceAll('travell-simons-1999#ch. 44', 'travell-simons-1999#ch. 43'),
  );
  const { faults } = checkSources(swapped, elsewhere);
  expect(faults.length).toBe(27);
  expect(faults[0]?.fault).toBe('travell-simons-1999#ch. 43 treats pectoralis-minor');
});

test.each([
  ['travell-simons-1999#ch. 43', ['pectoralis-minor'], undefined],
  ['travell-simons-1999#ch. 44', ['sternalis'], undefined],
  ['travell-simons-1999#ch. 5', ['trapezius'], undefined],
  ['travell-simons-1999#ch. 50', undefined, 'the volume has no such chapter'],
  ['travell-simons-1992#ch. 7', ['soleus'], 'treats gluteus-maximus'],
  ['donnelly-2018#ch. 43', ['sternalis'], 'no table of its chapters'],
  ['standring-2020', ['sternalis'], undefined],
])('%s for %s', (ref, muscles, fault) => {
  if (fault === undefined) expect(chapterFault(ref, muscles)).toBeUndefined();
  else expect(chapterFault(ref, muscles)).toContain(fault);
});

test('a general paper behind one muscle, and an injection study behind self-care, are faults', () => {
  const particular = withMuscle('pectineus', (json) =>
    json.replace(/("evidence":\{"text":"[^"]*","sources":\[)/, '$1"quintner-2015",'),
  );
  expect(checkSources(particular, elsewhere).faults).toEqual([
    {
      at: 'muscles/pectineus: evidence',
      fault: 'quintner-2015 speaks of trigger points in general, the text does not',
    },
  ]);
  const pressed = withMuscle('pronator-quadratus', (json) =>
    json.replace('"standring-2020","article-nmt-vs-dtm"', '"hwang-2005-pq","article-nmt-vs-dtm"'),
  );
  expect(checkSources(pressed, elsewhere).faults.map(({ fault }) => fault)).toEqual([
    'hwang-2005-pq injected the muscle and says nothing about self-care',
  ]);
});

test('behind a stretch a review of massage, behind a hernia or consent a book of anatomy alone, and outside the muscles a general paper, are faults', () => {
  const faultsOf = (changed: Parameters<typeof checkSources>[0]) =>
    checkSources(changed, elsewhere).faults.map(({ at, fault }) => `${at}: ${fault}`);
  const stretched = withMuscle('piriformis', (json) =>
    json.replace('"leeds-hip-replacement"', '"leeds-hip-replacement","batavia-2004"'),
  );
  expect(faultsOf(stretched)).toEqual([
    'muscles/piriformis: relief.stretch: batavia-2004 speaks of massage, the text of a stretch',
  ]);
  const hernia = withMuscle('internal-oblique', (json) => json.replaceAll(',"nhs-hernia"', ''));
  expect(faultsOf(hernia)).toHaveLength(2);
  const consent = withMuscle('levator-ani', (json) => json.replaceAll('"hcpc-2024"', '"moore-2018"'));
  expect(faultsOf(consent)[0]).toBe(
    'muscles/levator-ani: hazards[2]: moore-2018 is a book of anatomy, the text says more',
  );
  const symptoms = records.symptoms.map((record, at) =>
    at === 0 ? { ...record, sources: ['lucas-2009'] } : record,
  );
  expect(faultsOf({ ...records, symptoms })).toHaveLength(1);
});

test('authors of papers are names; half a name is seen', () => {
  const ofPaper = (authors: string) => wellFormedAuthors({ kind: 'paper', authors });
  expect(['López-Royo MP, Pedersini P, et al.', 'Von Keudell AG', "O'Leary S"].every(ofPaper)).toBe(true);
  expect(['Kwon, Kim, Lee SC', 'Adelmanesh F and others', 'et al.', ''].some(ofPaper)).toBe(false);
  expect(wellFormedAuthors({ kind: 'guideline', authors: 'NI Direct' })).toBe(true);
});

test('a flag is an emergency where its own page sends to hospital at once', () => {
  const atOnce = ['broken-hip', 'spleen', 'carbon-monoxide', 'sepsis', 'necrotising-fasciitis', 'hernia'];
  for (const page of atOnce.map((name) => `nhs-${name}`)) {
    const flags = records.redFlags.filter(({ why }) => why.sources.includes(page));
    expect(
      flags.map(({ urgency }) => urgency),
      page,
    ).toEqual(['emergency']);
  }
});

test('a crisis line is named with its country, and none for lands where it does not answer', () => {
  const texts = records.searchSigns.map((sign) => JSON.stringify(sign)).join();
  expect(texts).toContain('988 in the USA and Canada, 116 123 in the UK and Ireland,');
  expect(texts).not.toMatch(/116 123[^,(]*Europe/);
});

test('identifiers: copied points, spaces and zeros are seen; one given twice and a source that nobody cites too', () => {
  expect(['10.1002/ca.20636', '10.1136/bmj.k186'].every(wellFormedDoi)).toBe(true);
  expect(['10.1002/ca.20636.', '10.1/x', 'doi:10.1002/x', '10.1002/a b'].some(wellFormedDoi)).toBe(false);
  expect(wellFormedPmid('18503816')).toBe(true);
  expect(['0123', '123456789', 'PMID 1', ''].some(wellFormedPmid)).toBe(false);
  const [first] = records.sources.filter(({ doi }) => doi !== undefined);
  const stray = { ...first, id: 'stray-2020' } as Source;
  const { faults } = checkSources({ ...records, sources: [...records.sources, stray] }, elsewhere);
  expect(faults).toEqual([
    { at: 'sources/stray-2020', fault: 'cited nowhere' },
    { at: 'sources/stray-2020', fault: 'doi given twice' },
  ]);
});

test('every muscle of the table is one of ours, and no volume lists a chapter as general and as a muscle', () => {
  const ids = new Set(records.muscles.map(({ id }) => id));
  for (const { general, muscles } of Object.values(manualChapters)) {
    expect(
      Object.values(muscles)
        .flat()
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect(general.filter((chapter) => chapter in muscles)).toEqual([]);
  }
});

test('a reader finds every source behind a record, and of the bodies reads what they are', () => {
  const behind = JSON.stringify({ ...records, sources: [] });
  const without = records.sources.filter(({ id }) => !new RegExp(`"${id}["#]`).test(behind));
  expect(without.map(({ id }) => id)).toEqual(['makehuman-hm08']);
  expect(without[0]?.about).toContain('bodies');
});

test('massage for neck pain is credited with no more than its review does', () => {
  for (const text of [
    lateMessages['evidence.strokes'],
    guideFacts.find(({ id }) => id === 'F72')?.evidence?.text,
  ])
    expect(text).toMatch(/neck pain.*little or no difference/);
});

test('the articles and the bodies say what they are; facts that overreach carry what studies say', () => {
  for (const { id, kind, about } of records.sources)
    if (kind === 'article') expect(about, id).toMatch(/practice.*no author and no date/);
  for (const id of ['F02', 'F06', 'F08']) {
    const fact = guideFacts.find((other) => other.id === id);
    expect(fact?.text, id).toMatch(/is said|are said|is described/);
    expect(fact?.evidence?.text.length, id).toBeGreaterThan(60);
  }
});
