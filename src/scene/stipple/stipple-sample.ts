// The stipple's dots: evenly scattered over the whole skin once, coarse ones first, so that any zoom shows an even scatter.
// Pure; run in the workshop (`body/body-workshop.ts`).
import { triangleArea } from '../../mesh/triangle-area.ts';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';

/** Where dots lie. Sorted by triangle-independent rank: earlier dots have the wider spacing. */
export interface DotField {
  readonly count: number;
  readonly triangles: Uint32Array;
  /** Two of the three corner weights, in 255ths; the third is what is left. */
  readonly weights: Uint8Array;
  /** The spacing at which the dot joins in, mm: all dots with at least this value are that far apart. */
  readonly spacings: Float32Array;
}

/** Dots with the way to those of a triangle: `order[starts[t]] .. order[starts[t + 1] - 1]`. */
export interface GroupedDots extends DotField {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

export interface DotSurface {
  readonly triangles: Uint32Array;
  /** xyz a vertex, metres. */
  readonly positions: Float32Array;
  /** Unit xyz a vertex. */
  readonly normals: Float32Array;
  /** Only the triangles before this one (the left half) are sampled; the rest are their mirror images. */
  readonly halfCount: number;
}

export const WIDEST_MM = 18;
export const FINEST_MM = 2.8;
const STEPS_PER_OCTAVE = 4;

/**
 * Dart throwing with shrinking spacing over the left half; dots keep their distance from their own mirror images too, so
 * left and right mirror each other exactly. Fixed seed: always the same dots.
 */
export function scatterDots(surface: DotSurface, widestMm = WIDEST_MM, finestMm = FINEST_MM): DotField {
  const candidates = makeCandidates(surface, finestMm);
  const accepted: number[] = [];
  const spacings: number[] = [];
  /** The distance, mm, to a dot that was found too near: until the spacing is less there is no need to look again. */
  const blocked = Float32Array.from({ length: candidates.count }, (_, i) => Math.abs(candidates.x[i]!) * 2);
  const steps = Math.ceil(Math.log2(widestMm / finestMm) * STEPS_PER_OCTAVE);
  for (let step = 0; step <= steps; step++) {
    const spacing = Math.max(finestMm, widestMm * 2 ** (-step / STEPS_PER_OCTAVE));
    const grid = new DotGrid(candidates, spacing);
    for (const i of accepted) grid.add(i);
    for (let i = 0; i < candidates.count; i++) {
      if (blocked[i]! < spacing) continue;
      const near = grid.nearer(i);
      if (near < spacing) {
        blocked[i] = near;
        continue;
      }
      grid.add(i);
      blocked[i] = 0;
      accepted.push(i);
      spacings.push(spacing);
    }
  }
  return mirrorDots(candidates, accepted, spacings, surface.halfCount);
}

/** Sorts dots by the triangle that they lie in, so that those of a zone are found by walking over the skin once. */
export function groupDots(dots: DotField, triangleCount: number): GroupedDots {
  const starts = new Uint32Array(triangleCount + 1);
  for (const t of dots.triangles) starts[t + 1]!++;
  for (let t = 0; t < triangleCount; t++) starts[t + 1]! += starts[t]!;
  const order = new Uint32Array(dots.count);
  const next = starts.slice();
  for (let i = 0; i < dots.count; i++) order[next[dots.triangles[i]!]!++] = i;
  return { ...dots, starts, order };
}

interface Candidates {
  readonly count: number;
  readonly triangles: Uint32Array;
  readonly weights: Uint8Array;
  /** Places in mm, unit normals. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly normals: Float32Array;
}

/** Random places, about three for each dot that fits, in random order: more fill few gaps and cost as much again. */
function makeCandidates(surface: DotSurface, finestMm: number): Candidates {
  const { triangles, positions, normals, halfCount } = surface;
  const random = seeded(20261121);
  const perMm2 = (3 * 0.75) / (finestMm * finestMm);
  const ids: number[] = [];
  for (let t = 0; t < halfCount; t++) {
    const expected = triangleArea(triangles, positions, t) * 1e6 * perMm2;
    let n = Math.floor(expected);
    if (random() < expected - n) n++;
    while (n-- > 0) ids.push(t);
  }
  for (let i = ids.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swap = ids[i]!;
    ids[i] = ids[j]!;
    ids[j] = swap;
  }
  const count = ids.length;
  const out = {
    count,
    triangles: Uint32Array.from(ids),
    weights: new Uint8Array(count * 2),
    x: new Float32Array(count),
    y: new Float32Array(count),
    z: new Float32Array(count),
    normals: new Float32Array(count * 3),
  };
  for (let i = 0; i < count; i++) {
    let [a, b] = [random(), random()];
    if (a + b > 1) [a, b] = [1 - a, 1 - b];
    const [wa, wb] = [Math.floor(a * 255), Math.floor(b * 255)];
    out.weights[i * 2] = wa;
    out.weights[i * 2 + 1] = wb;
    const t = ids[i]! * 3;
    const [u, v, w] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const [ua, vb, wc] = [wa / 255, wb / 255, 1 - (wa + wb) / 255];
    const at = (values: Float32Array, k: number) =>
      ua * values[u + k]! + vb * values[v + k]! + wc * values[w + k]!;
    out.x[i] = at(positions, 0) * MILLIMETRES_PER_METRE;
    out.y[i] = at(positions, 1) * MILLIMETRES_PER_METRE;
    out.z[i] = at(positions, 2) * MILLIMETRES_PER_METRE;
    for (let k = 0; k < 3; k++) out.normals[i * 3 + k] = at(normals, k);
  }
  return out;
}

const BUCKETS = 1 << 17;

/** Dots by cells of one spacing, hashed, so that only near ones are compared. */
class DotGrid {
  private readonly heads = new Int32Array(BUCKETS).fill(-1);
  private readonly next: Int32Array;
  private readonly perMm: number;
  constructor(
    private readonly dots: Candidates,
    private readonly spacing: number,
  ) {
    this.next = new Int32Array(dots.count);
    this.perMm = 1 / spacing;
  }

  private bucket(x: number, y: number, z: number): number {
    return (Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) & (BUCKETS - 1);
  }

  add(i: number): void {
    const { x, y, z } = this.dots;
    const { perMm } = this;
    const key = this.bucket(Math.floor(x[i]! * perMm), Math.floor(y[i]! * perMm), Math.floor(z[i]! * perMm));
    this.next[i] = this.heads[key]!;
    this.heads[key] = i;
  }

  /**
   * Distance, mm, to a dot on the same face of the body that lies nearer than the spacing; else Infinity. Most that are
   * refused are so by their own cell.
   */
  nearer(i: number): number {
    const { x, y, z } = this.dots;
    const { perMm } = this;
    const [gx, gy, gz] = [x[i]! * perMm, y[i]! * perMm, z[i]! * perMm];
    const [cx, cy, cz] = [Math.floor(gx), Math.floor(gy), Math.floor(gz)];
    const own = this.nearerIn(cx, cy, cz, i);
    if (own < this.spacing) return own;
    for (let a = -1; a <= 1; a++) {
      const toA = beyond(a, gx - cx);
      for (let b = -1; b <= 1; b++) {
        const toB = toA + beyond(b, gy - cy);
        if (toB >= 1) continue;
        for (let c = -1; c <= 1; c++) {
          if ((a === 0 && b === 0 && c === 0) || toB + beyond(c, gz - cz) >= 1) continue;
          const near = this.nearerIn(cx + a, cy + b, cz + c, i);
          if (near < this.spacing) return near;
        }
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  private nearerIn(a: number, b: number, c: number, i: number): number {
    const { x, y, z, normals } = this.dots;
    const limit = this.spacing * this.spacing;
    for (let j = this.heads[this.bucket(a, b, c)]!; j >= 0; j = this.next[j]!) {
      const [dx, dy, dz] = [x[j]! - x[i]!, y[j]! - y[i]!, z[j]! - z[i]!];
      const square = dx * dx + dy * dy + dz * dz;
      if (square >= limit) continue;
      const across =
        normals[i * 3]! * normals[j * 3]! +
        normals[i * 3 + 1]! * normals[j * 3 + 1]! +
        normals[i * 3 + 2]! * normals[j * 3 + 2]!;
      if (across > 0) return Math.sqrt(square);
    }
    return Number.POSITIVE_INFINITY;
  }
}

/** Squared way, in cells, from a place within its cell (0 to 1) to the cell beside it (-1, 0 or 1). */
function beyond(neighbour: number, place: number): number {
  if (neighbour === 0) return 0;
  return neighbour < 0 ? place * place : (1 - place) * (1 - place);
}

/** Adds the mirror image of each dot; the mirrored triangle has its last two corners swapped. */
function mirrorDots(
  candidates: Candidates,
  accepted: readonly number[],
  spacings: readonly number[],
  halfCount: number,
): DotField {
  const count = accepted.length * 2;
  const out = {
    count,
    triangles: new Uint32Array(count),
    weights: new Uint8Array(count * 2),
    spacings: new Float32Array(count),
  };
  for (const [n, i] of accepted.entries()) {
    const [a, b] = [candidates.weights[i * 2]!, candidates.weights[i * 2 + 1]!];
    out.triangles[n * 2] = candidates.triangles[i]!;
    out.triangles[n * 2 + 1] = mirroredTriangle(candidates.triangles[i]!, halfCount);
    out.weights.set([a, b, a, 255 - a - b], n * 4);
    out.spacings.fill(spacings[n]!, n * 2, n * 2 + 2);
  }
  return out;
}

/**
 * The fine triangle on the other side. The right cage quad runs the other way round from the same first corner, so corner
 * k becomes corner -k, and of the two triangles at a corner (corner, edge, centre) and (corner, centre, edge) each
 * becomes the other.
 */
function mirroredTriangle(t: number, halfCount: number): number {
  const corner = (t >> 1) & 3;
  return halfCount + (t & ~7) + ((4 - corner) & 3) * 2 + (1 - (t & 1));
}

/** A small seeded generator (mulberry32): the same dots on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
