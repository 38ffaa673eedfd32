// The baked tint: edge loops on a mesh small enough to check by hand, and where the committed bodies carry their colour.
import { describe, expect, test } from 'vitest';
import { edgeLoop } from '../../models/edge-loop.ts';
import { readBodies } from '../../models/read-built.ts';
import type { Vector } from '../../src/space/vector.ts';

// A ribbon of four columns round an axis, two rings high: vertex ring * 4 + column. Columns 0 and 2 lie in the midline.
const ribbon = (rings: number) => {
  const quads: number[] = [];
  for (let ring = 0; ring + 1 < rings; ring++) {
    for (let column = 0; column < 4; column++) {
      const [a, b] = [ring * 4 + column, ring * 4 + ((column + 1) % 4)];
      quads.push(a, b, b + 4, a + 4);
    }
  }
  const mirror = Uint32Array.from({ length: rings * 4 }, (_, v) => [v, v + 2, v, v - 2][v % 4]!);
  return { vertexCount: rings * 4, quads: Uint32Array.from(quads), mirror };
};

test('an edge loop goes straight on round the ribbon and comes back', () => {
  const loop = edgeLoop(ribbon(3), 4);
  expect(loop[0]).toBe(4);
  expect(new Set(loop)).toEqual(new Set([4, 5, 6, 7]));
  expect(loop).toHaveLength(4);
});

test('an edge loop that runs out of the mesh says where', () => {
  // A sheet of 2 x 2 quads with the midline up its middle.
  const sheet = {
    vertexCount: 9,
    quads: Uint32Array.of(0, 1, 4, 3, 1, 2, 5, 4, 3, 4, 7, 6, 4, 5, 8, 7),
    mirror: Uint32Array.of(2, 1, 0, 5, 4, 3, 8, 7, 6),
  };
  expect(() => edgeLoop(sheet, 4)).toThrow(/from vertex 4 ends at vertex [35]/);
  expect(() => edgeLoop({ ...sheet, mirror: sheet.mirror.map((_, v) => v) }, 4)).toThrow(/off the midline/);
});

const bodies = readBodies();

describe.each(['female', 'male'] as const)('%s', (sex) => {
  const { cage, display } = bodies[sex];
  const eye = cage.eyes.left;
  const left = [...bodies.fine.mirror.keys()].filter((v) => bodies.fine.mirror[v]! >= v);
  const at = (v: number): Vector => [display[v * 3]!, display[v * 3 + 1]!, display[v * 3 + 2]!];
  /** Places whose byte lies above a bound, from the middle of the left eye, mm. */
  const above = (channel: Uint8Array, bound: number) =>
    left
      .filter((_, i) => channel[i]! > bound)
      .map((v) => at(v).map((x, k) => x - eye.centreMm[k]!) as unknown as Vector);

  test('a byte for each fine vertex of the left half', () => {
    expect(cage.tint.rose).toHaveLength(left.length);
    expect(cage.tint.lashes).toHaveLength(left.length);
  });

  test('full rose is on the lips alone: below the eyes, near the midline, in front', () => {
    const lips = above(cage.tint.rose, 150);
    expect(lips.length).toBeGreaterThan(150);
    for (const [x, y, z] of lips) {
      expect(x + eye.centreMm[0]).toBeLessThan(35);
      expect(y).toBeLessThan(-45);
      expect(y).toBeGreaterThan(-85);
      expect(z).toBeGreaterThan(-30);
    }
  });

  test('fainter rose is on face and areola, and nowhere else', () => {
    const faint = above(cage.tint.rose, 0);
    const [face, rest] = [faint.filter(([, y]) => y > -110), faint.filter(([, y]) => y <= -110)];
    expect(face.length).toBeGreaterThan(500);
    expect(rest.length).toBeGreaterThan(5);
    const middle = [0, 1, 2].map((k) => rest.reduce((sum, p) => sum + p[k]!, 0) / rest.length);
    for (const p of rest) expect(Math.hypot(...p.map((x, k) => x - middle[k]!))).toBeLessThan(20);
    expect(middle[1]).toBeLessThan(-250);
  });

  test('lashes stand where the lids touch the eye, darker above', () => {
    const lids = above(cage.tint.lashes, 0);
    expect(lids.length).toBeGreaterThan(300);
    for (const p of lids) expect(Math.hypot(...p)).toBeLessThan(eye.eyeRadiusMm + 1.1);
    for (const [, y] of above(cage.tint.lashes, 0.3 * 255 + 1)) expect(y).toBeGreaterThan(0);
  });
});

describe.each(['female', 'male'] as const)('nails and creases, %s', (sex) => {
  const { cage, display } = bodies[sex];
  const left = [...bodies.fine.mirror.keys()].filter((v) => bodies.fine.mirror[v]! >= v);
  const places = (holds: (i: number) => boolean) =>
    left.filter((_, i) => holds(i)).map((v) => [display[v * 3]!, display[v * 3 + 1]!] as const);
  const isHand = ([x, y]: readonly [number, number]) => x > 220 && y < 950;
  const isFoot = ([, y]: readonly [number, number]) => y < 70;

  test('nails lie on hand and foot alone, on both', () => {
    const nails = places((i) => cage.tint.nails[i]! > 128);
    expect(nails.every((place) => isHand(place) || isFoot(place))).toBe(true);
    expect(nails.filter(isHand).length).toBeGreaterThan(40);
    expect(nails.filter(isFoot).length).toBeGreaterThan(20);
  });

  test('creases lie on the hand alone', () => {
    const creases = places((i) => cage.tint.creases[i] !== 255);
    expect(creases.length).toBeGreaterThan(300);
    expect(creases.every(isHand)).toBe(true);
  });
});
