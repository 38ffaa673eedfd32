// How large a painted pain is on one body. Where the mesh is coarse beside a dab, its disc is measured and not its corners alone.
import { anchorValue } from '../../mesh/anchor.ts';
import type { SkinAreas } from '../../mesh/skin-area.ts';
import type { Vector } from '../../space/vector.ts';
import type { PainPainter } from './paint-field.ts';
import type { Dab, PaintedPain } from './painted-pain.ts';

/** Each edge of a measured triangle is cut into so many. */
const CUTS = 6;
/** A rim runs as good as straight through a triangle that is this small beside the dab. */
const FINE_SHARE = 0.3;

/** Weights of the middles of the small triangles that one is cut into. */
const samples: readonly (readonly [number, number, number])[] = Array.from({ length: CUTS }, (_, i) =>
  Array.from({ length: CUTS - i }, (_, j) => {
    const at = (shift: number): [number, number, number] => {
      const u = (i + shift) / CUTS;
      const v = (j + shift) / CUTS;
      return [u, v, 1 - u - v];
    };
    return i + j < CUTS - 1 ? [at(1 / 3), at(2 / 3)] : [at(1 / 3)];
  }),
).flat(2);

/** mm2. @param areas of the body that is meant. @param field as `PainPainter.paint` wrote it for this pain. */
export function paintedMm2(
  painter: PainPainter,
  pain: PaintedPain,
  field: Int8Array,
  areas: SkinAreas,
): number {
  const { mesh } = painter.ground;
  const { triangles, lengths, positions } = mesh;
  const whole = new Int8Array(field.length);
  painter.paint({ areas: pain.areas, dabs: [] }, whole);
  const near = discsAt(painter, pain.dabs);
  let sum = 0;
  for (let t = 0, h = 0; h < triangles.length; t++, h += 3) {
    const [a, b, c] = [field[triangles[h]!]!, field[triangles[h + 1]!]!, field[triangles[h + 2]!]!];
    const dabs = near.get(t);
    if (a <= 0 && b <= 0 && c <= 0 && dabs === undefined) continue;
    const longest = Math.max(lengths[h]!, lengths[h + 1]!, lengths[h + 2]!);
    if (a > 0 && b > 0 && c > 0) sum += areas.ofTriangle[t]!;
    else if (dabs === undefined || dabs.every(({ radiusMm }) => longest < radiusMm * FINE_SHARE))
      sum += areas.ofTriangle[t]! * sampled((u, v, w) => u * a + v * b + w * c > 0);
    else {
      const base = [whole[triangles[h]!]!, whole[triangles[h + 1]!]!, whole[triangles[h + 2]!]!] as const;
      sum +=
        areas.ofTriangle[t]! *
        sampled((u, v, w) =>
          inDiscs(
            anchorValue(triangles, positions, { triangle: t, u, v, w }),
            dabs,
            u * base[0] + v * base[1] + w * base[2] > 0,
          ),
        );
    }
  }
  return sum;
}

function sampled(inside: (u: number, v: number, w: number) => boolean): number {
  let count = 0;
  for (const [u, v, w] of samples) if (inside(u, v, w)) count++;
  return count / samples.length;
}

/** A dab's middle in space, mm. */
interface Disc {
  readonly at: Vector;
  readonly radiusMm: number;
  readonly erases: boolean;
}

/** The dabs whose rim may cross each triangle, in the order of painting. */
function discsAt(painter: PainPainter, dabs: readonly Dab[]): Map<number, Disc[]> {
  const { fanStart, fan, triangles, positions } = painter.ground.mesh;
  const out = new Map<number, Disc[]>();
  for (const dab of dabs) {
    const at = anchorValue(triangles, positions, dab.anchor);
    const disc = { at, radiusMm: dab.radiusMm, erases: dab.erases ?? false };
    for (const v of painter.spot(dab).vertices)
      for (let i = fanStart[v]!; i < fanStart[v + 1]!; i++) {
        const t = (fan[i]! / 3) | 0;
        const list = out.get(t);
        if (list === undefined) out.set(t, [disc]);
        else if (list[list.length - 1] !== disc) list.push(disc);
      }
  }
  return out;
}

/** Whether a place is painted. So near to a dab the straight way is as long as that over the skin. */
function inDiscs([x, y, z]: Vector, discs: readonly Disc[], before: boolean): boolean {
  // The last dab over a place tells, so the way begins at the end.
  for (let i = discs.length - 1; i >= 0; i--) {
    const { at, radiusMm, erases } = discs[i]!;
    const square = (x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2;
    if (square < radiusMm * radiusMm) return !erases;
  }
  return before;
}
