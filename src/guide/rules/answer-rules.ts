// What the person's other answers speak for: how the pain spreads, what it feels like, how it began, what is wanted.
import type { Case } from '../case/case.ts';
import type { Goal, Quality } from '../case/case-words.ts';
import type { Rule } from './rule.ts';

const wants =
  (goal: Goal): Rule['when'] =>
  ({ case: { goals = [] } }) =>
    goals.includes(goal);
const feels =
  (...words: Quality[]): Rule['when'] =>
  ({ case: { qualities = [] } }) =>
    qualities.some((quality) => words.includes(quality));
const spreads =
  (extent: Case['extent']): Rule['when'] =>
  (input) =>
    input.case.extent === extent;

export const answerRules: readonly Rule[] = [
  {
    id: 'one-spot',
    says: 'neuromuscular',
    weight: 6,
    facts: ['F03', 'F06'],
    when: spreads('one-spot'),
    text: 'answer.oneSpot',
  },
  {
    id: 'taut-band',
    says: 'neuromuscular',
    weight: 3,
    facts: ['F05', 'F06'],
    when: spreads('band'),
    text: 'answer.band',
  },
  {
    id: 'broad-ache',
    says: 'deep-tissue',
    weight: 6,
    facts: ['F01', 'F40'],
    when: spreads('broad'),
    text: 'answer.broad',
  },
  {
    id: 'pressing-brings-it-on',
    says: 'neuromuscular',
    weight: 4,
    facts: ['F03', 'F06'],
    when: ({ case: { pressed } }) => pressed === 'brings-on',
    text: 'answer.bringsOn',
  },
  {
    id: 'tender-point',
    says: 'neuromuscular',
    weight: 2,
    facts: ['F06'],
    when: ({ case: { pressed } }) => pressed === 'tender',
    text: 'answer.tender',
  },
  {
    id: 'dull-ache',
    says: 'deep-tissue',
    weight: 1,
    facts: ['F01'],
    when: (input) => feels('ache')(input) && input.case.extent !== 'one-spot',
    text: 'answer.ache',
  },
  {
    id: 'stiffness',
    says: 'deep-tissue',
    weight: 1,
    facts: ['F02'],
    when: feels('stiff'),
    text: 'answer.stiff',
  },
  {
    id: 'burning',
    says: 'neuromuscular',
    weight: 2,
    facts: ['F09'],
    when: feels('burning'),
    text: 'answer.burning',
  },
  {
    id: 'named-cause',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F07'],
    when: ({ case: { onset } }) =>
      onset !== undefined && ['posture', 'repetitive', 'whiplash', 'fall', 'accident'].includes(onset),
    text: 'answer.namedCause',
    values: ({ case: { onset = 'unknown' } }) => ({ onset }),
  },
  {
    id: 'wants-to-relax',
    says: 'deep-tissue',
    weight: 4,
    facts: ['F14', 'F50'],
    when: wants('relax'),
    text: 'answer.relax',
  },
  {
    id: 'stress-fits-one-session',
    says: 'deep-tissue',
    weight: 3,
    facts: ['F50'],
    when: ({ presentations }) => presentations.some(({ condition }) => condition === 'stress'),
    text: 'answer.stress',
  },
  {
    id: 'wants-lasting-relief',
    says: 'neuromuscular',
    weight: 4,
    facts: ['F51'],
    when: wants('lasting-relief'),
    text: 'answer.lastingRelief',
  },
  {
    id: 'wants-mobility',
    says: 'deep-tissue',
    weight: 3,
    facts: ['F10', 'F02'],
    when: wants('mobility'),
    text: 'answer.mobility',
  },
  {
    id: 'movement-is-a-benefit',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F58'],
    when: wants('mobility'),
    text: 'answer.mobilityBenefit',
  },
  {
    id: 'wants-recovery',
    says: 'deep-tissue',
    weight: 4,
    facts: ['F11'],
    when: wants('recovery'),
    text: 'answer.recovery',
  },
];
