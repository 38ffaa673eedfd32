// A stroke's middle line as a row of discs: points at even steps along the way, each with its radius, bends eased.

import { anchorValue } from '../mesh/anchor.ts';
import type { GeodesicSource } from '../mesh/geodesic.ts';
import type { SkinMesh } from '../mesh/skin-mesh.ts';
import { placeAlong, type SkinPath } from '../mesh/skin-path.ts';
import { walk } from '../mesh/walk.ts';
import type { Vector } from '../space/vector.ts';

/** How far the rim of a row of discs may dip between two of them, mm. */
const DIP_MM = 0.08;
const SHORTEST_STEP_MM = 1.5;
const LONGEST_STEP_MM = 5;

/** Share of the radius over which a bend of the middle line is eased, and its bounds, mm. */
const EASE_SHARE = 0.6;
const EASE_MM: readonly [number, number] = [3, 12];

interface Disc extends GeodesicSource {
  /** Way along the stroke, mm. */
  readonly along: number;
}

/**
 * @param ways one after another, each beginning where the last one ended. @param radii one more than ways, mm.
 * @returns sources whose distance field is the stroke: below zero inside.
 */
export function strokeDiscs(
  mesh: SkinMesh,
  normals: Float32Array,
  ways: readonly SkinPath[],
  radii: readonly number[],
): GeodesicSource[] {
  const discs: Disc[] = [];
  const bends: number[] = [];
  let offset = 0;
  ways.forEach((way, i) => {
    const from = radii[i]!;
    const to = radii[i + 1]!;
    const step = discStep(Math.min(from, to));
    const count = Math.max(1, Math.ceil(way.lengthMm / step));
    for (let k = i === 0 ? 0 : 1; k <= count; k++) {
      const t = k / count;
      discs.push({
        at: placeAlong(mesh, way, way.lengthMm * t),
        start: -(from + (to - from) * t),
        along: offset + way.lengthMm * t,
      });
    }
    offset += way.lengthMm;
    if (i > 0) bends.push(offset - way.lengthMm);
  });
  return bends.length === 0 ? discs : eased(mesh, normals, discs, bends, offset);
}

function discStep(radius: number): number {
  return Math.min(LONGEST_STEP_MM, Math.max(SHORTEST_STEP_MM, Math.sqrt(8 * DIP_MM * radius)));
}

/** Draws the discs near each bend towards the weighted mean of their neighbours along the line, over the skin. */
function eased(
  mesh: SkinMesh,
  normals: Float32Array,
  discs: readonly Disc[],
  bends: readonly number[],
  length: number,
): GeodesicSource[] {
  const places = discs.map(({ at }) => anchorValue(mesh.triangles, mesh.positions, at));
  return discs.map((disc, i) => {
    const width = Math.min(EASE_MM[1], Math.max(EASE_MM[0], -disc.start * EASE_SHARE));
    const reach = Math.min(width * 2, disc.along, length - disc.along);
    if (reach <= 0 || !bends.some((bend) => Math.abs(bend - disc.along) < reach)) return disc;
    const sum: [number, number, number] = [0, 0, 0];
    let total = 0;
    discs.forEach((other, j) => {
      const gap = Math.abs(other.along - disc.along);
      if (gap > reach) return;
      // Discs stand closer on some ways than on others: each counts for the length it stands for.
      const share = ((discs[j + 1] ?? other).along - (discs[j - 1] ?? other).along) / 2;
      const weight = Math.exp(-0.5 * (gap / width) ** 2) * share;
      total += weight;
      for (let k = 0; k < 3; k++) sum[k]! += weight * (places[j]![k]! - places[i]![k]!);
    });
    const move = sum.map((value) => value / total) as unknown as Vector;
    const mm = Math.hypot(...move);
    const path = mm < 0.05 ? 'points-through-skin' : walk(mesh, normals, disc.at, move, mm);
    return typeof path === 'string' ? disc : { at: path.points.at(-1)!, start: disc.start };
  });
}
