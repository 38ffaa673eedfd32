// `atlas search`: what the search box of the app lists for typed words, best first.
import { createSearch, type HitKind } from '../anatomy/search.ts';
import { listHits } from '../anatomy/search-list.ts';
import { ownSigns } from '../anatomy/search-signs.ts';
import { makeIndex } from '../dataset/make-index.ts';
import { loadFigures } from '../node/load-figures.ts';
import { message, searchWordsSpoken } from '../words/format.ts';
import { readWords, UsageError } from './usage-error.ts';

interface Listed {
  kind: HitKind;
  id: string;
  label: string;
}

/** Prints `[{kind, id, label}]`, best first. */
export async function searchCommand(args: string[]): Promise<void> {
  const { options, words } = readWords(args, { json: { type: 'boolean' } });
  if (words.length === 0) throw new UsageError('search: expected the words to search for');
  const { records } = await loadFigures();
  const index = makeIndex(records);
  const labels = new Map<string, string>([
    ...records.areas.map(({ id, name }) => [`area:${id}`, name] as const),
    ...records.symptoms.map(({ id, text }) => [`symptom:${id}`, text] as const),
    ...records.muscles.map(({ id, names }) => [`muscle:${id}`, names.english] as const),
    ...records.muscles.flatMap(({ names, points }) =>
      points.map(({ id, label }) => [`point:${id}`, `${names.english}: ${label}`] as const),
    ),
    ...ownSigns.map(({ id, name }) => [`flag:${id}`, name] as const),
    ...records.redFlags.map(({ id, name }) => [`flag:${id}`, name] as const),
    ...(['guide', 'glossary', 'sources', 'compare'] as const).map(
      (page) => [`page:${page}`, message(`search.page.${page}`)] as const,
    ),
  ]);
  const pointsOf = new Map(index.muscles.map(({ id, points }) => [id, points.map((point) => point.id)]));
  const details = {
    muscles: Object.fromEntries(records.muscles.map((muscle) => [muscle.id, muscle])),
    sources: records.sources,
    glossary: records.glossary,
  };
  const answer = createSearch(index, searchWordsSpoken())(words.join(' '), details);
  const listed = listHits(answer, (muscle) => pointsOf.get(muscle) ?? []).flatMap(({ hits }) =>
    hits.map(({ kind, id }): Listed => ({ kind, id, label: labels.get(`${kind}:${id}`) ?? id })),
  );
  if (options.json) process.stdout.write(`${JSON.stringify(listed, null, 1)}\n`);
  else for (const { kind, id, label } of listed) console.log(`${kind.padEnd(8)} ${id.padEnd(36)} ${label}`);
}
