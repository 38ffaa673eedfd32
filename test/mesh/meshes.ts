// Small synthetic surfaces with known distances: sphere, tube, folded sheet, glove.
import { createSkinMesh, type SkinMesh } from '../../src/mesh/skin-mesh.ts';

/** A sphere about the origin: an octahedron, cut `levels` times. Symmetric in x; level 5 has 4098 vertices. */
export function sphere(radius: number, levels: number): { mesh: SkinMesh; mirror: Uint32Array } {
  let corners: number[][] = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ];
  let faces: number[][] = [
    [0, 2, 4],
    [2, 1, 4],
    [1, 3, 4],
    [3, 0, 4],
    [2, 0, 5],
    [1, 2, 5],
    [3, 1, 5],
    [0, 3, 5],
  ];
  for (let level = 0; level < levels; level++) {
    const middles = new Map<string, number>();
    const next: number[][] = [];
    corners = corners.slice();
    const middle = (a: number, b: number): number => {
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const sum = corners[a]!.map((value, k) => value + corners[b]![k]!);
      const length = Math.hypot(...sum);
      corners.push(sum.map((value) => value / length));
      middles.set(key, corners.length - 1);
      return corners.length - 1;
    };
    for (const [a, b, c] of faces as [number, number, number][]) {
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      next.push([a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]);
    }
    faces = next;
  }
  const positions = Float32Array.from(corners.flat().map((value) => value * radius));
  const keys = new Map(corners.map((corner, v) => [corner.map((x) => x.toFixed(6)).join(), v]));
  const mirror = Uint32Array.from(
    corners,
    ([x, y, z]) =>
      keys.get(
        [-x! + 0, y!, z!]
          .map((value) => (value + 0).toFixed(6))
          .join()
          .replace(/-0\.000000/g, '0.000000'),
      ) ?? -1,
  );
  return { mesh: createSkinMesh(Uint32Array.from(faces.flat()), positions), mirror };
}

/** A tube about the y axis, y from 0 to `height`, its rows sheared so that many triangles are obtuse. */
export function tube(radius: number, height: number, around: number, rows: number, shear = 0.8): SkinMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let k = 0; k < around; k++) {
      const angle = ((k + row * shear) / around) * 2 * Math.PI;
      positions.push(radius * Math.sin(angle), (height * row) / rows, radius * Math.cos(angle));
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < around; k++) {
      const a = row * around + k;
      const b = row * around + ((k + 1) % around);
      triangles.push(a, b, b + around, a, b + around, a + around);
    }
  }
  return createSkinMesh(Uint32Array.from(triangles), Float32Array.from(positions));
}

/**
 * A flat sheet of `columns` x `rows` square cells of `cell` mm, without the cells that `gap` names: two fingers, say.
 * Vertex ids run row by row as on the whole sheet.
 */
export function glove(
  columns: number,
  rows: number,
  cell: number,
  gap: (column: number, row: number) => boolean,
): SkinMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) positions.push(column * cell, row * cell, 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const c = a + columns + 1;
      if (!gap(column, row)) triangles.push(a, a + 1, c + 1, a, c + 1, c);
    }
  }
  return createSkinMesh(Uint32Array.from(triangles), Float32Array.from(positions));
}

/**
 * A flat sheet of `columns` x `rows` cells of `cell` mm, folded by `angle` radians along the line between its halves.
 * Returns the unfolded coordinates too: x, y a vertex. Inner vertices are moved about, so the cells are irregular.
 */
export function foldedSheet(
  columns: number,
  rows: number,
  cell: number,
  angle: number,
): { mesh: SkinMesh; flat: Float64Array } {
  const flat: number[] = [];
  const positions: number[] = [];
  const triangles: number[] = [];
  const fold = Math.floor(columns / 2) * cell;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const inner = column > 0 && column < columns && row > 0 && row < rows && column * cell !== fold;
      const x = column * cell + (inner ? Math.sin(column * 12.9 + row * 78.2) * 0.35 * cell : 0);
      const y = row * cell + (inner ? Math.sin(column * 39.3 + row * 11.1) * 0.35 * cell : 0);
      flat.push(x, y);
      const past = Math.max(x - fold, 0);
      positions.push(Math.min(x, fold) + past * Math.cos(angle), y, past * Math.sin(angle));
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const c = a + columns + 1;
      triangles.push(a, a + 1, c + 1, a, c + 1, c);
    }
  }
  return {
    mesh: createSkinMesh(Uint32Array.from(triangles), Float32Array.from(positions)),
    flat: Float64Array.from(flat),
  };
}
