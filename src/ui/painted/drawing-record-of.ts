// The drawing of this page as a record.
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import { painsToText } from '../../anatomy/pain/pain-link.ts';
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { sides } from '../../space/side.ts';
import type { Answers } from '../../state/case-answers.ts';
import type { DrawingRecord } from '../../state/records/drawing-record.ts';
import { factsOf, saidOf } from './pain-facts.ts';

/** An area with less of a pain than this is no more than brushed. */
const TOUCHED = 0.15;

/** The pains with all that was said of them, also where it was said to the guide. */
export function paintedWithFacts(pains: readonly PaintedPain[], answers: Answers): PaintedPain[] {
  return pains.map((pain) => {
    const facts = Object.entries(factsOf(saidOf(pain, answers, pains.length === 1)));
    return { ...pain, ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)) };
  });
}

/** @param reply about these pains */
export function drawingRecordOf(
  pains: readonly PaintedPain[],
  reply: PainReply,
  answers: Answers,
): DrawingRecord {
  const said = paintedWithFacts(pains, answers);
  const strong = said.flatMap(({ intensity }) => intensity ?? []);
  const touched = reply.pains.flatMap(({ areas, named }) => [
    ...named,
    ...areas.filter(({ shareOfPain }) => shareOfPain >= TOUCHED),
  ]);
  const ids = [...new Set(touched.map(({ id }) => id))];
  return {
    pains: painsToText(said),
    cm2: Math.round(reply.pains.reduce((sum, { cm2 }) => sum + cm2, 0) * 10) / 10,
    ...(strong.length > 0 ? { intensity: Math.max(...strong) } : {}),
    places: ids.map((area) => ({
      area,
      sides: sides.filter((side) => touched.some((one) => one.id === area && one.side === side)),
    })),
  };
}
