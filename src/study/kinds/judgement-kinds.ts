// Deep tissue or neuromuscular and why, red flag or not: what a therapist has to judge.
import type { Muscle } from '../../dataset/muscle-schema.ts';
import type { Case } from '../../guide/case/case.ts';
import { subjectOf } from '../../guide/case/traits.ts';
import { advise } from '../../guide/verdict/advise.ts';
import type { Reason } from '../../guide/verdict/verdict.ts';
import { phrase } from '../../words/phrase.ts';
import { muscleName } from '../names.ts';
import type { QuizSource } from '../quiz-source.ts';
import { shuffled } from '../random.ts';
import { type Kind, optionsOf } from './kind.ts';

/** What a person tells, in pairs that go together. */
const stories = [
  { extent: 'one-spot', quality: 'ache', goal: 'lasting-relief' },
  { extent: 'one-spot', quality: 'burning', goal: 'lasting-relief' },
  { extent: 'band', quality: 'ache', goal: 'lasting-relief' },
  { extent: 'broad', quality: 'ache', goal: 'relax' },
  { extent: 'broad', quality: 'stiff', goal: 'mobility' },
  { extent: 'broad', quality: 'stiff', goal: 'relax' },
] as const;
type Story = (typeof stories)[number];

/** By how much one work must outweigh the other for the answer to be beyond doubt. */
const CLEAR = 8;

const caseOf = ({ extent, quality, goal }: Story): Case => ({ extent, qualities: [quality], goals: [goal] });
const isAnswer = ({ kind, says }: Reason) =>
  kind === 'answer' && (says === 'deep-tissue' || says === 'neuromuscular');
/** Those of one story that speak for its work. */
function verdictOn(muscle: Muscle, story: Story) {
  const verdict = advise(caseOf(story), subjectOf(muscle));
  const { deepTissue, neuromuscular } = verdict.weights;
  const { modality } = verdict;
  if (modality !== 'deep-tissue' && modality !== 'neuromuscular') return undefined;
  if (Math.abs(deepTissue - neuromuscular) < CLEAR) return undefined;
  return {
    ...verdict,
    modality,
    answers: verdict.reasons.filter((one) => isAnswer(one) && one.says === modality),
  };
}

const optionFor = (modality: 'deep-tissue' | 'neuromuscular', reason: Reason) => ({
  id: `${modality}:${reason.id}`,
  text: phrase('study.work', { work: phrase(`headline.${modality}`), why: reason.text }),
});

/** Muscles that a hand reaches from outside: of others, which work they call for is no question for a massage. */
const isReached = ({ points }: Muscle) =>
  points.some(({ find }) => find.grip !== 'none' && find.grip !== 'internal');

export const deepOrNeuromuscular: Kind = {
  subjects: ({ muscles }) => muscles.filter(isReached).map(({ id }) => ({ id, muscle: id })),
  ask(subject, { source, naming, random }) {
    const muscle = source.muscles.find(({ id }) => id === subject);
    if (!muscle) return undefined;
    const told = shuffled(stories, random)
      .map((story) => ({ story, verdict: verdictOn(muscle, story) }))
      .find(({ verdict }) => verdict !== undefined && verdict.answers.length > 0);
    const [reason] = told?.verdict?.answers ?? [];
    if (!told?.verdict || !reason) return undefined;
    const { story, verdict } = told;
    const said = new Set([...verdict.reasons, ...verdict.against].map(({ id }) => id));
    const other = verdict.modality === 'deep-tissue' ? 'neuromuscular' : 'deep-tissue';
    const elsewhere = stories
      .flatMap((one) => advise(caseOf(one), subjectOf(muscle)))
      .flatMap(({ reasons, against }) => [...reasons, ...against])
      .filter((one) => isAnswer(one) && !said.has(one.id));
    // Right work for a reason that the case does not hold, wrong work for a reason that it does not hold either.
    const wrong = elsewhere.map((one) => ({
      option: optionFor(one.says === verdict.modality ? verdict.modality : other, one),
      plausible: 1,
    }));
    const options = optionsOf(optionFor(verdict.modality, reason), wrong, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.work.case', {
        muscle: muscleName(muscle, naming),
        extent: phrase(`extent.${story.extent}`),
        quality: phrase(`quality.${story.quality}`),
        goal: phrase(`goal.${story.goal}`),
      }),
      options,
      right: `${verdict.modality}:${reason.id}`,
      why: verdict.reasons.slice(0, 3).map(({ text, sources }) => ({ text, sources })),
    };
  },
};

/** Words of a complaint that may stand for a grave illness: no "ordinary" answer is made of it. */
const mayBeGrave =
  /head|skull|scalp|chest|breast|rib|breath|numb|tingl|weak|swell|swollen|puffy|wakes|night|lie|sleep|bed|collision|checked|ruled|found|healthy|droop|water|dizz|throat|swallow|sudden|blood|belly|heart|period|temple|eye|ear\b|ring|drop|slip|calf|groin|flank|testic|bladder|pelvi|cold|cough|stab|shoot|fall|injur|snap|frozen|mornings?|whole|down the|walk|open|red\b|hot|jaw|tooth|teeth|sinus|sciatic|burn|hollow of the knee|stiff|left|sex|pee|urin|stool|joint|cannot|will not/i;

/** From gravest to none: the same four to every sign, so that no answer is told by its form. */
const verdicts = ['emergency', 'same-day', 'soon', 'none'] as const;
const flagOptions = verdicts.map((id) => ({ id, text: phrase(`study.urgency.${id}`) }));

/** Complaints that are no sign of a grave illness by themselves. */
const ordinary = ({ symptoms }: QuizSource) =>
  symptoms.filter(({ text, redFlags }) => redFlags.length <= 1 && !mayBeGrave.test(text));

export const redFlag: Kind = {
  subjects: (source) => [...source.redFlags, ...ordinary(source)].map(({ id }) => ({ id })),
  ask(subject, { source, naming }) {
    const flag = source.redFlags.find(({ id }) => id === subject);
    if (flag)
      return {
        prompt: phrase('study.redFlag', { sign: flag.sign }),
        options: flagOptions,
        right: flag.urgency,
        why: [flag.why],
      };
    const complaint = ordinary(source).find(({ id }) => id === subject);
    if (!complaint) return undefined;
    const senders = complaint.muscles
      .flatMap((id) => source.muscles.find((muscle) => muscle.id === id) ?? [])
      .slice(0, 3);
    return {
      prompt: phrase('study.redFlag', { sign: complaint.text }),
      options: flagOptions,
      right: 'none',
      why: [
        {
          text: phrase('study.ordinary', {
            muscles: { list: senders.map((one) => muscleName(one, naming)) },
          }),
          sources: complaint.sources,
        },
      ],
    };
  },
};
