// Whether every source can be found and is put to use, and every cited chapter is that of the muscle it is cited for.
import { manualChapters, withoutTable } from './manual-chapters.ts';
import type { AtlasRecords } from './record-kinds.ts';
import type { Source } from './reference-schema.ts';
import { sourceId } from './source-ref.ts';

/** A fault in words, at the record in which it stands. */
interface SourceFault {
  readonly at: string;
  readonly fault: string;
}

export interface SourceReport {
  readonly sources: number;
  readonly dois: number;
  readonly pmids: number;
  readonly citations: number;
  readonly chapters: number;
  readonly faults: readonly SourceFault[];
}

/** Papers about trigger points in general: behind a fact about one muscle only where its words say so. */
const generalSources: readonly string[] = [
  'lucas-2009',
  'quintner-2015',
  'rathbone-2017',
  'li-2020',
  'shah-2015',
  'fernandez-de-las-penas-2018',
];

/** Studies that put salt solution or a needle into a muscle: they say where it hurts, not how a person may press it. */
const injectionSources: readonly string[] = [
  'kellgren-1938',
  'graven-nielsen-1997',
  'hwang-2005-apl',
  'hwang-2005-pq',
  'kim-2009',
  'choi-2015',
  'cornwall-2006',
  'tucker-2014',
  'suh-2014',
  'kwon-2017',
];

/** Reviews of what massage can do or must not be done with: they say nothing about stretching. */
const massageSources: readonly string[] = ['ernst-2003', 'yin-2014', 'batavia-2004', 'nccih-massage'];

/** They say what lies where, not when a person needs a doctor or must agree first. */
const anatomyBooks: readonly string[] = ['standring-2020', 'moore-2018', 'fipat-ta2'];

/** Words of an illness, of sending to a doctor, of consent. */
const beyondAnatomy =
  /\b(doctors?|clinicians?|pregnancy|diabetes|osteoporosis|is a hernia|may hold a clot|your leave|ask leave)\b/i;

interface Cited {
  readonly ref: string;
  readonly path: string;
  readonly text: string;
  /** All that stand behind the same words. */
  readonly beside: readonly string[];
}

/** `elsewhere`: sources that code cites, for rules and bodies. */
export function checkSources(
  records: Pick<AtlasRecords, 'sources' | 'muscles'> & Readonly<Record<string, readonly object[]>>,
  elsewhere: Iterable<string>,
): SourceReport {
  const faults: SourceFault[] = [];
  const used = new Set([...elsewhere].map(sourceId));
  let citations = 0;
  let chapters = 0;
  for (const [kind, list] of Object.entries(records)) {
    if (kind === 'sources') continue;
    for (const record of list) {
      const muscle = kind === 'muscles' ? (record as { id: string }).id : undefined;
      const name = `${kind}/${nameOf(record)}`;
      for (const cited of citedIn(record)) {
        const { ref, path } = cited;
        citations += 1;
        used.add(sourceId(ref));
        if (ref.includes('#')) chapters += 1;
        const fault = chapterFault(ref, musclesOf(record, muscle)) ?? claimFault(cited, kind);
        if (fault) faults.push({ at: `${name}: ${path}`, fault });
      }
    }
  }
  for (const source of records.sources) {
    const at = `sources/${source.id}`;
    if (source.doi !== undefined && !wellFormedDoi(source.doi))
      faults.push({ at, fault: `no DOI: ${source.doi}` });
    if (source.pmid !== undefined && !wellFormedPmid(source.pmid))
      faults.push({ at, fault: `no PMID: ${source.pmid}` });
    if (!wellFormedAuthors(source)) faults.push({ at, fault: `no names of authors: ${source.authors}` });
    if (!used.has(source.id)) faults.push({ at, fault: 'cited nowhere' });
  }
  const twice = (field: 'doi' | 'pmid') => {
    const seen = new Set<string>();
    for (const { id, [field]: value } of records.sources) {
      const key = value?.toLowerCase();
      if (key !== undefined && seen.has(key))
        faults.push({ at: `sources/${id}`, fault: `${field} given twice` });
      if (key !== undefined) seen.add(key);
    }
  };
  twice('doi');
  twice('pmid');
  return {
    sources: records.sources.length,
    dois: records.sources.filter(({ doi }) => doi !== undefined).length,
    pmids: records.sources.filter(({ pmid }) => pmid !== undefined).length,
    citations,
    chapters,
    faults,
  };
}

/** A prefix of four to nine digits, a suffix without spaces, and no punctuation of the sentence it was copied from. */
export const wellFormedDoi = (doi: string): boolean =>
  /^10\.\d{4,9}\/[^\s"<>]+$/.test(doi) && !/[.,;:]$/.test(doi);

/** PubMed counts from 1 up, and has eight digits at most. */
export const wellFormedPmid = (pmid: string): boolean => /^[1-9]\d{0,7}$/.test(pmid);

/** Of a paper: surname and initials of each, with commas between; "et al." at the end at most. */
export const wellFormedAuthors = ({ kind, authors }: Pick<Source, 'kind' | 'authors'>): boolean =>
  kind !== 'paper' || authors.split(', ').every(isAuthor);

const isAuthor = (name: string, at: number): boolean =>
  /^\p{L}[\p{L}' -]* \p{Lu}{1,4}$/u.test(name) || (at > 0 && name === 'et al.');

/** `ch. 43` of the manual cited for a muscle that chapter 43 does not treat. */
export function chapterFault(ref: string, muscles: readonly string[] | undefined): string | undefined {
  const source = sourceId(ref);
  const chapter = /#ch\. (\d+)/.exec(ref)?.[1];
  const volume = Object.hasOwn(manualChapters, source) ? manualChapters[source] : undefined;
  if (chapter === undefined) return undefined;
  if (volume === undefined)
    return withoutTable.includes(source) ? `${ref}: no table of its chapters to hold it against` : undefined;
  if (volume.general.includes(Number(chapter))) return undefined;
  const treated = volume.muscles[Number(chapter)];
  if (treated === undefined) return `${ref}: the volume has no such chapter`;
  if (muscles === undefined || muscles.some((muscle) => treated.includes(muscle))) return undefined;
  return `${ref} treats ${treated.join(', ')}`;
}

/** A source behind words that it does not say. */
function claimFault({ ref, path, text, beside }: Cited, kind: string): string | undefined {
  const source = sourceId(ref);
  const general = kind === 'facts' || kind === 'glossary' || /general/i.test(text);
  if (generalSources.includes(source) && !general)
    return `${source} speaks of trigger points in general, the text does not`;
  if (injectionSources.includes(source) && /\brelief\b/.test(path))
    return `${source} injected the muscle and says nothing about self-care`;
  if (massageSources.includes(source) && /\bstretch\b/.test(path))
    return `${source} speaks of massage, the text of a stretch`;
  if (kind === 'muscles' && beyondAnatomy.test(text) && beside.every(isAnatomy))
    return `${source} is a book of anatomy, the text says more`;
  return undefined;
}

const isAnatomy = (ref: string): boolean => anatomyBooks.includes(sourceId(ref));

function musclesOf(record: object, muscle: string | undefined): readonly string[] | undefined {
  if (muscle !== undefined) return [muscle];
  const { muscles } = record as { muscles?: readonly (string | { muscle: string })[] };
  return muscles?.map((item) => (typeof item === 'string' ? item : item.muscle));
}

function nameOf(record: object): string {
  const { id, area } = record as { id?: string; area?: string };
  return id ?? area ?? '?';
}

/** Every citation with the words that it stands behind. */
function* citedIn(value: unknown, path = ''): Generator<Cited> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* citedIn(item, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    const { text } = value as { text?: unknown };
    for (const [field, inner] of Object.entries(value))
      if (field === 'sources')
        for (const ref of inner as string[])
          yield {
            ref,
            path: path || 'sources',
            text: typeof text === 'string' ? text : '',
            beside: inner as string[],
          };
      else yield* citedIn(inner, path ? `${path}.${field}` : field);
  }
}
