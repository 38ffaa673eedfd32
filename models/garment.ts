// The plain garment as a signed distance to its hem at each vertex: shorts for both, a band over the breasts for the female.
import type { Vector } from '../src/space/vector.ts';

/** Channel value at the hem, and how many of its units make a millimetre. */
const HEM = 128;
const UNITS_PER_MM = 2;

/** Heights (mm) that the cut hangs on, in the display pose. */
export interface Tailoring {
  readonly hipJointMm: number;
  readonly nippleMm: number;
  /** Middle of the trunk front to back (z, mm), about which the edges run. */
  readonly waistAxisMm: number;
  readonly chestAxisMm: number;
}

/** A height along the way round the body: pairs of degrees from the front (0) to the back (180) and mm. */
type Edge = readonly (readonly [number, number])[];

const WAIST: Edge = [
  [0, 66],
  [35, 72],
  [90, 84],
  [140, 84],
  [180, 76],
];
const BUST_TOP: Edge = [
  [0, 34],
  [22, 46],
  [48, 52],
  [80, 26],
  [115, 8],
  [180, 2],
];
const BUST_BOTTOM: Edge = [
  [0, -66],
  [40, -66],
  [90, -62],
  [180, -58],
];
/** Hem of the leg: this far below the hip joint in the midline, and higher towards the outside. */
const HEM_BELOW_HIP_MM = 122;
const HEM_RISE = 0.34;

/** Shorts: from below the waist to the top of the thigh. `p` in the display pose; not for the arms. */
export function shorts(p: Vector, cut: Tailoring): number {
  const waist = cut.hipJointMm + edge(WAIST, p, cut.waistAxisMm) - p[1];
  const hem = p[1] - (cut.hipJointMm - HEM_BELOW_HIP_MM + HEM_RISE * Math.abs(p[0]));
  return channel(Math.min(waist, hem));
}

/** Band over the breasts. `p` in the display pose; not for the arms. */
export function top(p: Vector, cut: Tailoring): number {
  const above = cut.nippleMm + edge(BUST_TOP, p, cut.chestAxisMm) - p[1];
  const below = p[1] - cut.nippleMm - edge(BUST_BOTTOM, p, cut.chestAxisMm);
  return channel(Math.min(above, below));
}

/** Signed distance (mm, positive inside the cloth) as a byte. */
function channel(distance: number): number {
  return Math.max(0, Math.min(255, Math.round(HEM + distance * UNITS_PER_MM)));
}

/** Height of an edge at a point's way round the body, as a smooth curve through its given heights. */
function edge(heights: Edge, p: Vector, axisZ: number): number {
  const angle = (Math.atan2(Math.abs(p[0]), p[2] - axisZ) * 180) / Math.PI;
  const next = Math.max(
    1,
    heights.findIndex(([degrees]) => degrees >= angle),
  );
  const at = (i: number) => heights[Math.min(heights.length - 1, Math.max(0, i))]!;
  const [a0, h0] = at(next - 1);
  const [a1, h1] = at(next);
  // Cubic Hermite curve; level at front and back, where left and right meet.
  const slope = (i: number) =>
    i === 0 || i === heights.length - 1 ? 0 : (at(i + 1)[1] - at(i - 1)[1]) / (at(i + 1)[0] - at(i - 1)[0]);
  const t = (angle - a0) / (a1 - a0);
  const span = a1 - a0;
  return (
    h0 * (1 + 2 * t) * (1 - t) ** 2 +
    slope(next - 1) * span * t * (1 - t) ** 2 +
    h1 * t * t * (3 - 2 * t) +
    slope(next) * span * t * t * (t - 1)
  );
}
