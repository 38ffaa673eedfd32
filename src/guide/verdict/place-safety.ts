// The red flags of a place as the page asks them: a few at once, in an order that holds still, and whether they were answered.
import type { RedFlag } from '../../dataset/reference-schema.ts';
import type { Case } from '../case/case.ts';
import { redFlag } from '../case/red-flags.ts';
import { asQuestion, firstQuestions, type Place } from './first-questions.ts';
import type { FlagQuestion } from './verdict.ts';

/** Questions shown at once: few enough to be read by someone who is frightened. */
const firstShown = 4;

/**
 * The questions shown at once, the one that names the danger of the place first. That is the first of the records' own
 * among the most urgent; but a quiet flag goes before it where no emergency leads, and a leading one at its areas anyway.
 */
function shownFirst({ subject, area }: Place, asked: readonly RedFlag[]): RedFlag[] {
  const urgent = asked.slice(0, firstShown);
  const named = [...(subject?.muscle?.redFlags ?? []), ...(area?.redFlags ?? [])];
  const own = named.flatMap((id) => urgent.find((flag) => flag.id === id) ?? [])[0];
  const areas = new Set([...(subject?.traits.essentialAreas ?? []), ...(area ? [area.id] : [])]);
  const goesFirst = ({ id, quiet, leads }: RedFlag) =>
    named.includes(id) &&
    (leads?.some((one) => areas.has(one)) || (quiet === true && own?.urgency !== 'emergency'));
  const lead = asked.find(goesFirst) ?? own;
  if (lead === undefined) return urgent;
  return [lead, ...urgent.filter((flag) => flag !== lead)].slice(0, firstShown);
}

/**
 * For the page: the questions of a place in an order that no answer to them changes, so that no row moves under the
 * finger. Of the most urgent ones the record's own first stands first: it is the one that names the danger of the place.
 * @param brought flags that were reported before the place was shown; those that are not among its first stand on top
 */
export function questionsInPlace(
  place: Place,
  answers: Case,
  brought: readonly string[],
): { first: FlagQuestion[]; rest: FlagQuestion[] } {
  const set = new Set(answers.redFlags);
  const asked = firstQuestions(place, answers);
  const urgent = shownFirst(place, asked);
  const top = brought.flatMap((id) => (urgent.some((flag) => flag.id === id) ? [] : (redFlag(id) ?? [])));
  const first = [...top, ...urgent];
  const rest = asked.filter((flag) => !urgent.includes(flag) && !top.includes(flag));
  return {
    first: first.map((flag) => asQuestion(flag, set)),
    rest: rest.map((flag) => asQuestion(flag, set)),
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
  const first = shownFirst(place, firstQuestions(place, answers));
  const none = first.length > 0 && first.every(({ id }) => denied.includes(id));
  const reported = (answers.redFlags ?? []).length > 0;
  return { state: reported ? 'reported' : none ? 'none' : 'unasked', count: first.length };
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
