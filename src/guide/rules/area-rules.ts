// What the place alone says, while no muscle has been chosen yet: a hint and no more.
import type { Input, Rule } from './rule.ts';

/** Areas over large muscles that a broad hand can work. */
const broadAreas = [
  'back-of-arm',
  'back-of-shoulder',
  'upper-thoracic-back',
  'mid-thoracic-back',
  'low-thoracic-back',
  'lumbar',
  'buttock',
  'anterior-thigh',
  'posterior-thigh',
  'lateral-thigh-and-hip',
  'posterior-leg',
];

/** Areas of small muscles, or where strong broad strokes do not belong. */
const narrowAreas = [
  'throat-and-front-of-neck',
  'antecubital',
  'base-of-thumb-and-radial-hand',
  'dorsal-finger',
  'dorsal-wrist-and-hand',
  'volar-finger',
  'volar-wrist-and-palmar',
  'abdominal',
  'groin',
  'pelvic',
  'posterior-knee',
  'dorsal-forefoot',
  'dorsal-great-toe',
  'dorsal-lesser-toe',
  'metatarsal-head',
  'plantar-great-toe',
  'plantar-lesser-toe',
  'plantar-midfoot',
];

const placeAlone =
  (areas: readonly string[]) =>
  ({ subject, case: { area } }: Input) =>
    subject === undefined && area !== undefined && areas.includes(area);

export const areaRules: readonly Rule[] = [
  {
    id: 'large-muscles-here',
    says: 'deep-tissue',
    weight: 1,
    facts: ['F01', 'F40'],
    when: placeAlone(broadAreas),
    text: 'area.large',
  },
  {
    id: 'small-muscles-here',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F03', 'F41'],
    when: placeAlone(narrowAreas),
    text: 'area.small',
  },
];
