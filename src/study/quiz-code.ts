// A quiz as a short code for the link: seed, length, mode, names, kinds and set. "7_10q_exam_latin_kinds.moves_region.neck".
import { firstKinds, type QuestionKind, questionKinds } from './question.ts';
import type { QuizChoice } from './quiz.ts';
import { type Naming, namings } from './quiz-source.ts';
import type { StudySet } from './study-set.ts';

export interface QuizPlan extends Omit<QuizChoice, 'count'> {
  readonly length: { readonly questions: number } | { readonly minutes: number };
  readonly mode: 'learn' | 'exam';
  readonly naming: Naming;
}

const MOST_QUESTIONS = 200;
const MOST_MINUTES = 60;

/** What a set may be made of: names that are not among them are refused. */
export interface KnownSets {
  readonly regions: readonly string[];
  readonly layers: readonly string[];
  readonly groups: readonly string[];
  readonly muscles: readonly string[];
}

/** "rotator cuff" -> "rotator-cuff". */
const codeOf = (group: string) =>
  group
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** Kinds in their own order, so that the same quiz has one code. */
export function quizCode({ seed, length, mode, naming, kinds, set = {} }: QuizPlan): string {
  const { region, layer, group, muscles } = set;
  const chosen = questionKinds.filter((kind) => kinds?.includes(kind));
  return [
    String(seed),
    'questions' in length ? `${length.questions}q` : `${length.minutes}m`,
    ...(mode === 'exam' ? ['exam'] : []),
    ...(naming === 'english' ? [] : [naming]),
    ...kindsCode(chosen),
    ...(region === undefined ? [] : [`region.${region}`]),
    ...(layer === undefined ? [] : [`layer.${layer}`]),
    ...(group === undefined ? [] : [`group.${codeOf(group)}`]),
    ...(muscles === undefined ? [] : [`muscles.${muscles.join('.')}`]),
  ].join('_');
}

/**
 * No kinds are the first ones, so that old links stay what they were; all that there are now are told by their number, so that
 * new links stay what they are when there are more.
 */
function kindsCode(chosen: readonly QuestionKind[]): string[] {
  if (chosen.length === 0 || chosen.join() === firstKinds.join()) return [];
  return [`kinds.${chosen.length === questionKinds.length ? chosen.length : chosen.join('.')}`];
}

/** Nothing where the code is not sound: a link may hold anything. */
export function quizPlan(code: string, known: KnownSets): QuizPlan | undefined {
  const [seedText = '', lengthText = '', ...parts] = code.split('_');
  const seed = Number(seedText);
  const length = lengthOf(lengthText);
  if (!/^[1-9]\d{0,8}$/.test(seedText) || length === undefined) return undefined;
  let plan: { mode: QuizPlan['mode']; naming: Naming; kinds?: readonly QuestionKind[]; set: StudySet } = {
    mode: 'learn',
    naming: 'english',
    set: {},
  };
  for (const part of parts) {
    const [name = '', ...values] = part.split('.');
    const read = readPart(name, values, known);
    if (read === undefined) return undefined;
    plan = { ...plan, ...read, set: { ...plan.set, ...read.set } };
  }
  return { seed, length, ...plan };
}

type Part = Partial<Pick<QuizPlan, 'mode' | 'naming' | 'kinds' | 'set'>>;

function readPart(name: string, values: readonly string[], known: KnownSets): Part | undefined {
  const [value = ''] = values;
  const only = (list: readonly string[]) => values.length === 1 && list.includes(value);
  switch (name) {
    case 'exam':
      return values.length === 0 ? { mode: 'exam' } : undefined;
    case 'latin':
    case 'plain':
      return values.length === 0 ? { naming: namings.find((naming) => naming === name)! } : undefined;
    case 'kinds': {
      const number = /^\d\d$/.test(value) && values.length === 1 ? Number(value) : 0;
      if (number > firstKinds.length && number <= questionKinds.length)
        return { kinds: questionKinds.slice(0, number) };
      const kinds = questionKinds.filter((kind) => values.includes(kind));
      return kinds.length === values.length && kinds.length > 0 ? { kinds } : undefined;
    }
    case 'region':
      return only(known.regions) ? { set: { region: value } } : undefined;
    case 'layer':
      return only(known.layers) ? { set: { layer: value } } : undefined;
    case 'group': {
      const group = known.groups.find((name) => codeOf(name) === value);
      return group !== undefined && values.length === 1 ? { set: { group } } : undefined;
    }
    case 'muscles':
      return values.length > 0 && values.every((id) => known.muscles.includes(id))
        ? { set: { muscles: values } }
        : undefined;
    default:
      return undefined;
  }
}

function lengthOf(text: string): QuizPlan['length'] | undefined {
  const [, digits, unit] = /^([1-9]\d{0,2})([qm])$/.exec(text) ?? [];
  const number = Number(digits);
  if (unit === 'q') return number <= MOST_QUESTIONS ? { questions: number } : undefined;
  return unit === 'm' && number <= MOST_MINUTES ? { minutes: number } : undefined;
}
