// Pains in a link: they come back as they were, damage is left out and told, and no text whatever breaks the page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBodies } from '../../../models/read-built.ts';
import { onGrid } from '../../../src/anatomy/pain/dab-grid.ts';
import {
  painsFromText,
  painsToText,
  placesToText,
  writtenPains,
} from '../../../src/anatomy/pain/pain-link.ts';
import { type PaintedPain, painQualities } from '../../../src/anatomy/pain/painted-pain.ts';
import { type Anchor, anchorValue, tidyAnchor } from '../../../src/mesh/anchor.ts';

const { fine, female, male } = readBodies();
const triangleCount = fine.triangles.length / 3;

const anchors = fc
  .tuple(
    fc.nat(triangleCount - 1),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([triangle, u, v, w]) => tidyAnchor(triangle, u, v, w));
const pains: fc.Arbitrary<PaintedPain> = fc.record(
  {
    id: fc.constant('p1'),
    dabs: fc.array(
      fc.record(
        {
          anchor: anchors,
          radiusMm: fc.integer({ min: 4, max: 240 }).map((n) => n / 2),
          erases: fc.constant(true as const),
        },
        { requiredKeys: ['anchor', 'radiusMm'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    areas: fc.array(
      fc.record({
        area: fc.constantFrom('lateral-knee', 'heel', 'lumbar'),
        side: fc.constantFrom('left' as const, 'right' as const, null),
      }),
      { maxLength: 2 },
    ),
    intensity: fc.nat(10),
    qualities: fc.subarray([...painQualities], { minLength: 1 }),
    since: fc.constantFrom('days', 'over-three-months'),
    rhythm: fc.constantFrom('constant' as const, 'on-movement' as const),
  },
  { requiredKeys: ['id', 'dabs', 'areas'] },
);
const read = (text: string) => painsFromText(text, triangleCount);

function apartMm(a: Anchor, b: Anchor): number {
  return Math.max(
    ...[female, male].map(({ display }) => {
      const p = anchorValue(fine.triangles, display, a);
      const q = anchorValue(fine.triangles, display, b);
      return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    }),
  );
}

test('what is written comes back: places within half a millimetre, all else as it was', () => {
  fc.assert(
    fc.property(fc.array(pains, { minLength: 1, maxLength: 3 }), (drawn) => {
      const back = read(painsToText(drawn));
      expect(back.leftOut).toBe(false);
      expect(back.pains.length).toBe(drawn.length);
      back.pains.forEach((pain, i) => {
        const { id, dabs, ...rest } = drawn[i]!;
        expect(pain).toMatchObject(rest);
        dabs.forEach((dab, k) => {
          const other = pain.dabs[k]!;
          expect([other.radiusMm, other.erases]).toEqual([dab.radiusMm, dab.erases]);
          if (apartMm(dab.anchor, other.anchor) >= 0.5) throw new Error(`dab ${k} moved`);
        });
      });
    }),
    { numRuns: 2000 },
  );
});

test('any text whatever is read without a throw, and gives only what can be drawn', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');
  const hostile = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(fc.constantFrom(...letters), { maxLength: 200 }).map((all) => `AQ${all.join('')}`),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { dabs, areas } of read(text).pains) {
        if (dabs.length + areas.length === 0) throw new Error('an empty pain');
        for (const { anchor, radiusMm } of dabs)
          if (!(anchor.triangle < triangleCount && anchor.u + anchor.v + anchor.w < 1.001 && radiusMm > 0))
            throw new Error('a dab off the skin');
      }
    }),
    { numRuns: 10_000 },
  );
});

test('a changed letter is told, and spoils its own pain alone', () => {
  const spot = (triangle: number): PaintedPain => ({
    id: 'x',
    areas: [],
    dabs: [{ anchor: tidyAnchor(triangle, 1, 1, 1), radiusMm: 20 }],
  });
  const text = painsToText([spot(100), spot(5000)]);
  for (let i = 6; i < text.length; i++) {
    const other = text[i] === 'A' ? 'B' : 'A';
    const { pains: left, leftOut } = read(text.slice(0, i) + other + text.slice(i + 1));
    // The last letter holds bits that nothing needs.
    if (i < text.length - 1) expect(leftOut, `letter ${i}`).toBe(true);
    expect(left.length).toBeLessThanOrEqual(2);
  }
  const cut = read(text.slice(0, -3));
  expect([cut.pains.length, cut.leftOut]).toEqual([1, true]);
  expect(read(`B${text.slice(1)}`)).toEqual({ pains: [], leftOut: true });
  expect(read('')).toEqual({ pains: [], leftOut: false });
});

test('what a text cannot hold is cut from the end and told; the rest reads back whole', () => {
  const spots = (count: number): PaintedPain => ({
    id: 'x',
    areas: [],
    dabs: Array.from({ length: count }, (_, i) => ({
      anchor: tidyAnchor((i * 7919) % triangleCount, 1, 1, 1),
      radiusMm: 10,
    })),
  });
  const heel = { area: 'heel', side: 'left' } as const;
  const counts = (drawn: readonly PaintedPain[]) => {
    const { text, isWhole } = writtenPains(drawn);
    const back = read(text);
    expect([back.leftOut, painsToText(drawn)]).toEqual([false, text]);
    return [isWhole, ...back.pains.map(({ dabs, areas }) => dabs.length + areas.length)];
  };
  expect(counts([spots(2000)])).toEqual([true, 2000]);
  expect(counts([spots(2001), spots(1)])).toEqual([false, 2000, 1]);
  expect(counts(Array.from({ length: 17 }, () => spots(1)))).toEqual([false, ...Array(16).fill(1)]);
  expect(counts([{ ...spots(1), areas: Array(41).fill(heel) }])).toEqual([false, 41]);
  const [isWhole, ...long] = counts(Array.from({ length: 16 }, () => spots(2000)));
  expect(isWhole).toBe(false);
  expect(long.length).toBeGreaterThan(0);
  expect(new Set(long)).toEqual(new Set([2000]));
});

test('the text of the places alone holds nothing that was said', () => {
  const silent: PaintedPain = { id: 'x', dabs: [], areas: [{ area: 'heel', side: 'left' }] };
  const said: PaintedPain = {
    ...silent,
    intensity: 7,
    qualities: ['numb'],
    since: 'days',
    rhythm: 'constant',
  };
  expect(placesToText([said])).toBe(painsToText([silent]));
});

test('an area that the atlas has not is left out', () => {
  const pain: PaintedPain = {
    id: 'x',
    dabs: [],
    areas: [
      { area: 'heel', side: 'left' },
      { area: 'moon', side: null },
    ],
  };
  const back = painsFromText(painsToText([pain]), triangleCount, (id) => id === 'heel');
  expect(back).toMatchObject({ leftOut: true, pains: [{ areas: [{ area: 'heel', side: 'left' }] }] });
});

test('five long strokes make less than 1,500 letters', () => {
  const { display } = female;
  // Forty dabs along the skin a stroke: from each triangle to the one that lies lowest among those near it.
  const middle = (t: number) =>
    anchorValue(fine.triangles, display, { triangle: t, u: 1 / 3, v: 1 / 3, w: 1 / 3 });
  const all = Array.from({ length: triangleCount }, (_, t) => ({ t, at: middle(t) })).filter(
    ({ at: [x, y, z] }) => x > 60 && x < 180 && y > 800 && y < 1250 && z > 0,
  );
  const stroke = (x: number, top: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const want = [x, top - i * 6, 0];
      const away = ({ at }: { at: readonly number[] }) => Math.hypot(at[0]! - want[0]!, at[1]! - want[1]!);
      const { t } = all.reduce((best, one) => (away(one) < away(best) ? one : best));
      return { anchor: tidyAnchor(t, 0.2, 0.3, 0.5), radiusMm: 25 };
    });
  const dabs = [80, 100, 120, 140, 160].flatMap((x, i) => stroke(x, 1200 - i * 30));
  const text = painsToText([{ id: 'x', areas: [], dabs, intensity: 6, qualities: ['ache'] }]);
  expect(dabs.length).toBe(200);
  expect(text.length).toBeLessThan(1500);
});

test('what was painted comes back as the same numbers, and once more', () => {
  fc.assert(
    fc.property(anchors, (anchor) => {
      const dabs = [{ anchor: onGrid(anchor), radiusMm: 18 }];
      const [back] = painsFromText(painsToText([{ id: 'p1', dabs, areas: [] }]), triangleCount).pains;
      expect(back!.dabs).toEqual(dabs);
      expect(onGrid(dabs[0]!.anchor)).toEqual(dabs[0]!.anchor);
    }),
  );
});
