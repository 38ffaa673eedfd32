// What a hand-out says about several points on one sheet: what they share once, what is each one's own under its name. Pure.
import { byUrgency, type StopUrgency } from '../../guide/case/urgency.ts';
import { message } from '../../words/format.ts';
import '../../words/en/handout-words.ts';
import type { HandoutContent, WorkDone } from './handout-content.ts';

export interface HandoutTogether {
  /** Of all: what such a spot is. */
  readonly what: readonly string[];
  /** Each work once, in the words of the points that it holds for. */
  readonly works: HandoutContent['works'];
  readonly after: string;
  /** Lines that are one point's own, under its number in the list. */
  readonly ownStops: readonly { readonly at: number; readonly text: string }[];
  readonly stop: readonly string[];
  /** Signs of any of them, each once. */
  readonly doctor: readonly { readonly urgency: StopUrgency; readonly signs: readonly string[] }[];
}

/** @param contents of two points or more, in the order in which they are shown */
export function handoutTogether(contents: readonly HandoutContent[]): HandoutTogether {
  const isShared = (of: (content: HandoutContent) => readonly string[]) => (line: string) =>
    contents.every((content) => of(content).includes(line));
  const [first] = contents;
  const sharedStop = isShared(({ stop }) => stop);
  return {
    what: (first?.what ?? []).filter(isShared(({ what }) => what)),
    works: worksOf(contents.flatMap(({ works }) => works)),
    after: contents.find(({ after }) => after !== '')?.after ?? '',
    ownStops: contents.flatMap(({ stop }, at) =>
      stop.filter((line) => !sharedStop(line)).map((text) => ({ at, text })),
    ),
    stop: (first?.stop ?? []).filter(sharedStop),
    doctor: signsOf(contents),
  };
}

/** A sign that is grave for one point is so on the sheet: it stands where it is most urgent. */
function signsOf(contents: readonly HandoutContent[]): HandoutTogether['doctor'] {
  const all = byUrgency(
    contents.flatMap(({ doctor }) =>
      doctor.flatMap(({ urgency, signs }) => signs.map((sign) => ({ urgency, sign }))),
    ),
  ).flatMap(({ flags }) => flags);
  const once = all.filter(({ sign }, at) => all.findIndex((other) => other.sign === sign) === at);
  return byUrgency(once).map(({ urgency, flags }) => ({ urgency, signs: flags.map(({ sign }) => sign) }));
}

/** Holds from the shortest to the longest of all; a spot that no hand reaches keeps its own words. */
function worksOf(all: readonly WorkDone[]): WorkDone[] {
  const holds = all.flatMap(({ hold }) => (hold ? [hold] : []));
  const hold = [Math.min(...holds.map(([from]) => from)), Math.max(...holds.map(([, to]) => to))] as const;
  const said = all.map((one): WorkDone => {
    if (one.work === 'deep-tissue')
      return { work: one.work, text: message('handout.was.deep-tissue.several') };
    if (!one.hold) return one;
    const [shortest, longest] = hold;
    const text = message('handout.was.neuromuscular.several', { shortest, longest });
    return { work: one.work, text, hold };
  });
  return [...new Map(said.map((one) => [one.text, one])).values()];
}
