// Facts F60 to F63: what forbids the work, what forbids one kind of it, and what only makes it gentler.

import type { MessageKey } from '../../words/phrase.ts';
import type { Case } from '../case/case.ts';
import type { AbsoluteCaution, RelativeCaution } from '../case/case-words.ts';
import type { FactId } from '../guide-fact.ts';

interface CautionRule {
  text: MessageKey;
  facts: readonly FactId[];
  sources?: readonly string[];
}

/** Until someone qualified has looked, nothing is pressed. */
export const absoluteCautionRules: Readonly<Record<AbsoluteCaution, CautionRule>> = {
  'suspected-fracture': { text: 'caution.suspectedFracture', facts: ['F60'] },
  'torn-muscle-or-tendon': { text: 'caution.tornMuscle', facts: ['F60'] },
  'dvt-risk': { text: 'caution.dvtRisk', facts: ['F63'], sources: ['nice-ng158', 'sutham-2020'] },
  'skin-infection': {
    text: 'caution.skinInfection',
    facts: ['F63'],
    sources: ['nice-ng141', 'batavia-2004'],
  },
  fever: { text: 'caution.fever', facts: ['F63'], sources: ['batavia-2004'] },
};

interface RelativeRule extends CautionRule {
  /** Lower aim on the comfort scale, shorter holds, no elbow. */
  gentle: boolean;
  /** No rubbing across the fibres. */
  noFriction?: boolean;
}

const ask: readonly FactId[] = ['F63', 'F48'];
const bleeds = ['nccih-massage', 'ernst-2003'];
const forbidden = ['nccih-massage', 'batavia-2004'];

export const relativeCautionRules: Readonly<Record<RelativeCaution, RelativeRule>> = {
  'inflammatory-arthritis': {
    text: 'caution.inflammatoryArthritis',
    facts: ['F61'],
    gentle: true,
    noFriction: true,
  },
  'low-pain-tolerance': { text: 'caution.lowPainTolerance', facts: ['F62', 'F43'], gentle: true },
  'wants-gentle-massage': { text: 'caution.wantsGentle', facts: ['F62'], gentle: true },
  'blood-thinners': {
    text: 'caution.bloodThinners',
    facts: ask,
    sources: bleeds,
    gentle: true,
    noFriction: true,
  },
  'bleeding-disorder': {
    text: 'caution.bleedingDisorder',
    facts: ask,
    sources: bleeds,
    gentle: true,
    noFriction: true,
  },
  pregnancy: { text: 'caution.pregnancy', facts: ['F63'], sources: forbidden, gentle: true },
  osteoporosis: { text: 'caution.osteoporosis', facts: ask, sources: forbidden, gentle: true },
  cancer: { text: 'caution.cancer', facts: ['F63'], sources: forbidden, gentle: true },
  'recent-surgery': {
    text: 'caution.recentSurgery',
    facts: ['F63'],
    sources: ['batavia-2004'],
    gentle: true,
  },
  'recent-injury': { text: 'caution.recentInjury', facts: ['F60', 'F63'], gentle: true, noFriction: true },
  'reduced-sensation': { text: 'caution.reducedSensation', facts: ask, gentle: true },
  diabetes: { text: 'caution.diabetes', facts: ask, gentle: false },
  'heart-disease': { text: 'caution.heartDisease', facts: ['F63'], gentle: false },
  'high-blood-pressure': { text: 'caution.highBloodPressure', facts: ['F63'], gentle: false },
  'varicose-veins': { text: 'caution.varicoseVeins', facts: ['F63'], gentle: false, noFriction: true },
  implant: { text: 'caution.implant', facts: ['F63'], gentle: false },
  'other-medical-condition': { text: 'caution.other', facts: ['F63'], gentle: false },
};

/** Pain now at which even light work starts elsewhere: above the comfort cap (F44). */
export const tooMuchPain = 8;

/** Fact F62 speaks against neuromuscular work for these people. */
export function forbidsNeuromuscular({ cautions = [] }: Case): boolean {
  return cautions.includes('low-pain-tolerance') || cautions.includes('wants-gentle-massage');
}

/** What the cautions of a case do to the dose. */
export function careOf({ cautions = [], painNow = 0 }: Case): { gentle: boolean; noFriction: boolean } {
  const rules = cautions.flatMap((id) =>
    id in relativeCautionRules ? [relativeCautionRules[id as RelativeCaution]] : [],
  );
  return {
    gentle: painNow >= tooMuchPain || rules.some(({ gentle }) => gentle),
    noFriction: rules.some(({ noFriction }) => noFriction === true),
  };
}
