// How deep every place of the left half lies under the skin: the limit of all flesh. Exact near the skin, swept inward.
import type { Vector } from '../../space/vector.ts';
import { between, boxOf, type Grid, gridOver, grown, sample } from './grid.ts';
import { type Nearest, nearestOnTriangle } from './triangle-distance.ts';

/** mm round the skin within which distances are exact. */
const BAND = 4;
const UNKNOWN = 1e4;

export interface ClosedSurface {
  /** xyz a vertex, body frame, mm. */
  readonly positions: ArrayLike<number>;
  /** Three vertex ids each, counter-clockwise from outside; closed, but for slits that are narrower than a step. */
  readonly triangles: ArrayLike<number>;
}

/**
 * mm under the skin on a grid, above zero inside the body. The box of the left half, `beyond` mm past the midline.
 * Throws nothing: where the surface has a slit the sign is that of the nearest sample across it.
 */
export function skinDepth(skin: ClosedSurface, step: number, beyond = 4 * step): Grid {
  const whole = grown(boxOf(skin.positions), 2 * step);
  const low: Vector = [-beyond, whole.low[1], whole.low[2]];
  const grid = gridOver({ low, high: whole.high }, step, UNKNOWN);
  const band = Math.max(BAND, 2 * step);
  for (let t = 0; t < skin.triangles.length; t += 3) writeTriangle(grid, skin, t, band);
  const inside = insideByCrossings(grid, skin);
  sweep(grid);
  for (let i = 0; i < grid.values.length; i++) if (!inside[i]) grid.values[i] = -grid.values[i]!;
  return grid;
}

/** Depth at a place; outside of the grid, and across the midline, that of the mirrored place. */
export function depthAt(depth: Grid, x: number, y: number, z: number): number {
  return sample(depth, Math.abs(x), y, z, -50);
}

/** The way in which the depth grows, of length one. */
export function inwardAt(depth: Grid, x: number, y: number, z: number, reach = 4): Vector {
  const dx = depthAt(depth, x + reach, y, z) - depthAt(depth, x - reach, y, z);
  const dy = depthAt(depth, x, y + reach, z) - depthAt(depth, x, y - reach, z);
  const dz = depthAt(depth, x, y, z + reach) - depthAt(depth, x, y, z - reach);
  const length = Math.hypot(dx, dy, dz) || 1;
  return [dx / length, dy / length, dz / length];
}

function writeTriangle(grid: Grid, { positions, triangles }: ClosedSurface, t: number, band: number): void {
  const { origin, step, nx, nz, values } = grid;
  const corners = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3] as const;
  const range = (axis: 0 | 1 | 2) => {
    const at = corners.map((corner) => positions[corner + axis]!);
    return between(grid, axis, Math.min(...at) - band, Math.max(...at) + band);
  };
  const [x0, x1] = range(0);
  if (x1 < x0) return;
  const [y0, y1] = range(1);
  const [z0, z1] = range(2);
  const [a, b, c] = corners;
  const nearest: Nearest = { squared: 0, second: 0, third: 0 };
  for (let j = y0; j <= y1; j++) {
    for (let k = z0; k <= z1; k++) {
      const row = (j * nz + k) * nx;
      for (let i = x0; i <= x1; i++) {
        const [x, y, z] = [origin[0] + i * step, origin[1] + j * step, origin[2] + k * step];
        nearestOnTriangle(positions, a, b, c, x, y, z, nearest);
        const distance = Math.sqrt(nearest.squared);
        if (distance <= band && distance < values[row + i]!) values[row + i] = distance;
      }
    }
  }
}

/** 1 where a line along x from outside has crossed the skin an odd number of times. */
function insideByCrossings(grid: Grid, { positions, triangles }: ClosedSurface): Uint8Array {
  const { origin, step, nx, ny, nz } = grid;
  const crossings: number[][] = Array.from({ length: ny * nz }, () => []);
  // A hair beside the samples, so that no line meets an edge.
  const [dy, dz] = [step * 1.37e-4, step * 2.11e-4];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const ys = [positions[a + 1]!, positions[b + 1]!, positions[c + 1]!] as const;
    const zs = [positions[a + 2]!, positions[b + 2]!, positions[c + 2]!] as const;
    const area = (ys[1] - ys[0]) * (zs[2] - zs[0]) - (ys[2] - ys[0]) * (zs[1] - zs[0]);
    if (area === 0) continue;
    const [j0, j1] = between(grid, 1, Math.min(...ys) - step, Math.max(...ys));
    const [k0, k1] = between(grid, 2, Math.min(...zs) - step, Math.max(...zs));
    for (let j = j0; j <= j1; j++) {
      for (let k = k0; k <= k1; k++) {
        const [y, z] = [origin[1] + j * step + dy, origin[2] + k * step + dz];
        const s = ((y - ys[0]) * (zs[2] - zs[0]) - (ys[2] - ys[0]) * (z - zs[0])) / area;
        const r = ((ys[1] - ys[0]) * (z - zs[0]) - (y - ys[0]) * (zs[1] - zs[0])) / area;
        if (s < 0 || r < 0 || s + r > 1) continue;
        const x = positions[a]! + (positions[b]! - positions[a]!) * s + (positions[c]! - positions[a]!) * r;
        crossings[j * nz + k]!.push(x);
      }
    }
  }
  const inside = new Uint8Array(nx * ny * nz);
  for (const [row, list] of crossings.entries()) {
    list.sort((p, q) => q - p);
    for (let i = nx - 1, passed = 0; i >= 0; i--) {
      const x = origin[0] + i * step;
      while (passed < list.length && list[passed]! > x) passed++;
      inside[row * nx + i] = passed & 1;
    }
  }
  return inside;
}

/** Carries the exact distances of the band on, by the eikonal equation, in both ways along each axis. */
function sweep(grid: Grid): void {
  const { nx, ny, nz, step, values } = grid;
  const known = Uint8Array.from(values, (value) => (value < UNKNOWN ? 1 : 0));
  const up = nz * nx;
  const solve = (at: number, i: number, j: number, k: number): void => {
    if (known[at]) return;
    const x = Math.min(i > 0 ? values[at - 1]! : UNKNOWN, i < nx - 1 ? values[at + 1]! : UNKNOWN);
    const y = Math.min(j > 0 ? values[at - up]! : UNKNOWN, j < ny - 1 ? values[at + up]! : UNKNOWN);
    const z = Math.min(k > 0 ? values[at - nx]! : UNKNOWN, k < nz - 1 ? values[at + nx]! : UNKNOWN);
    const reached = eikonal(x, y, z, step);
    if (reached < values[at]!) values[at] = reached;
  };
  for (let pass = 0; pass < 8; pass++) {
    const [di, dj, dk] = [pass & 1, pass & 2, pass & 4];
    for (let jj = 0; jj < ny; jj++) {
      const j = dj ? ny - 1 - jj : jj;
      for (let kk = 0; kk < nz; kk++) {
        const k = dk ? nz - 1 - kk : kk;
        for (let ii = 0; ii < nx; ii++) {
          const i = di ? nx - 1 - ii : ii;
          solve((j * nz + k) * nx + i, i, j, k);
        }
      }
    }
  }
}

/** Distance at a sample from the least neighbour of each axis. */
function eikonal(x: number, y: number, z: number, step: number): number {
  const low = Math.min(x, y, z);
  const high = Math.max(x, y, z);
  const mid = x + y + z - low - high;
  const one = low + step;
  if (one <= mid) return one;
  const two = (low + mid + Math.sqrt(2 * step * step - (low - mid) ** 2)) / 2;
  if (two <= high) return two;
  const sum = low + mid + high;
  const root = sum * sum - 3 * (low * low + mid * mid + high * high - step * step);
  return (sum + Math.sqrt(Math.max(0, root))) / 3;
}
