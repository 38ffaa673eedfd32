// The sources of a sheet as one short line: each work once, in the order in which they are first named.
import type { Source } from '../../dataset/reference-schema.ts';
import { sourceId } from '../../dataset/source-ref.ts';
import { collectCitations } from '../parts/citations.ts';
import { shortSource } from '../reference/short-source.ts';

export function shortSources(shown: readonly unknown[], sources: readonly Source[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const works = new Set([...collectCitations(shown).keys()].map(sourceId));
  return [...works].map((work) => shortSource(work, byId)).join('; ');
}
