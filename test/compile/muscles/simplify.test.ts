// Simplifying: a thin nerve is still there on the far level, and an organ gives up what it can spare.
import { expect, test } from 'vitest';
import type { GrownPiece } from '../../../src/compile/muscles/grow.ts';
import { simplified } from '../../../src/compile/muscles/simplify.ts';
import { turnedAway } from '../../../src/compile/muscles/turned-away.ts';
import { vertexNormals } from '../../../src/mesh/normals.ts';

/** A closed tube of 120 mm along y. */
function tube(radius: number, tissue: GrownPiece['tissue']): GrownPiece {
  const [rings, round] = [121, 12];
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < round; j++) {
      const a = (2 * Math.PI * j) / round;
      positions.push(radius * Math.cos(a), i, radius * Math.sin(a));
      const [p, q] = [i * round + j, i * round + ((j + 1) % round)];
      if (i + 1 < rings) triangles.push(p, p + round, q, q, p + round, q + round);
    }
  for (let j = 1; j + 1 < round; j++) {
    triangles.push(0, j, j + 1);
    const end = (rings - 1) * round;
    triangles.push(end, end + j + 1, end + j);
  }
  const count = positions.length / 3;
  return {
    id: 'tube',
    owner: 'tube',
    tissue,
    layer: 'risk',
    rank: 7,
    positions: Float32Array.from(positions),
    triangles: Uint32Array.from(triangles),
    fibre: new Float32Array(count * 2),
    tendon: new Float32Array(count),
  };
}

const lengthOf = (positions: Float32Array, triangles: Uint32Array) => {
  const heights = [...triangles].map((id) => positions[id * 3 + 1]!);
  return Math.max(...heights) - Math.min(...heights);
};

test.each([1.2, 2, 3])('a nerve of %s mm keeps its length and its body on both levels', async (radius) => {
  const { positions, triangles, farTriangles } = await simplified(tube(radius, 'nerve'));
  for (const level of [triangles, farTriangles]) {
    expect(level.length / 3).toBeGreaterThanOrEqual(8);
    expect(lengthOf(positions, level)).toBeGreaterThan(112);
  }
});

test('an organ is coarser far off than a nerve of its size would be', async () => {
  const organ = await simplified(tube(6, 'organ'));
  const nerve = await simplified(tube(6, 'nerve'));
  expect(organ.farTriangles.length).toBeLessThan(nerve.farTriangles.length);
});

test('far off, a ribbon a millimetre thin is lit as its face, not as its back', async () => {
  const { positions, triangles, tendon, ...rest } = tube(8, 'tendon');
  const wave = (y: number) => 1.5 * Math.sin(y / 12);
  const flat = positions.map((at, i) => (i % 3 === 2 ? at / 16 + wave(positions[i - 1]!) : at));
  const ribbon = await simplified({ ...rest, positions: flat, triangles, tendon });
  const normals = vertexNormals(ribbon.positions, ribbon.triangles);
  const away = (level: Uint32Array) => turnedAway(ribbon.positions, normals, level);
  expect(ribbon.farTriangles.length).toBeGreaterThan(0);
  expect(ribbon.farTriangles.length).toBeLessThan(ribbon.triangles.length);
  expect(away(ribbon.farTriangles)).toBeLessThan(away(ribbon.triangles) + 0.051);
});
