// What is the same for everyone: the comparison of the two kinds of work, and the contested claims.

import '../../words/en/late-words.ts';
import { type MessageKey, type Phrase, phrase } from '../../words/phrase.ts';
import { type FactId, type GuideFact, guideFact, guideFacts, type Work } from '../guide-fact.ts';

interface CompareRule {
  title: MessageKey;
  deepTissue: readonly FactId[];
  neuromuscular: readonly FactId[];
}

const named = (work: Work) =>
  guideFacts
    .filter(({ namedBy }) =>
      work === 'deep-tissue' ? namedBy?.deepTissue.length : namedBy?.neuromuscular.length,
    )
    .map(({ id }) => id);

const compareRules: readonly CompareRule[] = [
  { title: 'compare.focus', deepTissue: ['F01', 'F02'], neuromuscular: ['F03', 'F05', 'F09'] },
  { title: 'compare.idea', deepTissue: ['F08'], neuromuscular: ['F04', 'F06', 'F07', 'F08'] },
  { title: 'compare.indications', deepTissue: named('deep-tissue'), neuromuscular: named('neuromuscular') },
  { title: 'compare.tools', deepTissue: ['F40'], neuromuscular: ['F41', 'F45', 'F46', 'F47'] },
  { title: 'compare.pressure', deepTissue: ['F40', 'F48'], neuromuscular: ['F42', 'F43', 'F44', 'F48'] },
  { title: 'compare.course', deepTissue: ['F50'], neuromuscular: ['F51', 'F52', 'F53'] },
  { title: 'compare.around', deepTissue: [], neuromuscular: ['F54', 'F55', 'F56'] },
  { title: 'compare.goals', deepTissue: ['F50'], neuromuscular: ['F51', 'F58'] },
  { title: 'compare.training', deepTissue: ['F57'], neuromuscular: ['F57'] },
  { title: 'compare.cautions', deepTissue: ['F60', 'F63'], neuromuscular: ['F60', 'F61', 'F62', 'F63'] },
];

/** One row of the comparison, each cell a list of facts. */
export interface CompareRow {
  id: string;
  title: Phrase;
  deepTissue: readonly GuideFact[];
  neuromuscular: readonly GuideFact[];
}

/** Deep tissue massage and neuromuscular therapy side by side. */
export function compareRows(): CompareRow[] {
  return compareRules.map(({ title, deepTissue, neuromuscular }) => ({
    id: title,
    title: phrase(title),
    deepTissue: deepTissue.map(guideFact),
    neuromuscular: neuromuscular.map(guideFact),
  }));
}

/** The claims F70 to F73, each with what published evidence says. Shown as contested, never as a reason. */
export function contestedClaims(): GuideFact[] {
  return guideFacts.filter(({ topic }) => topic === 'contested');
}
