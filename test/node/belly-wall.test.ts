// The wall of the belly as it is seen from the front: closed by what lies on top, without slots beside the rectus or along the midline.
import { expect, test } from 'vitest';
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

const regions = readTissue('display', ['trunk', 'leg']);
/** mm: what is told apart of the front of the body: half its width, without the flanks, which turn away. */
const WIDE_MM = 84;
/** Of 255: less is the dark of a groove. */
const DARK = 60;

const levels = ['near', 'far'] as const;

function placed(sex: Sex, level: (typeof levels)[number] = 'near'): Placed[] {
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

/** What is met first at a place of the left half, looked at straight from the front. */
function foremost(all: readonly Placed[], x: number, y: number): Seen | null {
  let [met, front]: [Seen | null, number] = [null, 0];
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
      if (z <= front) continue;
      const light = (corner: number) => open[corner / 3]!;
      const shade = light(a) + second * (light(b) - light(a)) + third * (light(c) - light(a));
      [met, front] = [{ piece, open: shade, faces: whole > 0 }, z];
    }
  }
  return met;
}

function boxIn(all: readonly Placed[], id: string) {
  return boxOf(all.find(({ piece }) => piece.id === id)!.solid.positions);
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) / count) * (to - from));
}

function wall(sex: Sex, level: (typeof levels)[number]) {
  const all = placed(sex, level);
  const [groin, alba] = [boxIn(all, 'inguinal-ligament'), boxIn(all, 'linea-alba')];
  return steps(groin.high[1], alba.high[1] - 25, 18).flatMap((y) =>
    steps(3, WIDE_MM, 12).map((x) => ({
      where: `${x.toFixed(0)}, ${y.toFixed(0)}`,
      met: foremost(all, x, y),
    })),
  );
}

test.each(sexes)('%s: from spine of the ilium to breastbone nothing deeper shows through', (sex) => {
  const through = wall(sex, 'near').filter(({ met }) => met?.piece.layer !== 'superficial');
  expect(through.map(({ where, met }) => `${met?.piece.id ?? 'nothing'} at ${where}`)).toEqual([]);
});

test.each(sexes.flatMap((sex) => levels.map((level) => ({ sex, level }))))(
  '$sex, $level: the fascia of the belly turns its face to the light, and no slot in it is dark',
  ({ sex, level }) => {
    const fascia = wall(sex, level).flatMap(({ where, met }) =>
      met?.piece.tissue === 'fascia' ? [{ where, met }] : [],
    );
    expect(fascia.length).toBeGreaterThan(30);
    const dark = fascia.filter(({ met }) => met.open < DARK || !met.faces);
    expect(
      dark.map(
        ({ where, met }) => `${met.piece.id} at ${where}: ${met.faces ? met.open.toFixed(0) : 'back'}`,
      ),
    ).toEqual([]);
  },
);

test.each(sexes)('%s: the sheath of the rectus closes in the midline', (sex) => {
  const all = placed(sex);
  const alba = boxIn(all, 'linea-alba');
  const met = steps(alba.low[1] + 4, alba.high[1] - 4, 40).map((y) => foremost(all, 0.05, y)?.piece.tissue);
  expect(new Set(met)).toEqual(new Set(['fascia']));
});
