// Adds up the votes and turns the two sums into one word.

import { phrase } from '../../words/phrase.ts';
import { tooDelicateForBroadStrokes } from '../case/traits.ts';
import { sourcesOf, type Work } from '../guide-fact.ts';
import type { Modality } from '../outcome.ts';
import { answerRules } from '../rules/answer-rules.ts';
import { areaRules } from '../rules/area-rules.ts';
import { bodyRules } from '../rules/body-rules.ts';
import { forbidsNeuromuscular } from '../rules/cautions.ts';
import { indicationRules } from '../rules/indication-rules.ts';
import type { Input, Rule, Vote } from '../rules/rule.ts';

/** All rules by kind, in the order in which people think of them. */
export const ruleTable = {
  indication: indicationRules,
  answer: answerRules,
  body: [...bodyRules, ...areaRules],
} as const;
type RuleKind = keyof typeof ruleTable;

/** With the lighter side at this share of the heavier one or above, both kinds of work apply. */
const closeShare = 0.7;

function voteOf(rule: Rule, kind: RuleKind, input: Input): Vote {
  const { id, says, facts } = rule;
  return {
    id,
    kind,
    says,
    facts,
    weight: typeof rule.weight === 'number' ? rule.weight : rule.weight(input),
    text: phrase(rule.text, rule.values?.(input)),
    sources: rule.sources ?? sourcesOf(facts),
  };
}

/** Every rule that fires, heaviest first; equal weights in the order of their ids. */
export function votesOf(input: Input): Vote[] {
  return (Object.keys(ruleTable) as RuleKind[])
    .flatMap((kind) =>
      ruleTable[kind].filter((rule) => rule.when(input)).map((rule) => voteOf(rule, kind, input)),
    )
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

export interface Outcome {
  modality: Modality;
  order?: readonly [Work, Work];
  weights: { deepTissue: number; neuromuscular: number };
  /** Why the plain sum of the votes was not the last word. */
  because?: 'nothing-known' | 'gentle-only' | 'gentle-deep-tissue' | 'not-on-this-muscle' | 'likely-muscles';
}

/** The word that the votes come to. Depends on the sums alone, and on fact F62 and the delicate places. */
export function weigh(votes: readonly Vote[], input: Input): Outcome {
  const sum = (work: Work) =>
    votes.filter(({ says }) => says === work).reduce((total, { weight }) => total + weight, 0);
  const [deepTissue, neuromuscular] = [sum('deep-tissue'), sum('neuromuscular')];
  const weights = { deepTissue, neuromuscular };
  const broadFirst: Outcome['order'] = ['deep-tissue', 'neuromuscular'];
  const delicate = input.subject !== undefined && tooDelicateForBroadStrokes(input.subject.traits);
  if (forbidsNeuromuscular(input.case)) {
    const deepTissueServes = !delicate && deepTissue > 0 && deepTissue >= neuromuscular / 2;
    return deepTissueServes
      ? { modality: 'deep-tissue', weights, because: 'gentle-deep-tissue' }
      : { modality: 'not-now', weights, because: 'gentle-only' };
  }
  const heavier = Math.max(deepTissue, neuromuscular);
  if (heavier === 0) return { modality: 'both', order: broadFirst, weights, because: 'nothing-known' };
  const order: Outcome['order'] = neuromuscular > deepTissue ? ['neuromuscular', 'deep-tissue'] : broadFirst;
  if (Math.min(deepTissue, neuromuscular) >= closeShare * heavier)
    return { modality: 'both', order, weights };
  if (order[0] === 'deep-tissue' && delicate)
    return { modality: 'both', order: broadFirst, weights, because: 'not-on-this-muscle' };
  return { modality: order[0], weights };
}

/**
 * The word for a place whose likeliest muscles are known: what is said of the place must not contradict what is said of
 * each of them. Where all of them call for one kind of work it is that one; else both, the one that more of them call for
 * first.
 */
export function agreedWith(muscles: readonly Outcome[], own: Outcome): Outcome {
  const said = muscles.filter(({ modality }) => modality !== 'not-now');
  if (own.modality === 'not-now' || said.length === 0) return own;
  const callFor = (work: Work): number =>
    said.filter(({ modality }) => modality === work || modality === 'both').length;
  const [broad, exact] = [callFor('deep-tissue'), callFor('neuromuscular')];
  const sum = (work: keyof Outcome['weights']) => said.reduce((all, { weights }) => all + weights[work], 0);
  const weights = { deepTissue: sum('deepTissue'), neuromuscular: sum('neuromuscular') };
  const led = (modality: Modality, order?: Outcome['order']): Outcome =>
    modality === own.modality && order?.[0] === own.order?.[0]
      ? own
      : { modality, ...(order ? { order } : {}), weights, because: 'likely-muscles' };
  if (exact === 0) return led('deep-tissue');
  if (broad === 0) return led('neuromuscular');
  const exactFirst = exact === broad ? weights.neuromuscular > weights.deepTissue : exact > broad;
  return led('both', exactFirst ? ['neuromuscular', 'deep-tissue'] : ['deep-tissue', 'neuromuscular']);
}
