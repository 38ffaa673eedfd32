// The latest reply about the drawing of this page: asked anew with every stroke, body and answer of a finger, the latest only.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PainQuestion, PainReply } from '../../anatomy/pain/pain-desk.ts';
import { paintedExtent } from '../../anatomy/pain/pain-extent.ts';
import type { PainPicture, PictureQuestion } from '../../anatomy/pain/pain-pictures.ts';
import { type PaintedPain, painQualities } from '../../anatomy/pain/painted-pain.ts';
import type { PainSide } from '../../space/side.ts';
import type { AtlasStore } from '../atlas-store.ts';
import type { Answers } from '../case-answers.ts';
import { type CaseStore, caseStoreOf } from '../case-store.ts';
import { latestOnly } from './latest-only.ts';
import type { PainIndex, PainService } from './pain-service.ts';
import { startPainService } from './start-service.ts';

type Service = Pick<PainService, 'answer' | 'picture'>;

export interface PainReplies {
  /** The last that came, of a drawing that may have gone on since; null while there is none. */
  readonly reply: PainReply | null;
  /** The question that it answers. */
  readonly asked: PainQuestion | null;
  /** `working`: an answer to what is painted now is under way. */
  readonly status: 'empty' | 'working' | 'ready' | 'failed';
  /** Asks again after a failure. */
  retry(): void;
  /**
   * One after the other, so that an answer never waits for more than one; null where the drawing has gone on meanwhile.
   * @throws where neither worker nor page can draw
   */
  picture(question: PictureQuestion): Promise<PainPicture | null>;
}

const opened = new WeakMap<AtlasStore, StoreApi<PainReplies>>();

/** One for each store of the page; begins with the first call. */
export function painRepliesOf(atlas: AtlasStore, index: PainIndex): StoreApi<PainReplies> {
  const known = opened.get(atlas) ?? followDrawing(atlas, caseStoreOf(atlas), () => startPainService(index));
  opened.set(atlas, known);
  return known;
}

/** @param start gives the service; asked again after it has failed */
export function followDrawing(
  atlas: AtlasStore,
  told: CaseStore,
  start: () => Promise<Service>,
): StoreApi<PainReplies> {
  let last: Promise<unknown> = Promise.resolve();
  const replies = createStore<PainReplies>()(() => ({
    reply: null,
    asked: null,
    status: 'empty',
    retry: () => ask(),
    picture: (question) => {
      const drawn = last.then(async () => {
        if (replies.getState().asked?.pains !== question.pains) return null;
        return (await start()).picture(question);
      });
      last = drawn.catch(() => null);
      return drawn;
    },
  }));
  const questions = latestOnly(
    'working out where a painted pain may come from',
    async ({ question }: { question: PainQuestion; drawn: readonly PaintedPain[] }) =>
      measured((await start()).answer(question)),
    ({ question: asked, drawn }, reply) => {
      // What was taken away meanwhile is no longer spoken of.
      if (atlas.getState().drawing.pains.length === 0) return;
      replies.setState({ asked, reply, status: isPresent(asked, drawn) ? 'ready' : 'working' });
      atlas
        .getState()
        .setPainted({ areas: areasOf(reply), side: sideOf(reply), ...paintedExtent(reply.pains) });
    },
    () => replies.setState({ status: 'failed' }),
  );
  const present = (): PainQuestion => {
    const { drawing, body } = atlas.getState();
    const { pressed, answers } = told.getState();
    return { pains: withTold(drawing.pains, answers), sex: body, pressed: Object.entries(pressed) };
  };
  const isPresent = (asked: PainQuestion, drawn: readonly PaintedPain[]): boolean => {
    const { drawing, body } = atlas.getState();
    return drawn === drawing.pains && asked.sex === body;
  };
  function ask(): void {
    const question = present();
    if (question.pains.length === 0) {
      replies.setState({ reply: null, asked: null, status: 'empty' });
      atlas.getState().setPainted(null);
      return;
    }
    replies.setState({ status: 'working' });
    questions.ask({ question, drawn: atlas.getState().drawing.pains });
  }
  atlas.subscribe((now, before) => {
    if (now.drawing.pains !== before.drawing.pains || now.body !== before.body) ask();
  });
  told.subscribe((now, before) => {
    if (now.pressed !== before.pressed || now.answers.qualities !== before.answers.qualities) ask();
  });
  ask();
  return replies;
}

/** Where `npm run bench` finds how long an answer took, there and back. */
const MEASURE = 'pain-answer';

async function measured<T>(answer: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await answer;
  performance.clearMeasures(MEASURE);
  performance.measure(MEASURE, { start, end: performance.now() });
  return result;
}

/** The only pain is the one that the guide was told about. */
function withTold(pains: readonly PaintedPain[], { qualities }: Answers): readonly PaintedPain[] {
  const [only, ...others] = pains;
  if (only === undefined || others.length > 0 || qualities === undefined) return pains;
  return [{ ...only, qualities: painQualities.filter((word) => qualities.includes(word)) }];
}

/** An area with less of the pain than this is no more than brushed. */
const TOUCHED = 0.1;

/** Areas that hold some of any pain, the largest part first. */
function areasOf({ pains }: PainReply): string[] {
  const shares = pains
    .flatMap(({ areas, named }) => [...areas.filter(({ shareOfPain }) => shareOfPain >= TOUCHED), ...named])
    .sort((a, b) => b.shareOfPain - a.shareOfPain);
  return [...new Set(shares.map(({ id }) => id))];
}

/** Null in the midline alone. */
function sideOf({ pains }: PainReply): PainSide | null {
  const sides = new Set(pains.flatMap(({ side, areas }) => side ?? areas.flatMap((area) => area.side ?? [])));
  const [one] = sides;
  return sides.size > 1 ? 'both' : (one ?? null);
}
