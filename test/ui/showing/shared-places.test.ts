// In words: to which places more than one of the pins sends pain, by side.
import { expect, test } from 'vitest';
import type { PointEntry } from '../../../src/dataset/atlas-index.ts';
import type { Side } from '../../../src/space/side.ts';
import { pairedPlaces, sharedPlaces } from '../../../src/ui/showing/shared-places.ts';

type Zone = PointEntry['zones'][number];
const zone = (areas: string[], part: Partial<Zone> = {}): Zone => ({
  class: 'essential',
  label: 'there',
  areas,
  side: 'same',
  ...part,
});
const pin = (number: number, side: Side, ...zones: Zone[]) => ({ number, side, entry: { zones } });
const isMidline = (area: string) => area === 'sacrum';

test('two on one side share an area; on two sides they do not', () => {
  const calf = zone(['calf']);
  expect(sharedPlaces([pin(1, 'left', calf), pin(2, 'left', calf)], isMidline)).toEqual([
    { numbers: [1, 2], places: [{ area: 'calf', side: 'left' }] },
  ]);
  expect(sharedPlaces([pin(1, 'left', calf), pin(2, 'right', calf)], isMidline)).toEqual([]);
});

test('a crossing zone meets one of the other side, and the midline has no side', () => {
  const across = zone(['calf'], { side: 'opposite' });
  expect(
    sharedPlaces([pin(1, 'left', across), pin(2, 'right', zone(['calf']))], isMidline)[0]?.places,
  ).toEqual([{ area: 'calf', side: 'right' }]);
  const sacrum = zone(['sacrum']);
  expect(sharedPlaces([pin(1, 'left', sacrum), pin(2, 'right', sacrum)], isMidline)[0]?.places).toEqual([
    { area: 'sacrum', side: null },
  ]);
});

test('spillover does not count, one zone twice is one, and what the same points share stands together', () => {
  const spill = zone(['calf'], { class: 'spillover' });
  expect(sharedPlaces([pin(1, 'left', zone(['calf'])), pin(2, 'left', spill)], isMidline)).toEqual([]);
  expect(sharedPlaces([pin(1, 'left', zone(['calf']), zone(['calf']))], isMidline)).toEqual([]);
  const both = zone(['calf', 'heel']);
  const three = [pin(1, 'left', both), pin(2, 'left', both), pin(3, 'left', zone(['heel']))];
  expect(sharedPlaces(three, isMidline)).toEqual([
    { numbers: [1, 2], places: [{ area: 'calf', side: 'left' }] },
    { numbers: [1, 2, 3], places: [{ area: 'heel', side: 'left' }] },
  ]);
});

test('of two pictures: what both share, and what only one has, whatever the numbers', () => {
  const left = [pin(4, 'left', zone(['calf'])), pin(5, 'left', zone(['heel']), zone(['sacrum']))];
  const right = [pin(1, 'right', zone(['calf'])), pin(2, 'left', zone(['heel'], { class: 'essential' }))];
  expect(pairedPlaces(left, right, isMidline)).toEqual({
    both: [{ area: 'heel', side: 'left' }],
    left: [
      { area: 'calf', side: 'left' },
      { area: 'sacrum', side: null },
    ],
    right: [{ area: 'calf', side: 'right' }],
  });
});
