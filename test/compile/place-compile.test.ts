// The place grammar on a symmetric body whose distances are known: a sphere of 105 mm.
import { describe, expect, test } from 'vitest';
import { compileBodies } from '../../src/compile/compile-bodies.ts';
import { createCompileSurface } from '../../src/compile/compile-surface.ts';
import { resolveLandmark } from '../../src/compile/landmark-resolve.ts';
import { PlaceCompiler } from '../../src/compile/place-compile.ts';
import type { Place } from '../../src/dataset/place-schema.ts';
import type { Landmark } from '../../src/dataset/reference-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { egg } from '../mesh/egg.ts';

const RADIUS = 105;
const surface = createCompileSurface(compileBodies(egg()));
const names = { latin: 'punctum', english: 'point', plain: 'point' };
const landmark = (id: string, more: Partial<Landmark>): Landmark => ({
  id,
  names,
  kind: 'skin',
  side: 'paired',
  ...more,
});
const landmarks = [
  landmark('side', { at: [120, 0, 0] }),
  landmark('front', { at: [0.4, 0, 120], side: 'midline' }),
  landmark('brow', { at: [3, 60, 90], side: 'midline' }),
  landmark('cheek', { at: [70, 0, 80] }),
  landmark('shin', { ray: { segment: 'thigh', along: 0.5, angle: 0 } }),
  landmark('outer-thigh', { ray: { segment: 'thigh', along: 0.5, angle: 90 } }),
].map((one) => resolveLandmark(surface, one));
const places = new PlaceCompiler(surface, landmarks);
const origin = { record: 'muscles/test', field: 'points[0].place' };
const at = (place: Place) =>
  anchorValue(surface.mesh.triangles, surface.mesh.positions, places.anchor(place, origin));
const gap = (place: Place, [x, y, z]: readonly [number, number, number]) => {
  const found = at(place);
  return Math.hypot(found[0] - x, found[1] - y, found[2] - z);
};
/** On the sphere, so many mm from the front towards +x or -x and up. */
const turned = (aside: number, up = 0): [number, number, number] => [
  RADIUS * Math.sin(aside / RADIUS) * Math.cos(up / RADIUS),
  RADIUS * Math.sin(up / RADIUS),
  RADIUS * Math.cos(aside / RADIUS) * Math.cos(up / RADIUS),
];

describe('landmarks', () => {
  test('go to the nearest skin; those of the midline exactly into it', () => {
    expect(gap('side', [RADIUS, 0, 0])).toBeLessThan(0.5);
    expect(at('front')[0]).toBe(0);
    expect(gap('front', [0, 0, RADIUS])).toBeLessThan(0.5);
  });

  test("by a ray: out of the segment's axis, 0 degrees to the front, 90 away from the midline", () => {
    const half = RADIUS / 2;
    const reach = Math.sqrt(RADIUS ** 2 - half ** 2);
    expect(gap('shin', [0, -half, reach])).toBeLessThan(1);
    expect(gap('outer-thigh', [reach, -half, 0])).toBeLessThan(1);
  });

  test('"right:" is the exact mirror', () => {
    const [x, y, z] = at('cheek');
    expect(at('right:cheek')).toEqual([-x, y, z]);
  });

  test('refuse slips: neither form, an unknown segment, a point of the right side, a point in the air', () => {
    const refuse = (more: Partial<Landmark>) => () => resolveLandmark(surface, landmark('slip', more));
    expect(refuse({})).toThrow('landmarks/slip: at');
    expect(refuse({ ray: { segment: 'fin', along: 0.5, angle: 0 } })).toThrow('one of head, thigh');
    expect(refuse({ at: [-80, 0, 70] })).toThrow('left side');
    expect(refuse({ at: [300, 0, 0] })).toThrow('within 40 mm');
  });
});

test('between: at a share of the shortest way', () => {
  expect(gap({ between: ['front', 'side'], at: 0.25 }, turned((RADIUS * Math.PI) / 8))).toBeLessThan(1);
  expect(gap({ between: ['front', 'side'], at: 1 }, [RADIUS, 0, 0])).toBeLessThan(0.5);
});

test('between two places of the midline stays in it', () => {
  const [x, y] = at({ between: ['front', 'brow'], at: 0.5 });
  expect(x).toBe(0);
  expect(y).toBeGreaterThan(20);
});

describe('walks', () => {
  test('follow the skin round: 50 mm lateral, medial, up', () => {
    expect(gap({ from: 'front', go: 'lateral', mm: 50 }, turned(50))).toBeLessThan(1);
    expect(
      gap({ from: { from: 'front', go: 'lateral', mm: 80 }, go: 'medial', mm: 30 }, turned(50)),
    ).toBeLessThan(1);
    expect(gap({ from: 'front', go: 'up', mm: 50 }, turned(0, 50))).toBeLessThan(0.5);
  });

  test('up and down from the midline stay in it', () => {
    expect(at({ from: 'front', go: 'down', mm: 70 })[0]).toBe(0);
  });

  test('of the right side mirror those of the left', () => {
    for (const go of ['lateral', 'medial', 'up', 'back'] as const) {
      const [x, y, z] = at({ from: 'cheek', go, mm: 37 });
      const [mx, my, mz] = at({ from: 'right:cheek', go, mm: 37 });
      expect(Math.hypot(x + mx, y - my, z - mz)).toBeLessThan(0.01);
    }
  });

  test("distal and proximal follow the segment's axis", () => {
    const [, low] = at({ from: 'shin', go: 'distal', mm: 20 });
    const [, high] = at({ from: 'shin', go: 'proximal', mm: 20 });
    expect(low).toBeLessThan(at('shin')[1] - 15);
    expect(high).toBeGreaterThan(at('shin')[1] + 15);
  });
});

describe('errors name record, field and what would do', () => {
  const refused = (place: Place) => expect(() => places.anchor(place, origin));
  test('an unknown landmark, with the nearest spelling', () => {
    refused({ between: ['front', 'chek'], at: 0.5 }).toThrow(
      /muscles\/test: points\[0\]\.place.*"chek".*did you mean cheek\?/,
    );
  });
  test('medial in the midline', () => {
    refused({ from: 'brow', go: 'medial', mm: 5 }).toThrow(
      'points[0].place.go: got "medial", expected "lateral"',
    );
  });
  test('distal on the trunk or head', () => {
    refused({ from: 'brow', go: 'distal', mm: 5 }).toThrow('"up" or "down"');
  });
  test('a direction through the skin', () => {
    refused({ from: 'side', go: 'medial', mm: 5 }).toThrow('points through it');
  });
});
