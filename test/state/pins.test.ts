// Pinned points: each once and in order, no more than eight, none that does not exist; one may stand in front.
import { expect, test } from 'vitest';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { atlasLink } from '../../src/state/link.ts';
import { MOST_PINS, pinOf, pointOfPin } from '../../src/state/pin.ts';
import { frontPin } from '../../src/state/pins.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const known = knownIds(smallIndex);
const points = [...known.muscleOfPoint.keys()];
const left = (at: number) => ({ point: points[at]!, side: 'left' as const });
const right = (at: number) => ({ point: points[at]!, side: 'right' as const });
const open = () => createAtlasStore(known).getState;

test('pins stand in the order in which they came, each once, by side', () => {
  const get = open();
  get().pin([left(0), right(0)]);
  get().pin([left(0), left(1)]);
  expect(get().pins.map(pointOfPin)).toEqual([left(0), right(0), left(1)]);
  get().movePin(left(1), -1);
  get().movePin(left(0), -1);
  expect(get().pins.map(pointOfPin)).toEqual([left(0), left(1), right(0)]);
  get().unpin(left(0));
  expect(get().pins.map(pointOfPin)).toEqual([left(1), right(0)]);
});

test('a ninth is not pinned, and that is said; nor is a point that does not exist', () => {
  const get = open();
  const all = points.flatMap((_, at) => [left(at), right(at)]);
  expect(all.length).toBeGreaterThan(MOST_PINS);
  get().pin(all);
  expect(get().pins).toHaveLength(MOST_PINS);
  expect(get().notices.map(({ key }) => key)).toEqual(['notice.pinsFull']);
  get().clearPins();
  get().pin([{ point: 'nothing-1', side: 'left' }]);
  expect(get().pins).toEqual([]);
  expect(get().notices.at(-1)?.key).toBe('notice.unknownChoice');
});

test('one stands in front, and no longer once it is let go or was never pinned', () => {
  const get = open();
  get().pin([left(0), left(1)]);
  get().bringForward(left(1));
  expect(frontPin(get())).toEqual(left(1));
  get().bringForward(right(1));
  expect(frontPin(get())).toEqual(left(1));
  get().unpin(left(1));
  expect(frontPin(get())).toBeNull();
  expect(frontPin({ pins: [pinOf(left(0))], inFront: pinOf(left(1)) })).toBeNull();
});

test('the link holds pins; nine, one twice, one of no side or point are refused whole', () => {
  const read = (pins: string) => atlasLink.read(`?pins=${pins}`, known);
  const two = [pinOf(left(0)), pinOf(right(1))];
  expect(read(two.join('.'))).toEqual({ state: { pins: two }, refused: [] });
  const nine = points.flatMap((_, at) => [pinOf(left(at)), pinOf(right(at))]).slice(0, MOST_PINS + 1);
  expect(nine).toHaveLength(MOST_PINS + 1);
  for (const bad of [nine.join('.'), `${two[0]}.${two[0]}`, points[0]!, `${points[0]}_up`, 'x_left', '_left'])
    expect(read(bad), bad).toEqual({ state: {}, refused: ['pins'] });
});
