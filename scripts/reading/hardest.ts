// Client texts by how hard they are to read.
import type { ClientText } from './client-texts.ts';
import { reading } from './grade.ts';

/** No client text may ask for more years of school than this. */
export const hardestGrade = 9;

/** Shorter texts are names and labels: one long word in them says nothing about the reading. */
const LEAST_WORDS = 8;

export function hardest(texts: readonly ClientText[]): (ClientText & { readonly grade: number })[] {
  return texts
    .map((one) => ({ ...one, ...reading(one.text) }))
    .filter(({ words }) => words >= LEAST_WORDS)
    .map(({ where, text, grade }) => ({ where, text, grade }))
    .sort((a, b) => b.grade - a.grade);
}
