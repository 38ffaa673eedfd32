// Numbers for the sources of one page, in order of first mention, and how a source is spelled out.
import { createContext, useContext } from 'react';
import type { Source } from '../../dataset/reference-schema.ts';

/** Number of each source reference (`source-id` or `source-id#where`). */
export type Citations = ReadonlyMap<string, number>;

export const CitationsContext = createContext<Citations>(new Map());

export function useCitations(): Citations {
  return useContext(CitationsContext);
}

/** Walks through what a page shows, in its order, and numbers every reference in a field called `sources`. */
export function collectCitations(shown: readonly unknown[]): Citations {
  const numbers = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [field, inner] of Object.entries(value)) {
        if (field !== 'sources') visit(inner);
      }
      const { sources } = value as { sources?: unknown };
      if (!Array.isArray(sources)) return;
      for (const ref of sources) {
        if (typeof ref === 'string' && !numbers.has(ref)) numbers.set(ref, numbers.size + 1);
      }
    }
  };
  visit(shown);
  return numbers;
}

export interface SpelledSource {
  number: number;
  ref: string;
  /** Undefined when the data set does not hold the source (a fault that a test of the data reports). */
  source: Source | undefined;
  /** Chapter or place in the work. */
  where: string | null;
  /** Address of the work at its registrar, when it has a DOI or PubMed number. */
  href: string | null;
}

/** The list of sources of a page, in the order of their numbers. */
export function spellSources(citations: Citations, sources: readonly Source[]): SpelledSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...citations].map(([ref, number]) => {
    const [id = '', where = null] = ref.split(/#(.*)/s);
    const source = byId.get(id);
    return { number, ref, source, where, href: source ? addressOf(source) : null };
  });
}

/** Address of a work at its registrar, when it has a DOI or a PubMed number. */
export function addressOf({ doi, pmid }: Source): string | null {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null;
}
