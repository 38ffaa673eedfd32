// The summary of what is painted as data: made on this device, handed over as a file.
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import { placesToText } from '../../anatomy/pain/pain-link.ts';
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import type { PainSummary } from '../../anatomy/pain/summary-schema.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import type { Sex } from '../../space/sex.ts';
import type { Answers } from '../../state/case-answers.ts';
import { inWords } from '../../words/format.ts';
import type { AtlasData } from '../parts/atlas-data.ts';
import { paintedWithFacts } from './drawing-record-of.ts';
import { reasonsInWords } from './painted-reasons.ts';
import { nameOfPain } from './use-pain-replies.ts';

/** Points that are handed over. */
const MOST = 20;

interface Summed {
  readonly pains: readonly PaintedPain[];
  readonly reply: PainReply;
  readonly answers: Answers;
  readonly body: Sex;
  readonly verdict: Pick<Verdict, 'modality' | 'headline' | 'summary'>;
  readonly data: AtlasData;
  readonly now: Date;
}

/** Of a pain that was erased since the reply. */
const nothing: PaintedPain = { id: '', dabs: [], areas: [] };

export function painSummary({ pains, reply, answers, body, verdict, data, now }: Summed): PainSummary {
  const said = paintedWithFacts(pains, answers);
  const within = (share: number) => Math.min(1, Math.max(0, Math.round(share * 1000) / 1000));
  const shares = (list: PainReply['pains'][number]['dermatomes']) =>
    list.map(({ id, side, shareOfPain }) => ({ id, side, shareOfPain: within(shareOfPain) }));
  return {
    format: 'trigger-point-atlas-painted-pain',
    version: 1,
    madeAt: now.toISOString(),
    body,
    drawing: placesToText(pains),
    pains: reply.pains.map((pain) => {
      const { id: _, dabs: __, areas: ___, ...facts } = said.find(({ id }) => id === pain.id) ?? nothing;
      return {
        name: nameOfPain(pain, data),
        cm2: Math.round(pain.cm2 * 10) / 10,
        areas: shares(pain.areas),
        dermatomes: shares(pain.dermatomes),
        ...facts,
        ...(facts.qualities ? { qualities: [...facts.qualities] } : {}),
      } as PainSummary['pains'][number];
    }),
    answer: reply.kind,
    points: reply.candidates.slice(0, MOST).map((candidate) => ({
      point: candidate.point,
      muscle: candidate.muscle,
      side: candidate.side,
      score: within(candidate.score),
      why: reasonsInWords(candidate, data, null),
    })),
    verdict: {
      modality: verdict.modality,
      words: inWords(verdict.headline),
      why: inWords(verdict.summary),
    },
  };
}
