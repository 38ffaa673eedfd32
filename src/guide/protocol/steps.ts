// The steps of the hands at this muscle, made from its traits and from what its record says of finding it.

import { phrase } from '../../words/phrase.ts';
import { hazardsOf } from '../case/hazards.ts';
import {
  broadHandReaches,
  type PointTraits,
  type Subject,
  tooDelicateForBroadStrokes,
} from '../case/traits.ts';
import type { FactId, Work } from '../guide-fact.ts';
import { recordStatement, type Statement, statement } from '../statement.ts';
import type { Dose } from './dose.ts';

export interface Step extends Statement {
  /** The work that the step belongs to. */
  work: Work;
  /** Only steps that hold a pressure. */
  holdSeconds?: readonly [number, number];
}

/** What of the hand or arm touches: each has a drawing and a name. */
export type Hand =
  | 'palm'
  | 'fist'
  | 'forearm'
  | 'elbow'
  | 'thumb'
  | 'fingers'
  | 'knuckle'
  | 'pincer'
  | 'gloved-finger';

/** The tools of one work, in words and as a list; the one that touches first comes first. */
export interface Tool extends Statement {
  work: Work;
  hands: readonly Hand[];
}

const strokeHands: Readonly<Record<'palm' | 'forearm' | 'elbow', readonly Hand[]>> = {
  palm: ['palm', 'fist'],
  forearm: ['palm', 'forearm'],
  elbow: ['palm', 'forearm', 'elbow'],
};
const gripHands: Readonly<Record<NonNullable<PointTraits['grip']>, readonly Hand[]>> = {
  flat: ['thumb', 'fingers', 'knuckle'],
  pincer: ['pincer'],
  deep: ['thumb', 'knuckle'],
  internal: ['gloved-finger'],
  none: [],
};

interface Setting {
  subject: Subject | undefined;
  dose: Dose;
  gentle: boolean;
  noFriction: boolean;
}

/** The steps of each work in order; what both share (position, scale, closing stretch) is done once. */
export function stepsOf(works: readonly Work[], setting: Setting): Step[] {
  const steps = works.flatMap((work) => {
    const middle = work === 'neuromuscular' ? pointSteps(setting) : strokeSteps(setting);
    return middle.map((step): Step => ({ ...step, work }));
  });
  const first = works[0] ?? 'neuromuscular';
  const last = works.at(-1) ?? first;
  return [
    ...opening(setting).map((step): Step => ({ ...step, work: first })),
    ...steps,
    ...closing(setting).map((step): Step => ({ ...step, work: last })),
  ];
}

function opening({ subject, dose }: Setting): Statement[] {
  const find = subject?.point?.find;
  return [
    find === undefined
      ? statement('step.position', [])
      : recordStatement('step.position', find.position, [], find.sources),
    statement('step.scale', ['F44', 'F48'], { cap: dose.comfortCap }),
    ...spare(subject),
  ];
}

function spare(subject: Subject | undefined): Statement[] {
  if (subject?.muscle === undefined) return [];
  const hazards = hazardsOf(subject.muscle, subject.point);
  if (hazards.length === 0) return [];
  const names = { list: hazards.map(({ name }) => name.toLowerCase()) };
  return [
    statement('step.spare', ['F43'], { names }, [...new Set(hazards.flatMap(({ sources }) => sources))]),
  ];
}

type Middle = Omit<Step, 'work'>;

function pointSteps({ subject, dose, noFriction }: Setting): Middle[] {
  const traits = subject?.traits;
  const find = subject?.point?.find;
  const found =
    find === undefined
      ? statement('step.find', ['F06'])
      : recordStatement(
          'step.find',
          phrase('step.found', { text: find.text, felt: find.felt }),
          ['F06'],
          find.sources,
        );
  if (traits?.grip === 'none') return [found, statement('step.contact', ['F45'], { grip: 'none' })];
  const [shortest, longest] = dose.holdSeconds;
  const holdable: Middle = {
    ...statement('step.hold', ['F42', 'F47'], { shortest, longest }),
    holdSeconds: dose.holdSeconds,
  };
  return [
    found,
    statement('step.contact', ['F41'], { grip: traits?.grip ?? 'flat' }),
    holdable,
    statement('step.watch', ['F43', 'F44', 'F48'], { cap: dose.comfortCap }),
    ...(frictionFits(traits, noFriction) ? [statement('step.friction', ['F41', 'F45'])] : []),
    ...(releaseFits(traits) ? [statement('step.release', ['F45', 'F05'])] : []),
    ...(pinFits(traits) ? [statement('step.pinAndStretch', ['F45', 'F46'])] : []),
  ];
}

function strokeSteps({ subject, gentle }: Setting): Middle[] {
  const traits = subject?.traits;
  const around = traits !== undefined && (tooDelicateForBroadStrokes(traits) || !broadHandReaches(traits));
  return [
    statement('step.warm', ['F40'], { place: around ? 'around' : 'on' }),
    statement('step.strokes', ['F40', 'F08'], {
      tool: strokeTool(traits, gentle),
      place: around ? 'around' : 'on',
    }),
    statement('step.lengthen', ['F02']),
    statement('step.feedback', ['F48', 'F08']),
  ];
}

function closing({ subject }: Setting): Statement[] {
  const stretch = subject?.muscle?.relief.stretch;
  const facts: readonly FactId[] = ['F45', 'F56'];
  return [
    stretch === undefined
      ? statement('step.stretch', facts)
      : recordStatement('step.stretch', stretch.text, facts, stretch.sources),
  ];
}

/** The hands for each work (F40, F41). */
export function toolStatements(
  works: readonly Work[],
  traits: PointTraits | undefined,
  gentle: boolean,
): Tool[] {
  const tool = strokeTool(traits, gentle);
  const grip = traits?.grip ?? 'flat';
  return works.map((work) =>
    work === 'deep-tissue'
      ? { ...statement('tool.deepTissue', ['F40'], { tool }), work, hands: strokeHands[tool] }
      : { ...statement('tool.neuromuscular', ['F41'], { grip }), work, hands: gripHands[grip] },
  );
}

/** The elbow only on a large muscle with nothing to spare beside it. */
function strokeTool(traits: PointTraits | undefined, gentle: boolean): 'palm' | 'forearm' | 'elbow' {
  if (gentle || traits === undefined || !broadHandReaches(traits)) return 'palm';
  const clear = !traits.nerveNearby && !traits.vesselOrOrganNearby;
  return traits.size === 'large' && clear ? 'elbow' : 'forearm';
}

/** No rubbing to and fro across a nerve, a vessel or an organ. */
function frictionFits(traits: PointTraits | undefined, noFriction: boolean): boolean {
  if (noFriction) return false;
  return (
    traits === undefined ||
    !(traits.nerveNearby || traits.vesselOrOrganNearby || tooDelicateForBroadStrokes(traits))
  );
}

function releaseFits(traits: PointTraits | undefined): boolean {
  return (
    traits === undefined || (traits.size !== 'small' && traits.grip !== 'internal' && traits.grip !== 'none')
  );
}

/** Pin-and-stretch needs a joint that can carry the muscle out from under the thumb. */
function pinFits(traits: PointTraits | undefined): boolean {
  return (
    traits === undefined ||
    (traits.grip !== 'internal' &&
      traits.grip !== 'none' &&
      traits.region !== 'head' &&
      traits.region !== 'abdomen')
  );
}
