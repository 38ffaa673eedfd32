// A box of evenly spaced samples of one figure, read between them by trilinear interpolation. Body frame, mm.
import type { Vector } from '../../space/vector.ts';

export interface Box {
  readonly low: Vector;
  readonly high: Vector;
}

/** Sample (i, j, k) stands at `origin + step * (i, j, k)` and at `values[(j * nz + k) * nx + i]`. */
export interface Grid {
  readonly origin: Vector;
  /** mm between samples. */
  readonly step: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly values: Float32Array;
}

/** A grid over a box, every sample `filled`; samples lie on whole multiples of the step, so that grids of one step agree. */
export function gridOver({ low, high }: Box, step: number, filled: number): Grid {
  const origin: Vector = [
    Math.floor(low[0] / step) * step,
    Math.floor(low[1] / step) * step,
    Math.floor(low[2] / step) * step,
  ];
  const count = (axis: 0 | 1 | 2) => Math.ceil((high[axis] - origin[axis]) / step) + 1;
  const [nx, ny, nz] = [count(0), count(1), count(2)];
  return { origin, step, nx, ny, nz, values: new Float32Array(nx * ny * nz).fill(filled) };
}

/** The figure at a place; `outside` where the grid does not reach. */
export function sample(grid: Grid, x: number, y: number, z: number, outside: number): number {
  const { origin, step, nx, ny, nz, values } = grid;
  const fx = (x - origin[0]) / step;
  const fy = (y - origin[1]) / step;
  const fz = (z - origin[2]) / step;
  const i = Math.floor(fx);
  const j = Math.floor(fy);
  const k = Math.floor(fz);
  if (i < 0 || j < 0 || k < 0 || i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return outside;
  const [a, b, c] = [fx - i, fy - j, fz - k];
  const at = (j * nz + k) * nx + i;
  const up = nz * nx;
  const near = values[at]! + (values[at + 1]! - values[at]!) * a;
  const far = values[at + nx]! + (values[at + nx + 1]! - values[at + nx]!) * a;
  const nearUp = values[at + up]! + (values[at + up + 1]! - values[at + up]!) * a;
  const farUp = values[at + up + nx]! + (values[at + up + nx + 1]! - values[at + up + nx]!) * a;
  const low = near + (far - near) * c;
  return low + (nearUp + (farUp - nearUp) * c - low) * b;
}

/** The range of sample indices of one axis that lie between two places, within the grid. */
export function between(grid: Grid, axis: 0 | 1 | 2, low: number, high: number): [number, number] {
  const count = [grid.nx, grid.ny, grid.nz][axis]!;
  const from = Math.max(0, Math.ceil((low - grid.origin[axis]) / grid.step));
  return [from, Math.min(count - 1, Math.floor((high - grid.origin[axis]) / grid.step))];
}

/** Room on all sides. */
export function grown({ low, high }: Box, by: number): Box {
  return {
    low: [low[0] - by, low[1] - by, low[2] - by],
    high: [high[0] + by, high[1] + by, high[2] + by],
  };
}

/** The least box round packed points (xyz). */
export function boxOf(points: ArrayLike<number>): Box {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    low[axis] = Math.min(low[axis], points[i]!);
    high[axis] = Math.max(high[axis], points[i]!);
  }
  return { low, high };
}

export function meet(a: Box, b: Box): boolean {
  return [0, 1, 2].every((axis) => a.low[axis]! <= b.high[axis]! && b.low[axis]! <= a.high[axis]!);
}
