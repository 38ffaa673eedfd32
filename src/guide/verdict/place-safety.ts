// The red flags of a place as they are asked: a few at once, in an order that holds still, and whether they were answered.
import type { RedFlag } from '../../dataset/reference-schema.ts';
import type { Case } from '../case/case.ts';
import { redFlag } from '../case/red-flags.ts';
import { urgencyRank } from '../case/urgency.ts';
import { firstQuestions, type Place } from './first-questions.ts';
import type { FlagQuestion } from './verdict.ts';

/** Questions shown at once: few enough to be read by someone who is frightened. */
const firstShown = 4;

/**
 * The flags of a place, those shown at once apart. First of all stands the one that names the danger of the place: of the
 * most urgent the records' own first; but a quiet flag goes before it where no emergency leads, and a leading one at its
 * areas anyway.
 */
function inOrder(place: Place, answers: Case): { shown: RedFlag[]; rest: RedFlag[] } {
  const { subject, area } = place;
  const asked = firstQuestions(place, answers);
  const urgent = asked.slice(0, firstShown);
  const named = [...(subject?.muscle?.redFlags ?? []), ...(area?.redFlags ?? [])];
  const own = named.flatMap((id) => urgent.find((flag) => flag.id === id) ?? [])[0];
  const areas = new Set([...(subject?.traits.essentialAreas ?? []), ...(area ? [area.id] : [])]);
  const goesFirst = ({ id, quiet, leads }: RedFlag) =>
    named.includes(id) &&
    (leads?.some((one) => areas.has(one)) || (quiet === true && own?.urgency !== 'emergency'));
  const lead = asked.find(goesFirst) ?? own;
  const ordered = lead === undefined ? asked : [lead, ...asked.filter((flag) => flag !== lead)];
  return { shown: ordered.slice(0, firstShown), rest: ordered.slice(firstShown) };
}

/** For the verdict: the reported flags, then those still to ask at this place. */
export function flagQuestions(place: Place, answers: Case): FlagQuestion[] {
  const set = new Set(answers.redFlags);
  const reported = [...set]
    .flatMap((id) => redFlag(id) ?? [])
    .sort((a, b) => urgencyRank[a.urgency] - urgencyRank[b.urgency] || (a.id < b.id ? -1 : 1));
  const { shown, rest } = inOrder(place, answers);
  const toAsk = [...shown, ...rest].filter(({ id }) => !set.has(id));
  return [...reported, ...toAsk].map((flag) => asQuestion(flag, set));
}

/**
 * For the page: the questions of a place in an order that no answer to them changes, so that no row moves under the
 * finger.
 * @param brought flags that were reported before the place was shown; those that are not among its first stand on top
 */
export function questionsInPlace(
  place: Place,
  answers: Case,
  brought: readonly string[],
): { first: FlagQuestion[]; rest: FlagQuestion[] } {
  const set = new Set(answers.redFlags);
  const { shown, rest } = inOrder(place, answers);
  const top = brought.flatMap((id) => (shown.some((flag) => flag.id === id) ? [] : (redFlag(id) ?? [])));
  return {
    first: [...top, ...shown].map((flag) => asQuestion(flag, set)),
    rest: rest.filter((flag) => !top.includes(flag)).map((flag) => asQuestion(flag, set)),
  };
}

/** Not asked yet; no said to every one of the first; or a sign reported, wherever it was ticked. */
export type SafetyState = 'unasked' | 'none' | 'reported';

/** How it stands with the safety of a place. `denied`: flags to which the person said no. */
export function safetyState(
  place: Place,
  answers: Case,
  denied: readonly string[],
): { state: SafetyState; count: number } {
  const { shown } = inOrder(place, answers);
  const none = shown.length > 0 && shown.every(({ id }) => denied.includes(id));
  const reported = (answers.redFlags ?? []).length > 0;
  return { state: reported ? 'reported' : none ? 'none' : 'unasked', count: shown.length };
}

/** A flag as a question. `set`: the flags that are reported. */
function asQuestion(flag: RedFlag, set: ReadonlySet<string>): FlagQuestion {
  return {
    id: flag.id,
    name: flag.name,
    sign: flag.sign,
    ask: flag.ask,
    why: flag.why.text,
    urgency: flag.urgency,
    set: set.has(flag.id),
    sources: flag.why.sources,
  };
}

/** As many signs as go into one line beside the first one, which always does. */
export function signsInLine(questions: readonly FlagQuestion[], atMost = 58): string[] {
  const signs: string[] = [];
  let length = 0;
  for (const { sign } of questions.slice(0, 3)) {
    length += sign.length + 2;
    if (signs.length > 0 && length > atMost) break;
    signs.push(sign);
  }
  return signs;
}
