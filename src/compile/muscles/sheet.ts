// A sheet of flesh: fibre lines from origin to insertion, interpolated across, laid at a depth under the skin.
import { arcOf, smoothed, smoothLine, stepsBetween } from './curve.ts';
import type { Grid } from './grid.ts';
import type { Patch } from './patch-distance.ts';
import { followSkin, tendonShare } from './strip.ts';

export interface SheetShape {
  /** Fibres side by side, each a line from origin to insertion, xyz packed, mm. */
  readonly fibres: readonly ArrayLike<number>[];
  /** Half thickness at stations along the fibre, evenly spaced, mm. */
  readonly half: readonly number[];
  /** Depth under the skin at stations along the fibre, mm; null where the lines themselves say where. */
  readonly depthMm: readonly (number | null)[] | null;
  readonly tendon: readonly [number, number];
  /** Share of thickness left at the first and the last fibre. */
  readonly edges?: readonly [number, number] | undefined;
}

const ENTRY_MM = 7;
const MOST = 40;

export function sheetPatch(shape: SheetShape, depth: Grid): Patch {
  const lengths = shape.fibres.map((fibre) => arcOf(fibre).length);
  const nu = Math.round(Math.min(MOST, Math.max(10, Math.max(...lengths) / ENTRY_MM)));
  const lines = shape.fibres.map((fibre) => smoothLine(fibre, arcOf(fibre).at, nu));
  const nv = entriesAcross(lines);
  const points = new Float32Array(nu * nv * 3);
  for (let i = 0; i < nu; i++) {
    const row = Float32Array.from(lines.flatMap((line) => [...line.subarray(i * 3, i * 3 + 3)]));
    points.set(smoothLine(row, evenly(lines.length), nv), i * nv * 3);
  }
  if (shape.depthMm) layAtDepth(points, nu, nv, shape.depthMm, depth);
  const thick = stepsBetween(shape.half, evenly(shape.half.length), nu);
  const [first, last] = shape.edges ?? [0.45, 0.45];
  const half = new Float32Array(nu * nv);
  const tendon = new Float32Array(nu * nv);
  for (let i = 0; i < nu; i++) {
    const u = i / (nu - 1);
    const ends = 0.5 + 0.5 * Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 4));
    for (let j = 0; j < nv; j++) {
      const v = (2 * j) / (nv - 1) - 1;
      const round = Math.sqrt(Math.max(0, 1 - v ** 4));
      const edge = v < 0 ? first : last;
      half[i * nv + j] = thick[i]! * ends * (edge + (1 - edge) * round);
      tendon[i * nv + j] = tendonShare(u, shape.tendon);
    }
  }
  return { nu, nv, points, half, tendon };
}

function evenly(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => (count === 1 ? 0 : i / (count - 1)));
}

function entriesAcross(lines: readonly Float32Array[]): number {
  const widths = [0, 0.5, 1].map((share) => {
    const row = lines.flatMap((line) => {
      const at = Math.round((line.length / 3 - 1) * share) * 3;
      return [line[at]!, line[at + 1]!, line[at + 2]!];
    });
    return arcOf(row).length;
  });
  return Math.round(Math.min(MOST, Math.max(7, Math.max(...widths) / ENTRY_MM)));
}

/** Moves every entry to its depth, and rounds the net off after each move. */
function layAtDepth(
  points: Float32Array,
  nu: number,
  nv: number,
  depthMm: readonly (number | null)[],
  depth: Grid,
): void {
  const known = depthMm.map((_, i) => nearestKnown(depthMm, i));
  const weight = stepsBetween(
    depthMm.map((mm) => (mm === null ? 0 : 1)),
    evenly(depthMm.length),
    nu,
  );
  const wanted = stepsBetween(known, evenly(known.length), nu);
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < nu; i++) {
      if (weight[i]! <= 0) continue;
      for (let j = 0; j < nv; j++) followSkin(points, (i * nv + j) * 3, depth, wanted[i]!, weight[i]!);
    }
    for (let i = 0; i < nu; i++) {
      points.set(smoothed(points.slice(i * nv * 3, (i + 1) * nv * 3), 3, 0.8), i * nv * 3);
    }
  }
}

/** Of the nearest station that says one: toward an end that says none, the depth must not run out to the skin. */
function nearestKnown(depthMm: readonly (number | null)[], at: number): number {
  const told = depthMm.flatMap((mm, i) => (mm === null ? [] : [{ mm, apart: Math.abs(i - at) }]));
  return told.sort((a, b) => a.apart - b.apart)[0]?.mm ?? 0;
}
