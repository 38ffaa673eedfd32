// Whether a typed name names the muscle: any of its names, whatever the case, accents and hyphens, and a slip of the pen.
import type { MuscleEntry } from '../dataset/atlas-index.ts';

type Named = Pick<MuscleEntry, 'id' | 'names' | 'synonyms' | 'abbreviations' | 'formerNames'>;

export type NameJudgement =
  | { readonly judged: 'right' }
  /** One letter wrong, missing, too many or changed with its neighbour, and no other muscle is nearer. */
  | { readonly judged: 'right-but-misspelt'; readonly meant: string }
  | { readonly judged: 'other'; readonly muscle: string }
  | { readonly judged: 'unknown' };

/** Names shorter than this must be typed exactly: "PT" is no slip of "PL". */
const SLIP_FROM = 7;

/** "M. Trapézius" -> "trapezius". */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(musculus|musculi|muscle|m|mm) (?=\p{L})/u, '')
    .replace(/ (muscle|muscles)$/, '');
}

const namesOf = ({ names, synonyms, abbreviations, formerNames }: Named): string[] =>
  [...Object.values(names), ...synonyms, ...abbreviations, ...formerNames].map(plainName);

/** Right where the muscle has the name, even if others share it ("PL"). */
export function judgeName(typed: string, right: Named, all: readonly Named[]): NameJudgement {
  const said = plainName(typed);
  if (said === '') return { judged: 'unknown' };
  if (namesOf(right).includes(said)) return { judged: 'right' };
  const other = all.find((muscle) => muscle.id !== right.id && namesOf(muscle).includes(said));
  if (other) return { judged: 'other', muscle: other.id };
  const near = (name: string) => name.length >= SLIP_FROM && oneSlip(said, name);
  const meant = namesOf(right).find(near);
  const also = all.find((muscle) => muscle.id !== right.id && namesOf(muscle).some(near));
  if (meant !== undefined && also === undefined) return { judged: 'right-but-misspelt', meant };
  return also ? { judged: 'other', muscle: also.id } : { judged: 'unknown' };
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
