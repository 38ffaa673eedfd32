// The one primitive of flesh: a curved patch with a half thickness, and the distance field round it.
import type { Box, Grid } from './grid.ts';
import { between, boxOf, gridOver, grown } from './grid.ts';
import { type Nearest, nearestOnTriangle } from './triangle-distance.ts';

/**
 * A net of places: u runs along the fibre from origin to insertion, v across it. Entry (i, j) stands at `i * nv + j`.
 * Body frame, mm.
 */
export interface Patch {
  readonly nu: number;
  readonly nv: number;
  /** xyz an entry. */
  readonly points: Float32Array;
  /** Half thickness an entry, mm. */
  readonly half: Float32Array;
  /** Share of tendon an entry, 0 flesh to 1 tendon. */
  readonly tendon: Float32Array;
}

/** Distances are told this far from a surface, mm; beyond, a grid holds this. */
export const FAR_MM = 14;

/** Entry numbers of the triangles of a patch, three each. */
function patchTriangles({ nu, nv }: Pick<Patch, 'nu' | 'nv'>): Uint32Array {
  const out = new Uint32Array((nu - 1) * (nv - 1) * 6);
  let at = 0;
  for (let i = 0; i + 1 < nu; i++) {
    for (let j = 0; j + 1 < nv; j++) {
      const [a, b, c, d] = [i * nv + j, i * nv + j + 1, (i + 1) * nv + j, (i + 1) * nv + j + 1];
      out.set([a, c, b, b, c, d], at);
      at += 6;
    }
  }
  return out;
}

/** Where a patch with its thickness may reach. */
export function patchBox(patch: Patch): Box {
  return grown(boxOf(patch.points), Math.max(...patch.half));
}

/**
 * Signed distance to the surface of a patch, below zero inside: the least, over its triangles, of distance minus the
 * thickness there. True within `reach` of the surface, else `FAR_MM` or a little too much.
 */
export function patchDistance(patch: Patch, step: number, reach: number, box = patchBox(patch)): Grid {
  const grid = gridOver(grown(box, reach + 2 * step), step, FAR_MM);
  const triangles = patchTriangles(patch);
  for (let t = 0; t < triangles.length; t += 3) {
    writeTriangle(grid, patch, triangles[t]!, triangles[t + 1]!, triangles[t + 2]!, reach);
  }
  return grid;
}

function writeTriangle(grid: Grid, patch: Patch, a: number, b: number, c: number, reach: number): void {
  const { points, half } = patch;
  const { origin, step, nx, nz, values } = grid;
  const [ha, hb, hc] = [half[a]!, half[b]!, half[c]!];
  const most = Math.max(ha, hb, hc);
  const band = most + reach + step;
  const range = (axis: 0 | 1 | 2) => {
    const at = [points[a * 3 + axis]!, points[b * 3 + axis]!, points[c * 3 + axis]!];
    return between(grid, axis, Math.min(...at) - band, Math.max(...at) + band);
  };
  const [x0, x1] = range(0);
  const [y0, y1] = range(1);
  const [z0, z1] = range(2);
  const nearest: Nearest = { squared: 0, second: 0, third: 0 };
  for (let j = y0; j <= y1; j++) {
    for (let k = z0; k <= z1; k++) {
      const row = (j * nz + k) * nx;
      for (let i = x0; i <= x1; i++) {
        const [x, y, z] = [origin[0] + i * step, origin[1] + j * step, origin[2] + k * step];
        nearestOnTriangle(points, a * 3, b * 3, c * 3, x, y, z, nearest);
        const known = values[row + i]! + most;
        if (known > 0 && nearest.squared > known * known) continue;
        const thick = ha + (hb - ha) * nearest.second + (hc - ha) * nearest.third;
        const distance = Math.sqrt(nearest.squared) - thick;
        if (distance < values[row + i]!) values[row + i] = distance;
      }
    }
  }
}
