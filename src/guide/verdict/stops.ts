// What ends the matter before any weighing: red flags and absolute cautions. They win over everything.

import { phrase } from '../../words/phrase.ts';
import { type AbsoluteCaution, absoluteCautions, type Case } from '../case/case.ts';
import { redFlags } from '../case/red-flags.ts';
import { type FactId, sourcesOf } from '../guide-fact.ts';
import { absoluteCautionRules } from '../rules/cautions.ts';
import type { Reason, Verdict } from './verdict.ts';

const stopWeight = 10;
const asksForADoctor: readonly FactId[] = ['F63'];
const rank = { emergency: 0, 'same-day': 1, soon: 2 } as const;

export interface Stop {
  reasons: readonly Reason[];
  urgency: NonNullable<Verdict['urgency']>;
}

/** The reasons to stop, most urgent first, or undefined when there are none. */
export function stopOf({ redFlags: reported = [], cautions = [] }: Case): Stop | undefined {
  const flags = redFlags
    .filter(({ id }) => reported.includes(id))
    .sort((a, b) => rank[a.urgency] - rank[b.urgency] || (a.id < b.id ? -1 : 1));
  const absolute: AbsoluteCaution[] = absoluteCautions.filter((id) => cautions.includes(id));
  if (flags.length + absolute.length === 0) return undefined;
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
  const urgencies = [...flags.map(({ urgency }) => urgency), ...absolute.map(() => 'same-day' as const)];
  urgencies.sort((a, b) => rank[a] - rank[b]);
  return { reasons: [...flagReasons, ...cautionReasons], urgency: urgencies[0] ?? 'same-day' };
}
