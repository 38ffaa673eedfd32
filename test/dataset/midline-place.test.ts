// Points of the midline: found in the records as compiling finds them, and never called left or right.
import { expect, test } from 'vitest';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { midlinePlaces } from '../../src/dataset/midline-place.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { sideOfPoint, sides } from '../../src/space/side.ts';
import { pointAnnouncement, pointName } from '../../src/ui/parts/wording.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/painted-words.ts';
import '../../src/words/en/showing-words.ts';
import '../../src/words/en/handout-words.ts';
import { messages } from '../../src/words/en/messages.ts';
import { message } from '../../src/words/format.ts';
import type { MessageKey } from '../../src/words/phrase.ts';

const { records, compiled } = await loadAtlas();
const index = makeIndex(records);
const inMiddle = index.muscles.flatMap((muscle) =>
  muscle.points.filter(({ midline }) => midline).map((point) => ({ muscle, point })),
);

test('the records say the same of every point as the compiled places', () => {
  expect(inMiddle.map(({ point }) => point.id).sort()).toEqual(
    compiled.points.flatMap(({ id, midline }) => (midline ? [id] : [])).sort(),
  );
  expect(inMiddle.length).toBeGreaterThan(0);
});

test('a walk to the side leaves the midline, and so does a landmark of one side', () => {
  const isMidline = midlinePlaces([
    { id: 'navel', side: 'midline' },
    { id: 'mastoid', side: 'paired' },
  ]);
  expect(isMidline({ from: 'navel', go: 'up', mm: 20 })).toBe(true);
  expect(isMidline({ from: 'navel', go: 'lateral', mm: 20 })).toBe(false);
  expect(isMidline({ between: ['navel', 'mastoid'], at: 0.5 })).toBe(false);
});

/** Every message that says the side of a point. */
const ofPoints: readonly MessageKey[] = [
  'point.name',
  'point.nameAndLabel',
  'label.point',
  'study.hiddenPoint',
  'detail.side',
  'side.letter',
  'side.name',
  'legend.pin',
  'present.name',
  'handout.what.point',
  'painted.point',
  'painted.pointName',
];

test('no point of the midline is called left or right, whatever side is shown', () => {
  const called = /\b(left|right|L|R)\b/i;
  for (const { muscle, point } of inMiddle)
    for (const side of sides) {
      expect(pointName(muscle, point, side)).not.toMatch(called);
      expect(pointAnnouncement(muscle, point, side)).not.toMatch(called);
      const values = { muscle: 'Muscle', number: 1, label: 'part', side: sideOfPoint(point, side) };
      for (const key of ofPoints) {
        expect(messages).toHaveProperty([key]);
        expect(message(key, values), key).not.toMatch(called);
      }
    }
});
