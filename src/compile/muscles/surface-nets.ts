// From a field to a mesh: naive surface nets (Gibson 1998), one vertex a cell that the surface passes, one quad an edge.
import type { Grid } from './grid.ts';

export interface Mesh {
  /** xyz a vertex, mm. */
  readonly positions: Float32Array;
  /** Three vertex ids each, counter-clockwise from outside. */
  readonly triangles: Uint32Array;
}

/** The surface on which the field is zero; below zero is inside. The grid's rim must be outside. */
export function surfaceOf(grid: Grid): Mesh {
  const { nx, ny, nz, values } = grid;
  const id = new Int32Array(values.length).fill(-1);
  const positions: number[] = [];
  const offsets = cornerOffsets(nx, nz);
  for (let j = 0; j + 1 < ny; j++) {
    for (let k = 0; k + 1 < nz; k++) {
      for (let i = 0; i + 1 < nx; i++) {
        const at = (j * nz + k) * nx + i;
        let inside = 0;
        for (let corner = 0; corner < 8; corner++) if (values[at + offsets[corner]!]! < 0) inside++;
        if (inside === 0 || inside === 8) continue;
        id[at] = positions.length / 3;
        pushCellVertex(grid, at, offsets, i, j, k, positions);
      }
    }
  }
  const triangles: number[] = [];
  const steps = [1, nz * nx, nx] as const;
  for (let j = 1; j + 1 < ny; j++) {
    for (let k = 1; k + 1 < nz; k++) {
      for (let i = 1; i + 1 < nx; i++) {
        const at = (j * nz + k) * nx + i;
        const here = values[at]! < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (here === values[at + steps[axis]!]! < 0) continue;
          // The four cells round the edge, in order round it.
          const [p, q] = [steps[(axis + 1) % 3]!, steps[(axis + 2) % 3]!];
          const round = [id[at]!, id[at - p]!, id[at - p - q]!, id[at - q]!];
          pushQuad(here ? round : round.reverse(), positions, triangles);
        }
      }
    }
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Corner c of a cell lies at bit 0 along x, bit 1 along y, bit 2 along z. */
function cornerOffsets(nx: number, nz: number): readonly number[] {
  return Array.from({ length: 8 }, (_, c) => (c & 1) + ((c >> 1) & 1) * nz * nx + ((c >> 2) & 1) * nx);
}

/** The mean of the places where the surface crosses the edges of a cell. */
function pushCellVertex(
  { origin, step, values }: Grid,
  at: number,
  offsets: readonly number[],
  i: number,
  j: number,
  k: number,
  positions: number[],
): void {
  let [x, y, z, count] = [0, 0, 0, 0];
  for (let a = 0; a < 8; a++) {
    for (let bit = 1; bit < 8; bit <<= 1) {
      if (a & bit) continue;
      const [va, vb] = [values[at + offsets[a]!]!, values[at + offsets[a | bit]!]!];
      if (va < 0 === vb < 0) continue;
      const t = va / (va - vb);
      x += (a & 1) + (bit === 1 ? t : 0);
      y += ((a >> 1) & 1) + (bit === 2 ? t : 0);
      z += ((a >> 2) & 1) + (bit === 4 ? t : 0);
      count++;
    }
  }
  positions.push(
    origin[0] + (i + x / count) * step,
    origin[1] + (j + y / count) * step,
    origin[2] + (k + z / count) * step,
  );
}

/** Cut along the shorter diagonal. */
function pushQuad([a, b, c, d]: readonly number[], positions: readonly number[], out: number[]): void {
  const apart = (p: number, q: number) =>
    (positions[p * 3]! - positions[q * 3]!) ** 2 +
    (positions[p * 3 + 1]! - positions[q * 3 + 1]!) ** 2 +
    (positions[p * 3 + 2]! - positions[q * 3 + 2]!) ** 2;
  if (apart(a!, c!) <= apart(b!, d!)) out.push(a!, b!, c!, a!, c!, d!);
  else out.push(a!, b!, d!, b!, c!, d!);
}
