// The answers as one compact parameter of the address, `case=weeks.26_feel.ache.numb_pain.6`, and back again.
import {
  absoluteCautions,
  conditions,
  extents,
  goals,
  mostPain,
  mostWeeks,
  onsets,
  qualities,
  relativeCautions,
} from '../guide/case/case-words.ts';
import { redFlagIds } from '../guide/case/red-flags.ts';
import type { Answers } from './case-answers.ts';

/** Name of the parameter. It is not part of the link contract: other readers of the address let it stand. */
export const caseParameter = 'case';

/** Longer than any case that can be told; anything beyond is not ours. */
const longest = 4000;

/** One word, several, or a whole number. */
type Group = { readonly name: string } & (
  | { readonly words: readonly string[]; readonly many?: true }
  | { readonly atMost: number }
);

/**
 * Name and values of each answer, in the order in which they are written: the name stands before the first dot. A field
 * of the case that is missing here does not compile.
 */
const answerGroups = {
  redFlags: { name: 'sign', words: redFlagIds, many: true },
  durationWeeks: { name: 'weeks', atMost: mostWeeks },
  extent: { name: 'spread', words: extents },
  qualities: { name: 'feel', words: qualities, many: true },
  painNow: { name: 'pain', atMost: mostPain },
  goals: { name: 'goal', words: goals, many: true },
  cautions: { name: 'care', words: [...absoluteCautions, ...relativeCautions], many: true },
  onset: { name: 'began', words: onsets },
  conditions: { name: 'is', words: conditions, many: true },
} as const satisfies Record<keyof Answers, Group>;

const groups: ReadonlyMap<string, Group & { readonly field: keyof Answers }> = new Map(
  (Object.entries(answerGroups) as [keyof Answers, Group][]).map(([field, group]) => [
    group.name,
    { field, ...group },
  ]),
);

/** Writes the answers; null when there are none. Weeks and pain are written as whole numbers, lists in a fixed order. */
export function writeCase(answers: Answers): string | null {
  const parts = [...groups].flatMap(([name, group]) => {
    const value = answers[group.field];
    if (value === undefined) return [];
    if (typeof value === 'number') return [`${name}.${Math.round(value)}`];
    const told: readonly string[] = typeof value === 'string' ? [value] : value;
    const known = 'words' in group ? group.words.filter((word) => told.includes(word)) : [];
    return known.length === 0 ? [] : [[name, ...known].join('.')];
  });
  return parts.length === 0 ? null : parts.join('_');
}

/** Reads the answers. Never throws: what is unknown is left out, and `refused` says that there was something. */
export function readCase(text: string): { answers: Answers; refused: boolean } {
  const answers: Record<string, unknown> = {};
  let refused = text.length > longest;
  for (const part of refused || text === '' ? [] : text.split('_')) {
    const [name = '', ...told] = part.split('.');
    const group = groups.get(name);
    const value = group && !Object.hasOwn(answers, group.field) ? readGroup(group, told) : undefined;
    if (group === undefined || value === undefined) refused = true;
    else answers[group.field] = value;
    if (group && told.length !== (Array.isArray(value) ? value.length : 1)) refused = true;
  }
  return { answers: answers as Answers, refused };
}

/** The value of one group, or undefined when nothing in it is known. */
function readGroup(group: Group, told: readonly string[]): unknown {
  if ('atMost' in group) {
    const [number = ''] = told;
    return /^\d{1,4}$/.test(number) && Number(number) <= group.atMost ? Number(number) : undefined;
  }
  const known = group.words.filter((word) => told.includes(word));
  if (known.length === 0) return undefined;
  return group.many ? known : known.length === 1 ? known[0] : undefined;
}

/** A query string with the answers in it, or without them; everything else in it stays. */
export function withCase(query: string, answers: Answers): string {
  const params = new URLSearchParams(query);
  const text = writeCase(answers);
  if (text === null) params.delete(caseParameter);
  else params.set(caseParameter, text);
  const all = params.toString();
  return all === '' ? '' : `?${all}`;
}
