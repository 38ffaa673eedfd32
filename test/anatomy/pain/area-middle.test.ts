// The middle of every area lies well inside it, on the side that was said.
import { expect, test } from 'vitest';
import { middleOfArea } from '../../../src/anatomy/pain/area-middle.ts';
import { anchorValue } from '../../../src/mesh/anchor.ts';
import { built, surface } from './pain-bodies.ts';

const { fine, female, male } = built;

test('of every area, on both sides and from either body', () => {
  const out = new Int8Array(fine.vertexCount);
  for (const { id, midline } of surface.areas)
    for (const side of ['left', 'right'] as const)
      for (const { display } of [female, male]) {
        const at = middleOfArea(surface, fine, display, id, side);
        surface.fillArea(id, side, out);
        const corners = [0, 1, 2].map((k) => out[fine.triangles[at.triangle * 3 + k]!]!);
        expect(Math.max(...corners), `${id} ${side}`).toBeGreaterThan(0);
        const [x] = anchorValue(fine.triangles, display, at);
        if (!midline && Math.abs(x) > 5) expect(x > 0, `${id} ${side}`).toBe(side === 'left');
      }
});

test('an area that is not there is a fault', () => {
  expect(() => middleOfArea(surface, fine, female.display, 'nonsense', 'left')).toThrow(RangeError);
});
