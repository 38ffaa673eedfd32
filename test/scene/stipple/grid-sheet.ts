// A flat sheet of quads for tests, in metres, facing +z; closed by a second sheet at its back so that every edge has two faces.
import { type FieldSurface, vertexLinks } from '../../../src/scene/zones/field-gradient.ts';

export interface GridSheet extends FieldSurface {
  readonly size: number;
  readonly quads: Uint32Array;
  /** Vertex of the front at column, row. */
  at(column: number, row: number): number;
}

/** `size` x `size` vertices, `stepMm` apart. */
export function gridSheet(size: number, stepMm: number): GridSheet {
  const at = (column: number, row: number) => row * size + column;
  const count = size * size;
  const positions = new Float32Array(count * 6);
  const normals = new Float32Array(count * 6);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      for (const [half, facing] of [
        [0, 1],
        [count, -1],
      ] as const) {
        const v = half + at(column, row);
        positions.set([(column * stepMm) / 1000, (row * stepMm) / 1000, 0], v * 3);
        normals.set([0, 0, facing], v * 3);
      }
    }
  }
  const quads: number[] = [];
  for (let row = 0; row + 1 < size; row++) {
    for (let column = 0; column + 1 < size; column++) {
      const [a, b, c, d] = [
        at(column, row),
        at(column + 1, row),
        at(column + 1, row + 1),
        at(column, row + 1),
      ];
      quads.push(a, b, c, d, a + count, d + count, c + count, b + count);
    }
  }
  const ids = Uint32Array.from(quads);
  return { size, quads: ids, at, positions, normals, links: vertexLinks(ids, count * 2) };
}
