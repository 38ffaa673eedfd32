// What the muscle and the point say by themselves, 1 to 3 each: a person's answers weigh more.
import { headAreas, jawAreas } from '../case/presentation.ts';
import { broadHandReaches, type PointTraits } from '../case/traits.ts';
import { body, type Rule } from './rule.ts';

/** Shares of the essential zones farther than 60 mm from the point from which its pain counts as partly, mostly away. */
const partly = 0.35;
const mostly = 0.65;

/** A broad hand reaches all of it and can steer clear of what lies beside one point. */
const largeAndOpen = (traits: PointTraits) => traits.size === 'large' && broadHandReaches(traits);

const percent = (share: number | undefined) => Math.round((share ?? 0) * 100);

export const bodyRules: readonly Rule[] = [
  {
    id: 'pain-far-away',
    says: 'neuromuscular',
    weight: 3,
    facts: ['F04', 'F03'],
    when: body(({ remoteShare = 0 }) => remoteShare >= mostly),
    text: 'body.painFarAway',
    values: ({ subject }) => ({ percent: percent(subject?.traits.remoteShare) }),
  },
  {
    id: 'pain-partly-away',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F04'],
    when: body(({ remoteShare = 0 }) => remoteShare >= partly && remoteShare < mostly),
    text: 'body.painPartlyAway',
    values: ({ subject }) => ({ percent: percent(subject?.traits.remoteShare) }),
  },
  {
    id: 'pain-in-the-head',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F22', 'F04'],
    when: body(({ essentialAreas }) => essentialAreas.some((area) => headAreas.includes(area))),
    text: 'body.painInTheHead',
  },
  {
    id: 'pain-in-the-jaw',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F21', 'F04'],
    when: body(({ essentialAreas }) => essentialAreas.some((area) => jawAreas.includes(area))),
    text: 'body.painInTheJaw',
  },
  {
    id: 'deep-muscle',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41', 'F03'],
    when: body(({ layer }) => layer === 'deep'),
    text: 'body.deepMuscle',
  },
  {
    id: 'deep-point',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41', 'F06'],
    when: body((traits) => !broadHandReaches(traits) && (traits.depthMm ?? 0) >= 25),
    text: 'body.deepPoint',
    values: ({ subject }) => ({ depth: Math.round(subject?.traits.depthMm ?? 0) }),
  },
  {
    id: 'small-muscle',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41', 'F03'],
    when: body(({ size }) => size === 'small'),
    text: 'body.smallMuscle',
  },
  {
    id: 'broad-hand-unfit',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41', 'F40'],
    when: body(({ region }) => ['head', 'hand', 'foot', 'abdomen'].includes(region)),
    text: 'body.broadHandUnfit',
  },
  {
    id: 'fingers-only',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41'],
    when: body(
      ({ grip, size }) => grip === 'internal' || grip === 'none' || (grip === 'pincer' && size !== 'large'),
    ),
    text: 'body.fingersOnly',
  },
  {
    id: 'nerve-nearby',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F09', 'F41'],
    when: body((traits) => traits.nerveNearby && !largeAndOpen(traits)),
    text: 'body.nerveNearby',
  },
  {
    id: 'traps-a-nerve',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F19'],
    when: body((traits) => traits.entraps && !largeAndOpen(traits)),
    text: 'body.trapsANerve',
  },
  {
    id: 'vessel-or-organ-nearby',
    says: 'neuromuscular',
    weight: 1,
    facts: ['F41', 'F43'],
    when: body((traits) => traits.vesselOrOrganNearby && !largeAndOpen(traits)),
    text: 'body.vesselOrOrganNearby',
  },
  {
    id: 'large-muscle',
    says: 'deep-tissue',
    weight: 3,
    facts: ['F01', 'F40'],
    when: body((traits) => broadHandReaches(traits) && traits.size === 'large'),
    text: 'body.largeMuscle',
  },
  {
    id: 'large-muscle-group',
    says: 'deep-tissue',
    weight: 2,
    facts: ['F01', 'F40'],
    when: body((traits) => broadHandReaches(traits) && traits.size === 'medium' && traits.largeGroup),
    text: 'body.largeMuscleGroup',
  },
  {
    id: 'under-the-skin',
    says: 'deep-tissue',
    weight: 1,
    facts: ['F40', 'F02'],
    when: body((traits) => broadHandReaches(traits) && traits.layer === 'superficial'),
    text: 'body.underTheSkin',
  },
  {
    id: 'pain-stays-near',
    says: 'deep-tissue',
    weight: 1,
    facts: ['F01'],
    when: body(
      (traits) => broadHandReaches(traits) && traits.remoteShare !== undefined && traits.remoteShare < partly,
    ),
    text: 'body.painStaysNear',
  },
];
