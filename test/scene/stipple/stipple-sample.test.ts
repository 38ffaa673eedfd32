// The stipple's dots on two mirrored sheets: even at every zoom, the same on both sides, the same every time.
import { expect, test } from 'vitest';
import { refinePositions, refineTopology } from '../../../src/mesh/fine-mesh.ts';
import { vertexNormals } from '../../../src/mesh/normals.ts';
import { mirrorHalf } from '../../../src/mesh/topology.ts';
import {
  type DotField,
  type DotSurface,
  groupDots,
  scatterDots,
} from '../../../src/scene/stipple/stipple-sample.ts';

/** A sheet of 12 x 12 cells of 10 mm right of the midline, and its mirror image. */
function twoSheets(): DotSurface {
  const size = 13;
  const quads: number[] = [];
  for (let row = 0; row + 1 < size; row++) {
    for (let column = 0; column + 1 < size; column++) {
      const a = row * size + column;
      quads.push(a, a + 1, a + size + 1, a + size);
    }
  }
  const half = {
    vertexCount: size * size,
    quads: Uint32Array.from(quads),
    midline: new Uint8Array(size * size),
  };
  const cage = mirrorHalf(half);
  const positions = new Float32Array(cage.vertexCount * 3);
  for (let v = 0; v < half.vertexCount; v++) {
    const [x, y] = [0.02 + (v % size) * 0.01, Math.floor(v / size) * 0.01];
    positions.set([x, y, 0.1], v * 3);
    positions.set([-x, y, 0.1], cage.mirror[v]! * 3);
  }
  const fine = refineTopology(cage);
  const finePositions = refinePositions(fine, cage, positions, 3);
  return {
    triangles: fine.triangles,
    positions: finePositions,
    normals: vertexNormals(finePositions, fine.triangles),
    halfCount: fine.triangles.length / 6,
  };
}

const surface = twoSheets();
const dots = scatterDots(surface);

function placeOf(field: DotField, i: number): [number, number, number] {
  const [a, b] = [field.weights[i * 2]! / 255, field.weights[i * 2 + 1]! / 255];
  const share = [a, b, 1 - a - b];
  const out: [number, number, number] = [0, 0, 0];
  for (let corner = 0; corner < 3; corner++) {
    const v = surface.triangles[field.triangles[i]! * 3 + corner]! * 3;
    for (let k = 0; k < 3; k++) out[k]! += share[corner]! * surface.positions[v + k]! * 1000;
  }
  return out;
}

test('each dot of the left has its mirror image on the right', () => {
  expect(dots.count % 2).toBe(0);
  for (let i = 0; i < dots.count; i += 2) {
    const [x, y, z] = placeOf(dots, i);
    const [mx, my, mz] = placeOf(dots, i + 1);
    expect(x).toBeGreaterThan(0);
    expect([mx, my, mz]).toEqual([expect.closeTo(-x, 3), expect.closeTo(y, 3), expect.closeTo(z, 3)]);
    expect(dots.spacings[i + 1]).toBe(dots.spacings[i]);
  }
});

test.each([18, 9, 4.5])(
  'at a spacing of %s mm no two dots are nearer, and few gaps are wider than twice that',
  (spacing) => {
    const shown = Array.from({ length: dots.count }, (_, i) => i)
      .filter((i) => dots.spacings[i]! >= spacing - 1e-4)
      .map((i) => placeOf(dots, i));
    const nearest = (x: number, y: number, self = -1) =>
      Math.min(...shown.map((dot, j) => (j === self ? Infinity : Math.hypot(dot[0] - x, dot[1] - y))));
    for (const [i, dot] of shown.entries())
      expect(nearest(dot[0], dot[1], i)).toBeGreaterThan(spacing * 0.999);
    let [gaps, asked] = [0, 0];
    for (let x = 40; x <= 120; x += 4) {
      for (let y = 20; y <= 100; y += 4, asked++) if (nearest(x, y) > spacing * 1.25) gaps++;
    }
    expect(gaps / asked).toBeLessThan(0.02);
  },
);

test.each([9, 4.5])(
  'at a spacing of %s mm they are as dense as dots that keep it can be thrown',
  (spacing) => {
    const shown = Array.from({ length: dots.count }, (_, i) => i).filter(
      (i) => dots.spacings[i]! >= spacing - 1e-4,
    );
    const squareMm = 2 * 120 * 120;
    expect((shown.length * spacing ** 2) / squareMm).toBeGreaterThan(0.54);
  },
);

test('coarse dots come first, so that any front part of the list is an even scatter', () => {
  for (let i = 1; i < dots.count; i++) expect(dots.spacings[i]!).toBeLessThanOrEqual(dots.spacings[i - 1]!);
});

test('the same surface always gets the same dots', () => {
  expect(scatterDots(surface)).toEqual(dots);
});

test('grouped, each triangle leads to its own dots and to all of them', () => {
  const count = surface.triangles.length / 3;
  const { starts, order } = groupDots(dots, count);
  expect(starts[count]).toBe(dots.count);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: dots.count }, (_, i) => i));
  for (let t = 0; t < count; t++)
    for (let k = starts[t]!; k < starts[t + 1]!; k++) expect(dots.triangles[order[k]!]).toBe(t);
});
