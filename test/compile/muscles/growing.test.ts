// Growing flesh: the distance fields against forms that can be reckoned, the competition, and the surface that comes out.
import { expect, test } from 'vitest';
import { boxOf, gridOver, grown, sample } from '../../../src/compile/muscles/grid.ts';
import {
  openEdges,
  taubin,
  volumeCm3,
  withoutCrumbFaces,
  withoutCrumbs,
} from '../../../src/compile/muscles/mesh-finish.ts';
import { leftOver, type Piece } from '../../../src/compile/muscles/partition.ts';
import { type Patch, patchBox, patchDistance } from '../../../src/compile/muscles/patch-distance.ts';
import { sheetPatch } from '../../../src/compile/muscles/sheet.ts';
import { depthAt, inwardAt, skinDepth } from '../../../src/compile/muscles/skin-depth.ts';
import { surfaceOf } from '../../../src/compile/muscles/surface-nets.ts';

/** A flat patch of 40 x 20 mm in the plane z = 0, half thickness 5 mm, its first corner at (x, 0). */
function plate(x: number): Patch {
  const [nu, nv] = [5, 3];
  const points = new Float32Array(nu * nv * 3);
  for (let i = 0; i < nu; i++) {
    for (let j = 0; j < nv; j++) points.set([x + i * 10, j * 10, 0], (i * nv + j) * 3);
  }
  return { nu, nv, points, half: new Float32Array(nu * nv).fill(5), tendon: new Float32Array(nu * nv) };
}

/** A ball of 60 mm about (0, 100, 0) as skin. */
function ball(rings = 48): { positions: Float32Array; triangles: Uint32Array } {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i <= rings; i++) {
    for (let j = 0; j < rings * 2; j++) {
      const [a, b] = [(Math.PI * i) / rings, (Math.PI * j) / rings];
      positions.push(60 * Math.sin(a) * Math.cos(b), 100 + 60 * Math.cos(a), 60 * Math.sin(a) * Math.sin(b));
      if (i === rings) continue;
      const [p, q] = [i * rings * 2 + j, i * rings * 2 + ((j + 1) % (rings * 2))];
      triangles.push(p, q, p + rings * 2, q, q + rings * 2, p + rings * 2);
    }
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

const everywhere = () => {
  const grid = gridOver({ low: [-100, -100, -100], high: [200, 200, 200] }, 20, 80);
  return grid;
};

test('a grid gives back a linear figure between its samples, and what it is told outside', () => {
  const grid = gridOver({ low: [0, 0, 0], high: [10, 12, 14] }, 2, 0);
  for (let j = 0; j < grid.ny; j++)
    for (let k = 0; k < grid.nz; k++)
      for (let i = 0; i < grid.nx; i++)
        grid.values[(j * grid.nz + k) * grid.nx + i] = i * 2 + 10 * j * 2 + 100 * k * 2;
  expect(sample(grid, 3.3, 4.7, 5.1, -1)).toBeCloseTo(3.3 + 47 + 510, 3);
  expect(sample(grid, 30, 0, 0, -1)).toBe(-1);
});

test('the distance to a flat patch is the distance to a rounded plate', () => {
  const grid = patchDistance(plate(0), 1, 6);
  expect(sample(grid, 20, 10, 0, 99)).toBeCloseTo(-5, 3);
  expect(sample(grid, 20, 10, 8, 99)).toBeCloseTo(3, 3);
  expect(sample(grid, 46, 10, 0, 99)).toBeCloseTo(1, 1);
});

test('depth under a ball of skin: exact near it, within a step in its middle, mirrored across the midline', () => {
  const depth = skinDepth(ball(), 2.5);
  expect(depthAt(depth, 30, 100, 0)).toBeCloseTo(30, 0);
  expect(depthAt(depth, -30, 100, 0)).toBe(depthAt(depth, 30, 100, 0));
  expect(depthAt(depth, 58, 100, 0)).toBeCloseTo(2, 0);
  expect(depthAt(depth, 0, 100, 0)).toBeGreaterThan(55);
  expect(depthAt(depth, 0, 100, 0)).toBeLessThan(61);
  expect(depthAt(depth, 64, 100, 0)).toBeLessThan(0);
  const [x, y] = inwardAt(depth, 40, 100, 0);
  expect(x).toBeLessThan(-0.95);
  expect(Math.abs(y)).toBeLessThan(0.2);
});

const piece = (patch: Patch, more: Partial<Piece> & { id: string }): Piece => ({
  own: patchDistance(patch, 1, 8),
  box: grown(patchBox(patch), 4),
  kind: 'flesh',
  rank: 2,
  swell: 0,
  margin: 2,
  gap: 0.6,
  round: 0.8,
  muscle: more.id,
  ...more,
});

test('equals part the room between them, with a groove; the lower one gives way to the higher', () => {
  const [a, b] = [piece(plate(10), { id: 'a' }), piece(plate(54), { id: 'b' })];
  const depth = everywhere();
  const left = leftOver(a, [a, b], depth);
  // The plates reach from 5 to 55 and from 49 to 99: they meet in the middle, at 52.
  expect(sample(left, 51, 10, 0, 9)).toBeLessThan(0);
  expect(sample(left, 52.6, 10, 0, 9)).toBeGreaterThan(0);
  const low = leftOver({ ...a, rank: 1 }, [b], depth);
  expect(sample(low, 49.8, 10, 0, 9)).toBeGreaterThan(0);
  expect(sample(low, 46, 10, 0, 9)).toBeLessThan(0);
  const high = leftOver({ ...a, rank: 3 }, [b], depth);
  expect(sample(high, 54, 10, 0, 9)).toBeLessThan(0);
});

test('a rival claims no room that lies too near the skin for him', () => {
  const [thin, bone] = [
    piece(plate(10), { id: 'a', margin: 0 }),
    piece(plate(10), { id: 'b', kind: 'bone', rank: 9, margin: 6 }),
  ];
  const under = (mm: number) => gridOver({ low: [-100, -100, -100], high: [200, 200, 200] }, 20, mm);
  expect(sample(leftOver(thin, [thin, bone], under(3)), 30, 10, 0, 9)).toBeLessThan(0);
  expect(sample(leftOver(thin, [thin, bone], under(30)), 30, 10, 0, 9)).toBeGreaterThan(0);
});

test('nothing goes across the midline or nearer to the skin than its margin', () => {
  const across = leftOver(piece(plate(-20), { id: 'a' }), [], everywhere());
  expect(sample(across, -1, 10, 0, 9)).toBeGreaterThan(0);
  expect(sample(across, 2, 10, 0, 9)).toBeLessThan(0);
  // A seam goes on across it, so that no slit is left between it and its mirror image.
  const seam = leftOver(piece(plate(-20), { id: 'a', kind: 'thin' }), [], everywhere());
  expect(sample(seam, -0.3, 10, 0, 9)).toBeLessThan(0);
  const shallow = gridOver({ low: [-100, -100, -100], high: [200, 200, 200] }, 20, 1);
  expect(Math.min(...leftOver(piece(plate(10), { id: 'a' }), [], shallow).values)).toBeGreaterThan(0);
});

test('the surface is closed, faces outward, and holds the volume of its form', () => {
  const grid = gridOver({ low: [-20, -20, -20], high: [20, 20, 20] }, 1, 0);
  for (let j = 0; j < grid.ny; j++)
    for (let k = 0; k < grid.nz; k++)
      for (let i = 0; i < grid.nx; i++)
        grid.values[(j * grid.nz + k) * grid.nx + i] = Math.hypot(i - 20, j - 20, k - 20) - 12;
  const mesh = surfaceOf(grid);
  const truth = (4 / 3) * Math.PI * 1.2 ** 3;
  expect(openEdges(mesh)).toBe(0);
  expect(volumeCm3(mesh) / truth).toBeCloseTo(1, 1);
  const smooth = taubin(mesh);
  expect(volumeCm3(smooth) / truth).toBeCloseTo(1, 1);
  const box = boxOf(smooth.positions);
  expect(box.high[0]).toBeCloseTo(12, 0);
});

test('crumbs go, the piece stays', () => {
  const grid = gridOver({ low: [-20, -20, -20], high: [40, 20, 20] }, 1, 0);
  for (let j = 0; j < grid.ny; j++)
    for (let k = 0; k < grid.nz; k++)
      for (let i = 0; i < grid.nx; i++)
        grid.values[(j * grid.nz + k) * grid.nx + i] = Math.min(
          Math.hypot(i - 20, j - 20, k - 20) - 12,
          Math.hypot(i - 50, j - 20, k - 20) - 2,
        );
  const [raw, clean] = [surfaceOf(grid), withoutCrumbs(surfaceOf(grid))];
  expect(clean.positions.length).toBeLessThan(raw.positions.length);
  expect(boxOf(clean.positions).high[0]).toBeLessThan(14);
  const faces = withoutCrumbFaces(raw, 0.06);
  expect(faces.length).toBe(clean.triangles.length);
  expect(faces.every((vertex) => raw.positions[vertex * 3]! < 14)).toBe(true);
});

test('a sheet keeps its own depth toward an end that says none, and never runs out to the skin', () => {
  const depth = skinDepth(ball(), 2.5);
  const fibre = (z: number) => [30, 125, z, 30, 112, z, 30, 100, z, 30, 88, z, 30, 75, z];
  const patch = sheetPatch(
    {
      fibres: [fibre(-10), fibre(0), fibre(10)],
      half: [2],
      depthMm: [null, 20, 20, 20, null],
      tendon: [0, 0],
    },
    depth,
  );
  const depths = Array.from({ length: patch.nu }, (_, i) => {
    const at = (i * patch.nv + Math.floor(patch.nv / 2)) * 3;
    return depthAt(depth, patch.points[at]!, patch.points[at + 1]!, patch.points[at + 2]!);
  });
  expect(Math.min(...depths)).toBeGreaterThan(18);
});

test('a hollow that is closed on all sides goes, and its skin inside with it', () => {
  const grid = gridOver({ low: [-20, -20, -20], high: [20, 20, 20] }, 1, 0);
  for (let j = 0; j < grid.ny; j++)
    for (let k = 0; k < grid.nz; k++)
      for (let i = 0; i < grid.nx; i++)
        grid.values[(j * grid.nz + k) * grid.nx + i] = Math.abs(Math.hypot(i - 20, j - 20, k - 20) - 12) - 3;
  const mesh = withoutCrumbs(surfaceOf(grid));
  expect(volumeCm3(mesh) / ((4 / 3) * Math.PI * 1.5 ** 3)).toBeCloseTo(1, 1);
});
