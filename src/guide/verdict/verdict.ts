// The shape of the guide's answer, with keys and values in place of words. Plain data: the same case gives the same JSON, in whatever order it was told.
import type { RedFlag } from '../../dataset/reference-schema.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { FactId } from '../guide-fact.ts';
import type { Modality, Outcome } from '../outcome.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Statement } from '../statement.ts';

export interface Reason extends Statement {
  /**
   * Where it comes from. `red-flag`, `caution`, `indication`, `answer` and `body` say why;
   * `method` and `course` say what the chosen work then means (weight 0).
   */
  kind: 'red-flag' | 'caution' | 'indication' | 'answer' | 'body' | 'method' | 'course';
  says: Modality | 'take-care';
  /** 0 to 10; what the reasons for each work add up to stands in `Verdict.weights`. */
  weight: number;
}

/** A condition on which the articles do not agree, both sides, and what made this answer fall as it does. */
export interface Disagreement {
  facts: readonly FactId[];
  saysDtm: Phrase;
  saysNmt: Phrase;
  sourcesDtm: readonly string[];
  sourcesNmt: readonly string[];
  falls: Modality;
  tippedBy: { rule: string | null; text: Phrase };
}

/** A red flag to ask about, or one that was reported (`set`). */
export interface FlagQuestion {
  id: string;
  name: string;
  /** The question in a few words. */
  sign: string;
  ask: string;
  why: string;
  urgency: RedFlag['urgency'];
  set: boolean;
  sources: readonly string[];
}

export interface Verdict extends Outcome {
  /** One word or two. */
  headline: Phrase;
  /** One sentence in plain words. */
  summary: Phrase;
  /** Heaviest first. A caution stands here and in `against`: it shapes the work and speaks against it. */
  reasons: readonly Reason[];
  /** What speaks against the answer: votes for the other work, and cautions. */
  against: readonly Reason[];
  disagreements: readonly Disagreement[];
  /** Reported ones first, then those to ask, most important first. */
  redFlags: readonly FlagQuestion[];
  /** How nerve and muscle pain differ, where the answers sound like nerve. */
  notes: readonly Statement[];
  weights: { deepTissue: number; neuromuscular: number };
  protocol: Protocol;
}
