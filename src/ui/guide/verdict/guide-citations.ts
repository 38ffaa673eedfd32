// The numbers of all sources that the guide's part of a page names, in the order in which it names them.
import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { type Citations, collectCitations } from '../../parts/citations.ts';

/** `more`: what else the page shows, after the guide. */
export function citationsOf(verdict: Verdict, more: readonly unknown[] = []): Citations {
  const { reasons, against, disagreements, notes, protocol, redFlags } = verdict;
  const sides = disagreements.flatMap(({ sourcesDtm, sourcesNmt }) => [
    { sources: sourcesDtm },
    { sources: sourcesNmt },
  ]);
  return collectCitations([reasons, against, sides, notes, protocol, ...more, redFlags]);
}
