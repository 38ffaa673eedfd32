// Why, in half a sentence: the heaviest reason of a verdict in few words, to stand in one line with the work it means.
import type { Reason, Verdict } from '../../../guide/verdict/verdict.ts';
import { inWords, message } from '../../../words/format.ts';
import type { MessageKey } from '../../../words/phrase.ts';

/** The short form of a rule's words, by the key of its full sentence. */
const short: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'body.painFarAway': 'because.painFarAway',
  'body.painPartlyAway': 'because.painPartlyAway',
  'body.painInTheHead': 'because.painInTheHead',
  'body.painInTheJaw': 'because.painInTheJaw',
  'body.deepMuscle': 'because.deepMuscle',
  'body.deepPoint': 'because.deepPoint',
  'body.smallMuscle': 'because.smallMuscle',
  'body.broadHandUnfit': 'because.broadHandUnfit',
  'body.fingersOnly': 'because.fingersOnly',
  'body.nerveNearby': 'because.nerveNearby',
  'body.trapsANerve': 'because.trapsANerve',
  'body.vesselOrOrganNearby': 'because.vesselOrOrganNearby',
  'body.largeMuscle': 'because.largeMuscle',
  'body.largeMuscleGroup': 'because.largeMuscleGroup',
  'body.underTheSkin': 'because.underTheSkin',
  'body.painStaysNear': 'because.painStaysNear',
  'area.large': 'because.largeArea',
  'area.small': 'because.smallArea',
  'outcome.likelyMuscles': 'because.likelyMuscles',
  'answer.oneSpot': 'because.oneSpot',
  'answer.band': 'because.band',
  'answer.broad': 'because.broad',
};

/** Reasons that override the votes: the summary says them better than any vote. */
function isOverruled({ modality, reasons }: Verdict): boolean {
  return (
    modality === 'not-now' ||
    reasons.some(
      ({ id, kind, says }) => id === 'outcome.outOfReach' || (kind === 'caution' && says === modality),
    )
  );
}

/** "Exact pressure on one spot: its pain is felt far from the point." Without a reason of few words, the summary. */
export function whyInLine(verdict: Verdict): string {
  const { modality, order, reasons, summary } = verdict;
  const votes = isOverruled(verdict) ? [] : reasons.filter(isVote);
  if (modality === 'both') {
    const [first, second] = (order ?? []).map((work) => votes.find(({ says }) => says === work));
    if (first === undefined || second === undefined) return inWords(summary);
    const work = message(`because.work.both.${order?.[0] ?? 'deep-tissue'}`);
    return message('because.two', { work, because: inFew(first), also: inFew(second) });
  }
  const heaviest = votes.find(({ says }) => says === modality);
  if (heaviest === undefined || modality === 'not-now') return inWords(summary);
  return message('because.one', { work: message(`because.work.${modality}`), because: inFew(heaviest) });
}

function isVote({ kind }: Reason): boolean {
  return kind === 'body' || kind === 'answer' || kind === 'indication';
}

/** Every rule about body or place has a short form of its own; what a person told has one where it says more than that. */
function inFew({ text, kind }: Reason): string {
  const key = typeof text === 'string' ? undefined : short[text.key];
  return message(key ?? (kind === 'indication' ? 'because.named' : 'because.told'));
}
