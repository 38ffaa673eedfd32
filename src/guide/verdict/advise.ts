// The guide's one question: for this case, at this point, which work, in which order, or not now? And why?
import type { Area } from '../../dataset/reference-schema.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';
import type { Case } from '../case/case.ts';
import { relativeCautions } from '../case/case-words.ts';
import { presentationsOf } from '../case/presentation.ts';
import type { Subject } from '../case/traits.ts';
import type { FactId, Work } from '../guide-fact.ts';
import { comfortCap } from '../protocol/dose.ts';
import { type Protocol, protocolOf } from '../protocol/protocol.ts';
import { relativeCautionRules, tooMuchPain } from '../rules/cautions.ts';
import type { Input, Vote } from '../rules/rule.ts';
import { type Statement, statement } from '../statement.ts';
import { disagreementsOf } from './disagreements.ts';
import { flagQuestions } from './place-safety.ts';
import { stopOf } from './stops.ts';
import type { Reason, Verdict } from './verdict.ts';
import { agreedWith, type Outcome, votesOf, weigh } from './weigh.ts';

/**
 * The verdict for a case, for a point or muscle (`subject`) and for an area; for an area alone the muscles that most likely
 * send pain there have their say.
 * Pure: the same arguments give the same verdict, whatever the order of the case's lists.
 */
export function advise(
  told: Case,
  subject?: Subject,
  area?: Pick<Area, 'id' | 'redFlags'>,
  likely: readonly Subject[] = [],
): Verdict {
  const answers: Case = area === undefined || told.area !== undefined ? told : { ...told, area: area.id };
  const input: Input = { case: answers, subject, presentations: presentationsOf(answers) };
  const redFlags = flagQuestions({ subject, area }, answers);
  const stop = stopOf(answers);
  if (stop !== undefined)
    return {
      modality: 'not-now',
      headline: phrase('headline.not-now'),
      summary: phrase(`summary.${stop.urgency}`),
      urgency: stop.urgency,
      reasons: stop.reasons,
      against: [],
      disagreements: [],
      redFlags,
      notes: nerveNotes(input),
      weights: { deepTissue: 0, neuromuscular: 0 },
      protocol: protocolOf(input, { modality: 'not-now', urgency: stop.urgency }),
    };
  const unreachable = subject?.traits.grip === 'none';
  const votes = votesOf(input);
  const ofMuscles = likely.map((muscle) => {
    const about = { ...input, subject: muscle };
    return weigh(votesOf(about), about);
  });
  const outcome = agreedWith(ofMuscles, weigh(votes, input));
  const { modality, order, weights } = outcome;
  const urgency = modality === 'not-now' ? ({ urgency: 'advice' } as const) : {};
  const cautions = cautionReasons(input);
  const protocol = protocolOf(input, { modality, ...(order ? { order } : {}), ...urgency });
  const speaksFor = ({ says }: Vote) => modality === 'both' || says === modality;
  return {
    modality,
    ...(order ? { order } : {}),
    headline: phrase(`headline.${modality}`),
    summary: unreachable && modality !== 'not-now' ? phrase('summary.outOfReach') : summaryOf(outcome),
    ...urgency,
    reasons: [
      ...(unreachable ? [outOfReach] : []),
      ...outcomeReasons(outcome),
      ...votes.filter(speaksFor).map(asReason),
      ...cautions,
      ...meaning(protocol),
    ],
    against: [...votes.filter((vote) => !speaksFor(vote)).map(asReason), ...cautions],
    disagreements: disagreementsOf(input, votes, outcome),
    redFlags,
    notes: nerveNotes(input),
    weights,
    protocol,
  };
}

function summaryOf({ modality, order }: Outcome): Phrase {
  if (modality === 'not-now') return phrase('summary.advice');
  if (modality === 'both') return phrase(`summary.both.${order?.[0] ?? 'deep-tissue'}`);
  return phrase(`summary.${modality}`);
}

/** A point that no hand can reach keeps its word, but nothing is pressed: only what can be reached, breath and posture. */
const outOfReach: Reason = {
  ...statement('outcome.outOfReach', ['F41', 'F63']),
  kind: 'caution',
  says: 'take-care',
  weight: 0,
};

const asReason = (vote: Vote): Reason => vote;

/** Why the plain sum of the votes was not the last word, or that there was nothing to weigh. */
function outcomeReasons({ because, modality }: Outcome): Reason[] {
  const reason = (text: Statement, weight: number): Reason => ({
    ...text,
    kind: 'body',
    says: modality,
    weight,
  });
  if (because === 'nothing-known') return [reason(statement('outcome.nothingKnown', ['F01', 'F03']), 0)];
  if (because === 'likely-muscles') return [reason(statement('outcome.likelyMuscles', ['F01', 'F03']), 4)];
  if (because === 'not-on-this-muscle')
    return [reason(statement('outcome.notOnThisMuscle', ['F40', 'F41']), 3)];
  if (because === 'gentle-deep-tissue')
    return [{ ...reason(statement('outcome.gentleDeepTissue', ['F62', 'F48']), 6), kind: 'caution' }];
  if (because === 'gentle-only')
    return [{ ...reason(statement('outcome.gentleOnly', ['F62', 'F63', 'F08']), 6), kind: 'caution' }];
  return [];
}

/** The relative cautions of the case, and pain that is already above the cap. */
function cautionReasons({ case: { cautions = [], painNow = 0 } }: Input): Reason[] {
  const care = (text: Statement, id: string): Reason => ({
    ...text,
    id,
    kind: 'caution',
    says: 'take-care',
    weight: 0,
  });
  const stated = relativeCautions
    .filter((id) => cautions.includes(id))
    .map((id) => {
      const { text, facts, sources } = relativeCautionRules[id];
      return care(statement(text, facts, undefined, sources), id);
    });
  const pain = statement('caution.painAboveCap', ['F44', 'F43'], { cap: comfortCap });
  return painNow >= tooMuchPain ? [...stated, care(pain, 'pain-above-cap')] : stated;
}

const methodFacts: Readonly<Record<Work, readonly FactId[]>> = {
  'deep-tissue': ['F40', 'F48'],
  neuromuscular: ['F41', 'F42', 'F43', 'F44', 'F45', 'F46', 'F47', 'F48'],
};
const courseFacts: Readonly<Record<Work, readonly FactId[]>> = {
  'deep-tissue': ['F50', 'F56', 'F57'],
  neuromuscular: ['F51', 'F52', 'F53', 'F54', 'F55', 'F56', 'F57', 'F58'],
};

/** What the chosen work then means, in two sentences for each: how it is done, and what course it takes. */
function meaning({ works, dose }: Protocol): Reason[] {
  if (dose === undefined) return [];
  const [shortest, longest] = dose.holdSeconds;
  const cap = dose.comfortCap;
  return works.flatMap((work): Reason[] => [
    {
      ...statement(`meaning.method.${work}`, methodFacts[work], { shortest, longest, cap }),
      id: `method-${work}`,
      kind: 'method',
      says: work,
      weight: 0,
    },
    {
      ...statement(`meaning.course.${work}`, courseFacts[work]),
      id: `course-${work}`,
      kind: 'course',
      says: work,
      weight: 0,
    },
  ]);
}

/** How the pain of a nerve differs from that of a muscle, where the answers sound like nerve. */
function nerveNotes({ case: { qualities = [] }, presentations }: Input): Statement[] {
  const nerveWords = qualities.some((word) => word === 'tingling' || word === 'numb' || word === 'burning');
  const nerveNames = presentations.some(({ condition }) =>
    ['nerve-symptoms', 'nerve-compression', 'carpal-tunnel', 'sciatica'].includes(condition),
  );
  return nerveWords || nerveNames
    ? [statement('note.nerveOrMuscle', ['F19', 'F20'], undefined, ['travell-simons-1999'])]
    : [];
}
