// What the articles name each condition for (facts F10 to F31): two rules a condition at most, made from the facts.

import { phrase } from '../../words/phrase.ts';
import { type Condition, conditions } from '../case/case-words.ts';
import { chronicWeeks } from '../case/presentation.ts';
import { type FactId, factOfCondition, type Work } from '../guide-fact.ts';
import type { Input, Rule } from './rule.ts';

/** The five conditions for which the articles name both kinds of work and do not agree on it. */
export const disputedFacts: readonly FactId[] = ['F12', 'F13', 'F15', 'F17', 'F18'];

/** Weight of a condition that the articles name for one kind of work only. */
const namedForOneOnly = 8;
/** Weight for each article, where they name both kinds. */
const perArticle = 3;

/** Where the articles name neuromuscular therapy only under a limit, the case must meet it. */
const neuromuscularLimits: Partial<Record<Condition, (input: Input) => boolean>> = {
  'limited-mobility': ({ case: { painNow = 0, qualities = [] } }) =>
    painNow > 0 || qualities.some((quality) => quality !== 'stiff'),
  'muscle-strain': ({ presentations }) => has(presentations, 'repetitive-strain'),
  'localised-tension': ({ presentations, case: { durationWeeks = 0 } }) =>
    durationWeeks >= chronicWeeks || has(presentations, 'chronic-pain'),
};

function has(presentations: Input['presentations'], condition: Condition): boolean {
  return presentations.some((item) => item.condition === condition);
}

function rulesOf(condition: Condition): Rule[] {
  const { id, namedBy } = factOfCondition(condition);
  const named = { 'deep-tissue': namedBy?.deepTissue ?? [], neuromuscular: namedBy?.neuromuscular ?? [] };
  const only = named['deep-tissue'].length === 0 || named.neuromuscular.length === 0;
  const rule = (says: Work): Rule => {
    const full = only ? namedForOneOnly : perArticle * named[says].length;
    const find = ({ presentations }: Input) => presentations.find((item) => item.condition === condition);
    return {
      id: `${condition}-${says}`,
      says,
      weight: (input) => (find(input)?.suggested ? full / 2 : full),
      facts: [id],
      when: (input) =>
        find(input) !== undefined &&
        (says === 'deep-tissue' || (neuromuscularLimits[condition]?.(input) ?? true)),
      sources: named[says],
      text: only ? 'indication.only' : 'indication.named',
      values: (input) => ({
        condition: phrase(`condition.${condition}`),
        work: phrase(`work.${says}`),
        articles: named[says].length,
        suggested: find(input)?.suggested ? 'yes' : 'no',
      }),
    };
  };
  return (['deep-tissue', 'neuromuscular'] as const).filter((says) => named[says].length > 0).map(rule);
}

export const indicationRules: readonly Rule[] = conditions.flatMap(rulesOf);
