// How much of each other grown solids swallow: both filled with samples, and those counted that lie in two at once.
import { boxOf } from './grid.ts';
import type { Solid } from './measure-tissue.ts';

export interface Overlap {
  readonly a: string;
  readonly b: string;
  /** mm3 that lie in both. */
  readonly mm3: number;
  /** Of the smaller of the two. */
  readonly share: number;
}

interface Filled {
  readonly id: string;
  /** Keys of the samples within. */
  readonly cells: Float64Array;
}

/** All pairs that share room, the greatest first. @param step mm between the samples */
export function overlaps(
  solids: readonly { readonly id: string; readonly solid: Solid }[],
  step: number,
): { pairs: Overlap[]; mm3: ReadonlyMap<string, number> } {
  const filled = solids.map(({ id, solid }): Filled => ({ id, cells: cellsWithin(solid, step) }));
  const holders = new Map<number, number | number[]>();
  const shared = new Map<string, number>();
  for (const [n, { cells }] of filled.entries()) {
    for (const cell of cells) {
      const known = holders.get(cell);
      if (known === undefined) {
        holders.set(cell, n);
        continue;
      }
      const list = typeof known === 'number' ? [known] : known;
      for (const other of list) {
        const pair = `${other} ${n}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      holders.set(cell, [...list, n]);
    }
  }
  const pairs = [...shared].map(([pair, count]) => {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    const [a, b] = [filled[i]!, filled[j]!];
    return {
      a: a.id,
      b: b.id,
      mm3: count * step ** 3,
      share: count / Math.min(a.cells.length, b.cells.length),
    };
  });
  pairs.sort((a, b) => b.mm3 - a.mm3);
  return { pairs, mm3: new Map(filled.map(({ id, cells }) => [id, cells.length * step ** 3])) };
}

/** Samples lie on whole multiples of the step, the same for all solids. */
function cellsWithin({ positions, triangles }: Solid, step: number): Float64Array {
  const { low, high } = boxOf(positions);
  const [j0, k0] = [Math.floor(low[1] / step), Math.floor(low[2] / step)];
  const [nj, nk] = [Math.ceil(high[1] / step) - j0 + 1, Math.ceil(high[2] / step) - k0 + 1];
  const crossings: number[][] = Array.from({ length: nj * nk }, () => []);
  // A hair beside the samples, so that no line meets an edge.
  const [dy, dz] = [step * 1.37e-4, step * 2.11e-4];
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = (n: number) => triangles[t + n]! * 3;
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    const ys = [positions[a + 1]!, positions[b + 1]!, positions[c + 1]!] as const;
    const zs = [positions[a + 2]!, positions[b + 2]!, positions[c + 2]!] as const;
    const area = (ys[1] - ys[0]) * (zs[2] - zs[0]) - (ys[2] - ys[0]) * (zs[1] - zs[0]);
    if (area === 0) continue;
    for (let j = Math.floor(Math.min(...ys) / step); j <= Math.max(...ys) / step; j++) {
      for (let k = Math.floor(Math.min(...zs) / step); k <= Math.max(...zs) / step; k++) {
        const [y, z] = [j * step + dy, k * step + dz];
        const s = ((y - ys[0]) * (zs[2] - zs[0]) - (ys[2] - ys[0]) * (z - zs[0])) / area;
        const r = ((ys[1] - ys[0]) * (z - zs[0]) - (y - ys[0]) * (zs[1] - zs[0])) / area;
        if (s < 0 || r < 0 || s + r > 1) continue;
        const x = positions[a]! + (positions[b]! - positions[a]!) * s + (positions[c]! - positions[a]!) * r;
        crossings[(j - j0) * nk + (k - k0)]?.push(x);
      }
    }
  }
  const cells: number[] = [];
  for (const [row, list] of crossings.entries()) {
    list.sort((p, q) => p - q);
    const [j, k] = [Math.floor(row / nk) + j0, (row % nk) + k0];
    for (let n = 0; n + 1 < list.length; n += 2) {
      for (let i = Math.ceil(list[n]! / step); i * step < list[n + 1]!; i++)
        cells.push(((j + 1000) * 4096 + (k + 1000)) * 4096 + (i + 1000));
    }
  }
  return Float64Array.from(cells);
}
