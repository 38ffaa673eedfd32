// The techniques that the steps use, each with a plain grade of the evidence for it.

import { type MessageKey, type Phrase, phrase } from '../../words/phrase.ts';
import type { FactId } from '../guide-fact.ts';
import { sourcesOf } from '../guide-fact.ts';
import type { Statement } from '../statement.ts';

/** `mixed`: trials differ or help a measure but not the pain; `weak`: few, small trials; `opinion`: none that we found. */
type EvidenceGrade = 'mixed' | 'weak' | 'opinion';

export interface Technique extends Statement {
  grade: EvidenceGrade;
  evidence: { text: Phrase; sources: readonly string[] };
}

interface TechniqueRow {
  /** The step by which a protocol uses it. */
  step: MessageKey;
  name: MessageKey;
  evidence: MessageKey;
  facts: readonly FactId[];
  grade: EvidenceGrade;
  sources: readonly string[];
}

/** All techniques of the guide, in the order in which they are used. */
export const techniqueTable: readonly TechniqueRow[] = [
  {
    step: 'step.strokes',
    name: 'technique.strokes',
    evidence: 'evidence.strokes',
    facts: ['F02', 'F40'],
    grade: 'weak',
    sources: ['furlan-2015', 'gross-2024'],
  },
  {
    step: 'step.hold',
    name: 'technique.compression',
    evidence: 'evidence.compression',
    facts: ['F42', 'F45'],
    grade: 'mixed',
    sources: ['lu-2022', 'xu-2023'],
  },
  {
    step: 'step.friction',
    name: 'technique.friction',
    evidence: 'evidence.friction',
    facts: ['F41', 'F45'],
    grade: 'weak',
    sources: ['loew-2014'],
  },
  {
    step: 'step.release',
    name: 'technique.release',
    evidence: 'evidence.release',
    facts: ['F45'],
    grade: 'mixed',
    sources: ['ajimsha-2015', 'yuan-2015'],
  },
  {
    step: 'step.pinAndStretch',
    name: 'technique.pinAndStretch',
    evidence: 'evidence.pinAndStretch',
    facts: ['F45', 'F46'],
    grade: 'opinion',
    sources: ['article-neuro-massage'],
  },
  {
    step: 'step.stretch',
    name: 'technique.stretch',
    evidence: 'evidence.stretch',
    facts: ['F45', 'F56'],
    grade: 'opinion',
    sources: ['travell-simons-1999'],
  },
];

/** The techniques that some steps use, each once. */
export function techniquesOf(steps: readonly Pick<Statement, 'id'>[]): Technique[] {
  const used = new Set(steps.map(({ id }) => id));
  return techniqueTable
    .filter(({ step }) => used.has(step))
    .map(({ name, evidence, facts, grade, sources }) => ({
      id: name,
      text: phrase(name),
      facts,
      sources: sourcesOf(facts),
      grade,
      evidence: { text: phrase(evidence), sources },
    }));
}
