// What a rule is: a condition on the case and the body, the work it speaks for, its weight, and its facts.

import type { MessageKey, MessageValues, Phrase } from '../../words/phrase.ts';
import type { Case } from '../case/case.ts';
import type { Presentation } from '../case/presentation.ts';
import type { PointTraits, Subject } from '../case/traits.ts';
import type { FactId, Work } from '../guide-fact.ts';

/** Everything that a rule may look at. Lists of the case are read as sets: their order has no meaning. */
export interface Input {
  case: Case;
  subject?: Subject | undefined;
  /** Said and suggested conditions (see presentation.ts). */
  presentations: readonly Presentation[];
}

/**
 * One vote for one kind of work.
 * `weight`: what the body says, 1 to 3; what the person answers, 1 to 6; what the articles name, 3 to 9.
 */
export interface Rule {
  id: string;
  says: Work;
  weight: number | ((input: Input) => number);
  facts: readonly FactId[];
  when: (input: Input) => boolean;
  text: MessageKey;
  values?: (input: Input) => MessageValues;
  /** Sources, where not all sources of the facts say it. */
  sources?: readonly string[];
}

/** A rule that fired; `kind` is the table it stands in. */
export interface Vote {
  id: string;
  kind: 'indication' | 'answer' | 'body';
  says: Work;
  weight: number;
  facts: readonly FactId[];
  text: Phrase;
  sources: readonly string[];
}

/** A condition on the body; false when there is no body part to judge. */
export function body(test: (traits: PointTraits) => boolean): Rule['when'] {
  return ({ subject }) => subject !== undefined && test(subject.traits);
}
