// What ends the matter before any weighing: red flags and absolute cautions. They win over everything.
import { phrase } from '../../words/phrase.ts';
import type { Case } from '../case/case.ts';
import { type AbsoluteCaution, absoluteCautions } from '../case/case-words.ts';
import { redFlags } from '../case/red-flags.ts';
import { type StopUrgency, urgencyOf, urgencyRank } from '../case/urgency.ts';
import { type FactId, sourcesOf } from '../guide-fact.ts';
import { absoluteCautionRules } from '../rules/cautions.ts';
import type { Reason } from './verdict.ts';

const stopWeight = 10;
const asksForADoctor: readonly FactId[] = ['F63'];

export interface Stop {
  reasons: readonly Reason[];
  urgency: StopUrgency;
}

/** The reasons to stop, most urgent first, or undefined when there are none. */
export function stopOf({ redFlags: reported = [], cautions = [] }: Case): Stop | undefined {
  const flags = redFlags
    .filter(({ id }) => reported.includes(id))
    .sort((a, b) => urgencyRank[a.urgency] - urgencyRank[b.urgency] || (a.id < b.id ? -1 : 1));
  const absolute: AbsoluteCaution[] = absoluteCautions.filter((id) => cautions.includes(id));
  const urgency = urgencyOf({ redFlags: reported, cautions });
  if (urgency === undefined) return undefined;
  const flagReasons = flags.map(
    ({ id, name, why }): Reason => ({
      id,
      kind: 'red-flag',
      says: 'not-now',
      weight: stopWeight,
      text: phrase('stop.redFlag', { name, why: why.text }),
      facts: asksForADoctor,
      sources: sourcesOf(asksForADoctor, why.sources),
    }),
  );
  const cautionReasons = absolute.map((id): Reason => {
    const { text, facts, sources } = absoluteCautionRules[id];
    const all = [...new Set([...facts, ...asksForADoctor])];
    return {
      id,
      kind: 'caution',
      says: 'not-now',
      weight: stopWeight,
      text: phrase(text),
      facts: all,
      sources: sourcesOf(all, sources),
    };
  });
  return { reasons: [...flagReasons, ...cautionReasons], urgency };
}
