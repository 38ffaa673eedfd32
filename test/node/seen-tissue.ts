// What is seen of the tissue in the display pose, looked at straight from the front or from behind.
import type { TissuePiece } from '../../src/atlas-file/tissue-file.ts';
import { boxOf } from '../../src/compile/muscles/grid.ts';
import { type Solid, solidOf } from '../../src/compile/muscles/measure-tissue.ts';
import { readTissue } from '../../src/node/read-tissue.ts';
import { type Sex, sexes } from '../../src/space/sex.ts';

interface Placed {
  readonly piece: TissuePiece;
  readonly solid: Solid;
  /** How much light comes to each vertex, 0 to 255. */
  readonly open: Uint8Array;
}

interface Seen {
  readonly piece: TissuePiece;
  readonly open: number;
  /** Its face is turned to the eye; else its back has come through. */
  readonly faces: boolean;
}

const regions = readTissue('display', ['head', 'trunk', 'arm', 'leg']);
const levels = ['near', 'far'] as const;
export type Level = (typeof levels)[number];
/** Both bodies, near and far. */
export const eachLook = sexes.flatMap((sex) => levels.map((level) => ({ sex, level })));

export function placed(sex: Sex, level: Level = 'near'): Placed[] {
  return regions.flatMap((region) =>
    region.pieces
      .filter(({ layer }) => layer !== 'risk')
      .map((piece) => ({
        piece,
        solid: {
          ...solidOf(region, region.positions[sex], piece),
          ...(level === 'far' && {
            triangles: region.farTriangles
              .slice(piece.far[0], piece.far[0] + piece.far[1])
              .map((id) => id - piece.vertices[0]),
          }),
        },
        open: region.open.subarray(piece.vertices[0], piece.vertices[0] + piece.vertices[1]),
      })),
  );
}

/** What is met first at a place of the left half: from the front, of its front half; from behind, of all that lies there. */
export function foremost(
  all: readonly Placed[],
  x: number,
  y: number,
  from: 'front' | 'behind' = 'front',
): Seen | null {
  const sign = from === 'front' ? 1 : -1;
  let [met, nearest]: [Seen | null, number] = [null, from === 'front' ? 0 : -Infinity];
  for (const { piece, solid, open } of all) {
    const { positions: p, triangles } = solid;
    const { low, high } = boxOf(p);
    if (x < low[0] || x > high[0] || y < low[1] || y > high[1]) continue;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
      const [ux, uy] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!];
      const [vx, vy] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!];
      const whole = ux * vy - uy * vx;
      if (whole === 0) continue;
      const second = ((x - p[a]!) * vy - (y - p[a + 1]!) * vx) / whole;
      const third = (ux * (y - p[a + 1]!) - uy * (x - p[a]!)) / whole;
      if (second < 0 || third < 0 || second + third > 1) continue;
      const z = p[a + 2]! + second * (p[b + 2]! - p[a + 2]!) + third * (p[c + 2]! - p[a + 2]!);
      if (sign * z <= nearest) continue;
      const light = (corner: number) => open[corner / 3]!;
      const shade = light(a) + second * (light(b) - light(a)) + third * (light(c) - light(a));
      [met, nearest] = [{ piece, open: shade, faces: sign * whole > 0 }, sign * z];
    }
  }
  return met;
}

export function boxIn(all: readonly Placed[], id: string) {
  return boxOf(all.find(({ piece }) => piece.id === id)!.solid.positions);
}

export function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) / count) * (to - from));
}
