// Catmull-Clark on meshes small enough to check by hand.
import { expect, test } from 'vitest';
import { NO_FACE, refinePositions, refineTopology } from '../../src/mesh/fine-mesh.ts';
import { mirrorHalf } from '../../src/mesh/topology.ts';

// A cube of edge 2 about the origin; vertex i has the sign bits x = 1, y = 2, z = 4.
const cubePositions = Float32Array.from({ length: 24 }, (_, i) => ((i / 3) & (1 << (i % 3)) ? 1 : -1));
const cube = {
  vertexCount: 8,
  quads: Uint32Array.of(0, 2, 3, 1, 4, 5, 7, 6, 0, 1, 5, 4, 2, 6, 7, 3, 0, 4, 6, 2, 1, 3, 7, 5),
  mirror: Uint32Array.from({ length: 8 }, (_, i) => i),
};

test('a cube becomes corners at 5/9, edges at 3/4, faces at 1', () => {
  const fine = refineTopology(cube);
  const points = refinePositions(fine, cube, cubePositions, 3);
  const sizes = (from: number, to: number) =>
    new Set(
      Array.from({ length: to - from }, (_, i) =>
        [...points.subarray((from + i) * 3, (from + i) * 3 + 3)]
          .map((value) => Math.abs(value).toFixed(4))
          .sort()
          .join(),
      ),
    );
  expect(fine.vertexCount).toBe(8 + 12 + 6);
  expect(sizes(0, 8)).toEqual(new Set(['0.5556,0.5556,0.5556']));
  expect(sizes(8, 20)).toEqual(new Set(['0.0000,0.7500,0.7500']));
  expect(sizes(20, 26)).toEqual(new Set(['0.0000,0.0000,1.0000']));
});

test('a closed cage gives a closed fine mesh that faces outwards', () => {
  const fine = refineTopology(cube);
  const open = new Set<string>();
  for (let t = 0; t < fine.triangles.length; t++) {
    const from = fine.triangles[t]!;
    const to = fine.triangles[t % 3 === 2 ? t - 2 : t + 1]!;
    if (!open.delete(`${to},${from}`)) open.add(`${from},${to}`);
  }
  expect(open.size).toBe(0);
  expect(fine.edgeFaces.includes(NO_FACE)).toBe(false);
  const points = refinePositions(fine, cube, cubePositions, 3);
  let volume = 0;
  for (let t = 0; t < fine.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((i) =>
      points.subarray(fine.triangles[t + i]! * 3, fine.triangles[t + i]! * 3 + 3),
    ) as [Float32Array, Float32Array, Float32Array];
    volume +=
      (a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
        a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
        a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)) /
      6;
  }
  expect(volume).toBeGreaterThan(3);
  expect(volume).toBeLessThan(8);
});

test('the border of an open sheet follows the border rule', () => {
  const sheet = { vertexCount: 4, quads: Uint32Array.of(0, 1, 2, 3), mirror: Uint32Array.of(0, 1, 2, 3) };
  const fine = refineTopology(sheet);
  const points = refinePositions(fine, sheet, Float32Array.of(0, 0, 0, 8, 0, 0, 8, 8, 0, 0, 8, 0), 3);
  expect([...points.subarray(0, 3)]).toEqual([1, 1, 0]);
  expect([...points.subarray(12, 15)]).toEqual([4, 0, 0]);
  expect([...points.subarray(24, 27)]).toEqual([4, 4, 0]);
});

test('a scalar is smoothed by the same rule and stays constant where it is constant', () => {
  const fine = refineTopology(cube);
  expect(new Set(refinePositions(fine, cube, new Uint8Array(8).fill(200), 1))).toEqual(new Set([200]));
});

test('the two halves of a mirrored sheet refine to exact mirrors', () => {
  const whole = mirrorHalf({
    vertexCount: 6,
    quads: Uint32Array.of(0, 1, 2, 3, 3, 2, 4, 5),
    midline: Uint8Array.of(1, 0, 0, 1, 0, 1),
  });
  const left = [
    [0, 0.1, 3],
    [7.3, 0.2, 1],
    [6.9, 11.7, 2],
    [0, 12.3, 5],
    [8.1, 20.2, 1],
    [0, 23.9, 4],
  ];
  const cage = new Float32Array(whole.vertexCount * 3);
  left.forEach(([x, y, z], v) => {
    cage.set([-x!, y!, z!], whole.mirror[v]! * 3);
    cage.set([x!, y!, z!], v * 3);
  });
  const fine = refineTopology(whole);
  const points = refinePositions(fine, whole, cage, 3);
  fine.mirror.forEach((partner, v) => {
    expect(points[partner * 3]! + points[v * 3]!).toBe(0);
    expect(points[partner * 3 + 1]).toBe(points[v * 3 + 1]);
    expect(points[partner * 3 + 2]).toBe(points[v * 3 + 2]);
  });
});
