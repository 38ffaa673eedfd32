// The word that the guide comes to, and how soon someone must look when the word is "not now".
import type { RedFlag } from '../dataset/reference-schema.ts';
import type { Work } from './guide-fact.ts';

export type Modality = Work | 'both' | 'not-now';

/** How soon someone must look; `advice` when gentle work or advice is all that is needed. */
export type Urgency = RedFlag['urgency'] | 'advice';

export interface Outcome {
  modality: Modality;
  /** For `both`: which comes first. */
  order?: readonly [Work, Work];
  /** For `not-now`. */
  urgency?: Urgency;
}
