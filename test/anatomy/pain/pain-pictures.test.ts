// A small picture of a point shows its zone and the pain that it explains, however far off other pains lie; its words say no more.
import { expect, test } from 'vitest';
import { PainPictures } from '../../../src/anatomy/pain/pain-pictures.ts';
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import { anchor, lab } from './pain-bodies.ts';

const pain = (id: string, place: Parameters<typeof anchor>[0], radiusMm: number): PaintedPain => ({
  id,
  areas: [],
  dabs: [{ anchor: anchor(place), radiusMm }],
});
const knee = pain('pain-1', 'patella', 40);
const head = pain('pain-2', 'mastoid', 30);
const size = { sex: 'female', widthPx: 116, heightPx: 116 } as const;
const count = (field: Uint8Array) => field.filter((value) => value >= 128).length;

test('two pains far apart: the picture is as near as for the one that the point explains', () => {
  const pictures = new PainPictures(lab);
  const point = lab.surface.points.find(({ id }) => id === 'rectus-femoris-1');
  if (!point) throw new Error('no such point');
  const at = { point: point.id, side: 'left' as const };
  const alone = pictures.draw({ pains: [knee], ...size, zonesOf: [at], marks: [at] });
  const among = pictures.draw({ pains: [knee, head], ...size, zonesOf: [at], marks: [at] });
  expect(among.view).toBe(alone.view);
  expect(among.mmPerPx).toBeCloseTo(alone.mmPerPx, 5);
  expect(among.shows).toBe('both');
  expect(count(among.pain)).toBeGreaterThan(40);
  expect(count(among.essential)).toBeGreaterThan(40);
});

test('a picture about the point shows it in the middle, whether its pain can be seen there or not', () => {
  const pictures = new PainPictures(lab);
  const at = { point: 'infraspinatus-1', side: 'left' as const };
  const behind = pictures.draw({
    pains: [],
    ...size,
    zonesOf: [at],
    marks: [at],
    view: 'back',
    about: 'points',
  });
  expect(behind.marks).toHaveLength(1);
  expect(behind.marks[0]!.x).toBeCloseTo(size.widthPx / 2, 0);
  expect(behind.marks[0]!.y).toBeCloseTo(size.heightPx / 2, 0);
  // Near enough to be found, with the shoulder and the spine beside it.
  expect(behind.mmPerPx * size.widthPx).toBeGreaterThan(300);
  expect(behind.mmPerPx * size.widthPx).toBeLessThan(600);
});

test('what cannot be seen from where it is drawn is not said to be', () => {
  const pictures = new PainPictures(lab);
  const at = { point: 'rectus-femoris-1', side: 'left' as const };
  const behind = pictures.draw({ pains: [knee], ...size, zonesOf: [at], marks: [at], view: 'back' });
  expect(behind.shows).not.toBe('both');
});
