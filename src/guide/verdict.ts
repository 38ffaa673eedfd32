// The shape of the guide's answer. Plain data: the same case gives the same JSON, in whatever order it was told.
import type { RedFlag } from '../dataset/reference-schema.ts';
import type { FactId, Work } from './guide-fact.ts';
import type { Protocol } from './protocol.ts';

export type Modality = Work | 'both' | 'not-now';

/** A sentence with the facts and sources that carry it. */
export interface Line {
  id: string;
  text: string;
  facts: readonly FactId[];
  sources: readonly string[];
}

export interface Reason extends Line {
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
  saysDtm: string;
  saysNmt: string;
  sourcesDtm: readonly string[];
  sourcesNmt: readonly string[];
  falls: Modality;
  tippedBy: { rule: string | null; text: string };
}

/** A red flag to ask about, or one that was reported (`set`). */
export interface FlagQuestion {
  id: string;
  name: string;
  ask: string;
  why: string;
  urgency: RedFlag['urgency'];
  set: boolean;
  sources: readonly string[];
}

export interface Verdict {
  modality: Modality;
  /** For `both`: which comes first. */
  order?: readonly [Work, Work];
  /** One word or two. */
  headline: string;
  /** One sentence in plain words. */
  summary: string;
  /** For `not-now`: how soon someone must look; `advice` when gentle work or advice is all that is needed. */
  urgency?: RedFlag['urgency'] | 'advice';
  /** Heaviest first. A caution stands here and in `against`: it shapes the work and speaks against it. */
  reasons: readonly Reason[];
  /** What speaks against the answer: votes for the other work, and cautions. */
  against: readonly Reason[];
  disagreements: readonly Disagreement[];
  /** Reported ones first, then those to ask, most important first. */
  redFlags: readonly FlagQuestion[];
  /** How nerve and muscle pain differ, where the answers sound like nerve. */
  notes: readonly Line[];
  weights: { deepTissue: number; neuromuscular: number };
  protocol: Protocol;
}
