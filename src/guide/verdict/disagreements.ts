// Where the articles do not agree (F12, F13, F15, F17, F18): both sides, and what tipped this case.

import { type PhraseList, phrase } from '../../words/phrase.ts';
import { type Article, factOfCondition, type GuideFact } from '../guide-fact.ts';
import { disputedFacts } from '../rules/indication-rules.ts';
import type { Input, Vote } from '../rules/rule.ts';
import type { Disagreement } from './verdict.ts';
import type { Outcome } from './weigh.ts';

/** One entry for each disputed condition of the case, in the order of the facts. */
export function disagreementsOf(input: Input, votes: readonly Vote[], outcome: Outcome): Disagreement[] {
  return input.presentations
    .map(({ condition }) => factOfCondition(condition))
    .filter(({ id }) => disputedFacts.includes(id))
    .map((fact) => ({
      facts: [fact.id],
      saysDtm: phrase('disagreement.deepTissue', { articles: titles(fact.namedBy?.deepTissue) }),
      saysNmt: phrase('disagreement.neuromuscular', {
        articles: titles(fact.namedBy?.neuromuscular),
        limited: fact.neuromuscularWhen === undefined ? 'no' : 'yes',
        limit: fact.neuromuscularWhen ?? '',
      }),
      sourcesDtm: fact.namedBy?.deepTissue ?? [],
      sourcesNmt: fact.namedBy?.neuromuscular ?? [],
      falls: outcome.modality,
      tippedBy: tip(fact, votes, outcome),
    }));
}

/** The heaviest vote for the winning side, rather one that does not rest on a disputed fact, never on this one. */
function tip({ id, namedBy }: GuideFact, votes: readonly Vote[], outcome: Outcome): Disagreement['tippedBy'] {
  const { modality, because, weights } = outcome;
  if (because === 'gentle-only' || because === 'gentle-deep-tissue')
    return { rule: because, text: phrase('disagreement.gentle') };
  if (modality === 'both' || modality === 'not-now')
    return { rule: null, text: phrase('disagreement.both', weights) };
  const winning = votes.filter(({ says, facts }) => says === modality && !facts.includes(id));
  const decisive =
    winning.find(({ facts }) => !facts.some((fact) => disputedFacts.includes(fact))) ?? winning[0];
  if (decisive !== undefined) return { rule: decisive.id, text: decisive.text };
  return {
    rule: null,
    text: phrase('disagreement.count', {
      deepTissue: namedBy?.deepTissue.length ?? 0,
      neuromuscular: namedBy?.neuromuscular.length ?? 0,
    }),
  };
}

function titles(articles: readonly Article[] = []): PhraseList {
  return { list: articles.map((article) => phrase(`article.${article}`)) };
}
