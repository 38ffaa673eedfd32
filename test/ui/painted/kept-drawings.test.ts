// Kept drawings and summaries: they hold what was said, fit their schemas, and two of them say what has changed.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { PainReply } from '../../../src/anatomy/pain/pain-desk.ts';
import { painsFromText } from '../../../src/anatomy/pain/pain-link.ts';
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import { painSummarySchema } from '../../../src/anatomy/pain/summary-schema.ts';
import { SKIN_TRIANGLES } from '../../../src/state/paint-fragment.ts';
import { type DrawingRecord, drawingCollection } from '../../../src/state/records/drawing-record.ts';
import { drawingChange, isSameDrawing } from '../../../src/ui/painted/drawing-change.ts';
import { drawingRecordOf } from '../../../src/ui/painted/drawing-record-of.ts';
import { painSummary } from '../../../src/ui/painted/pain-summary.ts';
import { atlasData } from '../../../src/ui/parts/atlas-data.ts';
import '../../../src/words/en/late-words.ts';
import '../../../src/words/en/painted-words.ts';
import { inWords, message } from '../../../src/words/format.ts';
import { phrase } from '../../../src/words/phrase.ts';
import { smallIndex } from '../../anatomy/small-index.ts';

const [area] = smallIndex.areas;
const pain: PaintedPain = {
  id: 'pain-1',
  areas: [{ area: area!.id, side: 'left' }],
  dabs: [{ anchor: { triangle: 40, u: 0.2, v: 0.3, w: 0.5 }, radiusMm: 12 }],
  rhythm: 'constant',
};
const at = { id: area!.id, side: 'left' as const, shareOfPain: 0.9, shareOfArea: 0.4 };
const reply: PainReply = {
  kind: 'points',
  candidates: [
    {
      point: smallIndex.muscles[0]!.points[0]!.id,
      muscle: smallIndex.muscles[0]!.id,
      side: 'left',
      score: 0.5,
      reasons: [{ kind: 'covers-most', pain: 'pain-1', shareOfPain: 0.6, shareOfZone: 0.5 }],
    },
  ],
  dermatomes: [],
  pains: [
    {
      id: 'pain-1',
      qualities: [],
      side: 'left',
      overMidline: false,
      areas: [at],
      named: [at],
      regions: [],
      dermatomes: [{ id: 'c6', side: 'left', shareOfPain: 1.0004 }],
      cm2: 41.234,
    },
  ],
};
const answers = { painNow: 6, qualities: ['ache'] as ['ache'] };

test('a drawing is kept with what the guide was told of it, and comes back whole', () => {
  const record = drawingRecordOf([pain], reply, answers);
  expect(v.is(drawingCollection.schema, record)).toBe(true);
  expect(record).toMatchObject({
    cm2: 41.2,
    intensity: 6,
    places: [{ area: area!.id, sides: ['left'] }],
  });
  const read = painsFromText(record.pains, SKIN_TRIANGLES);
  expect(read.leftOut).toBe(false);
  expect(read.pains[0]).toMatchObject({ intensity: 6, qualities: ['ache'], rhythm: 'constant' });
});

test('the summary fits its published schema and names what was painted, ranked and advised', () => {
  const summary = painSummary({
    pains: [pain],
    reply,
    answers,
    body: 'female',
    verdict: {
      modality: 'neuromuscular',
      headline: phrase('painted.order'),
      summary: phrase('painted.order'),
    },
    data: atlasData(smallIndex),
    now: new Date('2026-11-28T12:00:00Z'),
  });
  expect(v.parse(painSummarySchema, JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  expect(summary.pains[0]).toMatchObject({ cm2: 41.2, intensity: 6, qualities: ['ache'] });
  expect(summary.points[0]?.why).toEqual(['Its main pain covers most of what you marked']);
  // The link in it holds places alone.
  expect(painsFromText(summary.drawing, SKIN_TRIANGLES).pains[0]).not.toHaveProperty('intensity');
});

const record = (rest: Partial<DrawingRecord>): DrawingRecord => ({
  pains: 'AQ',
  cm2: 100,
  places: [],
  ...rest,
});
const change = (now: Partial<DrawingRecord>, before: Partial<DrawingRecord>) =>
  drawingChange(record(now), record(before), (id) => id).map(inWords);

test('two drawings say what has changed in size, strength and place', () => {
  expect(change({}, {})).toEqual(['as large as before']);
  expect(change({ cm2: 105 }, {})).toEqual(['as large as before']);
  expect(change({ cm2: 60, intensity: 4 }, { intensity: 7 })).toEqual([
    'smaller by 40%',
    'weaker, from 7 to 4 of 10',
  ]);
  expect(change({ cm2: 150, intensity: 7 }, { intensity: 7 })).toEqual([
    'larger by 50%',
    'as strong as before',
  ]);
  expect(
    change(
      {
        places: [
          { area: 'heel', sides: ['left'] },
          { area: 'groin', sides: [] },
        ],
      },
      {
        places: [
          { area: 'heel', sides: ['left', 'right'] },
          { area: 'calf', sides: ['left', 'right'] },
        ],
      },
    ),
  ).toEqual([
    'as large as before',
    'new: groin, in the middle',
    'gone: heel, right side and calf, both sides',
  ]);
  // Nothing to measure against is no change.
  expect(change({ cm2: 10 }, { cm2: 0 })).toEqual(['as large as before']);
});

test('what is kept once more without a change is the same; a stroke, an answer or another body makes another', () => {
  const record = drawingRecordOf([pain], reply, answers);
  expect(isSameDrawing(undefined, record)).toBe(false);
  expect(isSameDrawing(record, drawingRecordOf([pain], reply, answers))).toBe(true);
  expect(isSameDrawing(record, drawingRecordOf([pain], reply, { ...answers, painNow: 3 }))).toBe(false);
  expect(isSameDrawing(record, { ...record, cm2: record.cm2 + 4 })).toBe(false);
});

test('nothing that is kept, shown or erased is named by its day alone', () => {
  for (const key of ['on', 'showOf', 'eraseOf'] as const) {
    const at = (hours: number) =>
      message(`paintedKeep.${key}`, { day: Date.UTC(2026, 10, 29, hours), exact: 'no' });
    expect(at(8)).not.toBe(at(9));
  }
});
