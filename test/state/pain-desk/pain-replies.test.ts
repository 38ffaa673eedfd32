// The reply follows drawing, body, fingers and what was said of the only pain; the page learns where it hurts.
import { beforeEach, expect, test, vi } from 'vitest';
import type { PainQuestion, PainReply } from '../../../src/anatomy/pain/pain-desk.ts';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';
import { withWord } from '../../../src/state/case-answers.ts';
import { caseSide } from '../../../src/state/case-side.ts';
import { createCaseStore } from '../../../src/state/case-store.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { followDrawing } from '../../../src/state/pain-desk/pain-replies.ts';
import { smallIndex } from '../../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const [area = ''] = known.areas;

const replyTo = ({ pains }: PainQuestion): PainReply => ({
  kind: 'points',
  candidates: [],
  dermatomes: [],
  pains: pains.map(({ id, areas, qualities = [] }) => ({
    id,
    qualities,
    side: areas.length === 1 ? (areas[0]?.side ?? null) : null,
    overMidline: false,
    areas: areas.map((one) => ({ id: one.area, side: one.side, shareOfPain: 1, shareOfArea: 1 })),
    named: [],
    regions: [],
    dermatomes: [],
    cm2: 10,
  })),
});

const open = (start = vi.fn(async (question: PainQuestion) => replyTo(question))) => {
  const atlas = createAtlasStore(known, { lens: 'find' });
  const told = createCaseStore();
  const replies = followDrawing(atlas, told, async () => ({
    answer: start,
    picture: () => Promise.reject(new Error('not drawn here')),
  }));
  return { atlas, told, replies, asked: start };
};

beforeEach(() => vi.restoreAllMocks());

test('a stroke is asked about, and the page then knows area and side', async () => {
  const { atlas, replies } = open();
  expect(replies.getState().status).toBe('empty');
  await atlas.getState().paintArea(area, 'right', 'whole');
  expect(replies.getState().status).toBe('working');
  await vi.waitFor(() => expect(replies.getState().status).toBe('ready'));
  expect(atlas.getState().painted).toEqual({ areas: [area], side: 'right', extent: 'one-spot', cm2: 10 });
  // The safety questions go by the side of the pain, not by the one that is shown.
  expect(atlas.getState().side).toBe('left');
  expect(caseSide(atlas.getState())).toBe('right');
  atlas.getState().clearPaint();
  expect(replies.getState()).toMatchObject({ status: 'empty', reply: null });
  expect(atlas.getState().painted).toBeNull();
});

test('pain on both sides may be on the left', async () => {
  const { atlas } = open();
  await atlas.getState().paintArea(area, 'right', 'whole');
  await atlas.getState().paintArea(area, 'left', 'whole');
  await vi.waitFor(() => expect(atlas.getState().painted?.side).toBe('both'));
  expect(caseSide(atlas.getState())).toBe('left');
});

test('another body, a finger and a word of the only pain ask anew', async () => {
  const { atlas, told, asked, replies } = open();
  await atlas.getState().paintArea(area, 'left', 'whole');
  await vi.waitFor(() => expect(replies.getState().status).toBe('ready'));
  const last = () => asked.mock.calls.at(-1)?.[0];
  atlas.getState().setBody('male');
  await vi.waitFor(() => expect(last()?.sex).toBe('male'));
  told.getState().tellPressed('trapezius-1 left', 'tender');
  await vi.waitFor(() => expect(last()?.pressed).toEqual([['trapezius-1 left', 'tender']]));
  told.getState().tell((answers) => withWord(answers, 'qualities', 'numb', true));
  await vi.waitFor(() => expect(last()?.pains[0]?.qualities).toEqual(['numb']));
  await vi.waitFor(() => expect(replies.getState().status).toBe('ready'));
});

test('a failure is told, and may be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fails = vi.fn(async (question: PainQuestion) => {
    if (fails.mock.calls.length === 1) throw new Error('no file');
    return replyTo(question);
  });
  const { atlas, replies } = open(fails);
  await atlas.getState().paintArea(area, 'left', 'whole');
  await vi.waitFor(() => expect(replies.getState().status).toBe('failed'));
  replies.getState().retry();
  await vi.waitFor(() => expect(replies.getState().status).toBe('ready'));
});
