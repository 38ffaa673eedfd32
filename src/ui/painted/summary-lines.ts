// What a summary says in words, in its order: safety before everything that is said of muscles; no verdict stands without it. Pure.
import '../../words/en/painted-keep-words.ts';
import { byUrgency } from '../../guide/case/urgency.ts';
import type { SafetyState } from '../../guide/verdict/place-safety.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import { capital, inWords, message } from '../../words/format.ts';
import { selfCareWord } from '../guide/protocol/self-care-word.ts';
import { isWhy } from '../guide/verdict/verdict-change.ts';

export interface SummaryLine {
  readonly text: string;
  readonly as: 'title' | 'heading' | 'text' | 'strong' | 'small';
}

interface Said {
  readonly pains: readonly { readonly name: string; readonly feels: string }[];
  /** The likeliest, best first, each after the letter that marks it on the body. */
  readonly muscles: readonly string[];
  readonly verdict: Pick<Verdict, 'modality' | 'headline' | 'summary' | 'redFlags' | 'reasons'>;
  readonly safety: { readonly state: SafetyState; readonly count: number };
  readonly care: Verdict['protocol']['selfCare'];
  readonly day: number;
}

/** The letter of the best, the next, and so on: a number beside a cross is the point's own. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

export function summaryLines({ pains, muscles, verdict, safety, care, day }: Said): SummaryLine[] {
  const stopped = verdict.modality === 'not-now';
  const line = (text: string, as: SummaryLine['as'] = 'text'): SummaryLine => ({ text, as });
  const part = (heading: string, lines: readonly SummaryLine[]): SummaryLine[] =>
    lines.length === 0 ? [] : [line(heading, 'heading'), ...lines];
  return [
    line(`${message('paintedPaper.title')}, ${message('paper.date', { day })}`, 'title'),
    ...pains.map(({ name, feels }) => line(feels === '' ? name : `${name}: ${feels}`)),
    ...part(message('paper.safety'), [
      ...(stopped ? [] : [line(capital(message('safety.state', safety)), 'strong')]),
      // Signs have commas of their own. As on paper: what needs an ambulance, a doctor today, a doctor within days.
      ...byUrgency(verdict.redFlags).map(({ urgency, flags }) =>
        line(`${message(`redFlags.${urgency}`)}: ${flags.map(({ sign }) => sign).join('; ')}.`),
      ),
      ...(stopped ? verdict.reasons.filter(isWhy).map((reason) => line(inWords(reason.text), 'strong')) : []),
    ]),
    ...part(message('paper.verdict'), [
      line(inWords(verdict.headline), 'strong'),
      line(inWords(verdict.summary)),
    ]),
    ...part(
      message('paper.likely'),
      muscles.map((muscle, at) => line(`${letterOf(at)}  ${muscle}`)),
    ),
    ...part(
      message('selfCare.title'),
      stopped
        ? []
        : care.map(({ id, text }) => line([selfCareWord(id), inWords(text)].filter(Boolean).join(' '))),
    ),
    line(message('print.foot'), 'small'),
  ];
}
