// The answers as one compact parameter of the address, `case=weeks.26_feel.ache.numb_pain.6`, and back again.
import {
  absoluteCautions,
  conditions,
  extents,
  goals,
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

interface Group {
  field: keyof Answers;
  words: readonly string[] | { atMost: number };
  many?: true;
}

/** What stands before the first dot, in the order in which it is written. Words are those of the case itself. */
const groups: Readonly<Record<string, Group>> = {
  sign: { field: 'redFlags', words: redFlagIds, many: true },
  weeks: { field: 'durationWeeks', words: { atMost: 5200 } },
  spread: { field: 'extent', words: extents },
  feel: { field: 'qualities', words: qualities, many: true },
  pain: { field: 'painNow', words: { atMost: 10 } },
  goal: { field: 'goals', words: goals, many: true },
  care: { field: 'cautions', words: [...absoluteCautions, ...relativeCautions], many: true },
  began: { field: 'onset', words: onsets },
  is: { field: 'conditions', words: conditions, many: true },
};

/** Writes the answers; null when there are none. Weeks and pain are written as whole numbers, lists in a fixed order. */
export function writeCase(answers: Answers): string | null {
  const parts = Object.entries(groups).flatMap(([name, { field, words }]) => {
    const value = answers[field];
    if (value === undefined) return [];
    if (typeof value === 'number') return [`${name}.${Math.round(value)}`];
    const told: readonly string[] = typeof value === 'string' ? [value] : value;
    const known = Array.isArray(words) ? words.filter((word: string) => told.includes(word)) : [];
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
    const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
    const value = group && !Object.hasOwn(answers, group.field) ? readGroup(group, told) : undefined;
    if (group === undefined || value === undefined) refused = true;
    else answers[group.field] = value;
    if (group && told.length !== (Array.isArray(value) ? value.length : 1)) refused = true;
  }
  return { answers: answers as Answers, refused };
}

/** The value of one group, or undefined when nothing in it is known. */
function readGroup({ words, many }: Group, told: readonly string[]): unknown {
  if (!Array.isArray(words)) {
    const { atMost } = words as { atMost: number };
    const [number = ''] = told;
    return /^\d{1,4}$/.test(number) && Number(number) <= atMost ? Number(number) : undefined;
  }
  const known = words.filter((word: string) => told.includes(word));
  if (known.length === 0) return undefined;
  return many ? known : known.length === 1 ? known[0] : undefined;
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
