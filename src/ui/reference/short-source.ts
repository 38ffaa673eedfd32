// A source in a few words, as it stands behind a sentence: "Simons, Travell, Simons 1999, ch. 5".

import type { Source } from '../../dataset/reference-schema.ts';
import { sourceId } from '../../dataset/source-ref.ts';
import { message } from '../../words/format.ts';

/** @param ref `source-id` or `source-id#where in it` */
export function shortSource(ref: string, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(sourceId(ref));
  if (source === undefined) return ref;
  const where = ref.includes('#') ? [ref.slice(ref.indexOf('#') + 1)] : [];
  // An article without a named author is known by its title.
  const by =
    source.authors === 'author not named'
      ? message('source.noAuthor', { title: source.title })
      : surnames(source.authors);
  const work = source.year === undefined ? by : `${by} ${source.year}`;
  return [work, ...where].join(', ');
}

/** Several in one line: each work once, in the order in which they are first named, without the place in it. */
export function shortWorks(refs: Iterable<string>, sources: ReadonlyMap<string, Source>): string {
  return [...new Set([...refs].map(sourceId))].map((id) => shortSource(id, sources)).join('; ');
}

/** Surnames of up to three authors; an office keeps its whole name. */
function surnames(authors: string): string {
  const people = authors.replace(/\s*\(eds?\.\)$/, '').split(/,\s+/);
  const named = people.map((person) => person.replace(/\s+\p{Lu}{1,4}$/u, ''));
  const [first = ''] = named;
  if (named.includes('et al.') || named.length > 3) return message('source.etAl', { author: first });
  return named.join(', ');
}
