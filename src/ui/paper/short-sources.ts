// The sources of a sheet as one short line.
import type { Source } from '../../dataset/reference-schema.ts';
import { collectCitations } from '../parts/citations.ts';
import { shortWorks } from '../reference/short-source.ts';

export function shortSources(shown: readonly unknown[], sources: readonly Source[]): string {
  return shortWorks(collectCitations(shown).keys(), new Map(sources.map((source) => [source.id, source])));
}
