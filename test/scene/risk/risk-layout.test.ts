// Where names of what lies at risk stand: in the picture, off the point, off each other, whatever is asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layRisk, meet, type RiskRoom } from '../../../src/scene/risk/risk-layout.ts';

const room: RiskRoom = {
  mark: { x: 300, y: 300 },
  taken: [{ x: 320, y: 250, width: 160, height: 20 }],
  left: 0,
  top: 0,
  right: 600,
  bottom: 600,
  hides: () => 0,
};

describe('names of what lies at risk', () => {
  test('stand off the point, the point’s name and each other, inside the picture, for any places', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 60, max: 190 }),
      height: fc.constantFrom(24, 44),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (signs) => {
        const boxes = layRisk(signs, room).filter((box) => box !== null);
        const mark = { x: 284, y: 284, width: 32, height: 32 };
        for (const [i, box] of boxes.entries()) {
          expect(meet(box, mark)).toBe(false);
          for (const other of [...room.taken, ...boxes.slice(0, i)]) expect(meet(box, other)).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(room.left);
          expect(box.x + box.width).toBeLessThanOrEqual(room.right);
          expect(box.y).toBeGreaterThanOrEqual(room.top);
          expect(box.y + box.height).toBeLessThanOrEqual(room.bottom);
        }
      }),
    );
  });

  test('keep off what is printed on the skin where there is room beside it', () => {
    const printed = { x: 250, y: 320, width: 120, height: 120 };
    const hides: RiskRoom['hides'] = (box) => (meet(box, printed) ? 1 : 0);
    const [box] = layRisk([{ x: 310, y: 330, width: 100, height: 24 }], { ...room, hides });
    expect(box && meet(box, printed)).toBe(false);
  });

  test('where there is no room for one, none is laid over another', () => {
    const narrow = { ...room, right: 330, left: 270, top: 270, bottom: 330 };
    expect(layRisk([{ x: 300, y: 305, width: 100, height: 24 }], narrow)).toEqual([null]);
  });
});
