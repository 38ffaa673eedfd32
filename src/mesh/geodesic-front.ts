// The engine of all distances over the skin: straight rays unfolded from triangle to triangle, window by window
// (the improved Chen-Han method of Xin and Wang 2009). Exact on the polyhedron. Not for callers: see geodesic.ts and shortest-way.ts.
import { FrontQueue } from './front-queue.ts';
import { nextHalfEdge, previousHalfEdge, type SkinMesh } from './skin-mesh.ts';

/** Where a window or a vertex distance came from: a window (0 and up), a source (-1), or a pseudo-source vertex v (-2 - v). */
const FROM_SOURCE = -1;

export const WINDOW_STRIDE = 5;
const STRIDE = WINDOW_STRIDE;
/** Slack, mm, of comparisons between ways that ought to be equally long. */
const TIE = 1e-7;

/**
 * One front. Arrays are reused: results hold until `reset`. A window is an interval [from, to] of a half-edge (in its
 * flat frame), lit from a source at (x, -y) that itself starts at `start`; it will be carried across the half-edge's triangle.
 */
export class GeodesicFront {
  readonly mesh: SkinMesh;
  /** Shortest known distance of each vertex, mm; Infinity where not reached. */
  readonly distances: Float64Array;
  /** Index of the source that each reached vertex is nearest to. */
  readonly roots: Int32Array;
  /** Where each vertex distance came from; valid with `keepTrace`. */
  readonly vertexFrom: Int32Array;
  /** Vertices with a finite distance, in no order. */
  readonly reached: number[] = [];
  readonly queue = new FrontQueue();
  /** Keep every window for tracing back (shortest ways); otherwise slots are used again. */
  keepTrace = false;
  /** Per triangle 1 = closed to the front; null = all open. */
  closed: Uint8Array | null = null;
  /** Lower bound of the way still to go from the middle of a window, mm; null = none (plain spreading). */
  remaining: ((x: number, y: number, z: number) => number) | null = null;
  /** The front stops before windows whose key is this or more, mm. */
  limit = Number.POSITIVE_INFINITY;
  /** Told of each new window, to look for a target in its triangle. */
  onWindow: ((window: number) => void) | null = null;
  /** Called for each vertex whose distance has just become shorter. */
  onVertex: ((vertex: number, distance: number) => void) | null = null;
  windowCount = 0;
  halfEdge = new Int32Array(4096);
  parent = new Int32Array(4096);
  root = new Int32Array(4096);
  /** from, to, x, y, start of each window. */
  values = new Float64Array(4096 * STRIDE);
  private free: number[] = [];
  /** Per half-edge the best distance at its apex through it, and where that ray crosses. */
  private readonly cornerBest: Float64Array;
  private readonly cornerRay: Float64Array;
  private readonly touchedCorners: number[] = [];
  /** Distance at which a pseudo-source was opened last. */
  private readonly opened: Float64Array;

  constructor(mesh: SkinMesh) {
    this.mesh = mesh;
    this.distances = new Float64Array(mesh.vertexCount).fill(Number.POSITIVE_INFINITY);
    this.roots = new Int32Array(mesh.vertexCount).fill(-1);
    this.vertexFrom = new Int32Array(mesh.vertexCount).fill(FROM_SOURCE);
    this.cornerBest = new Float64Array(mesh.triangles.length).fill(Number.POSITIVE_INFINITY);
    this.cornerRay = new Float64Array(mesh.triangles.length);
    this.opened = new Float64Array(mesh.vertexCount).fill(Number.NaN);
  }

  reset(): void {
    for (const v of this.reached) {
      this.distances[v] = Number.POSITIVE_INFINITY;
      this.opened[v] = Number.NaN;
    }
    for (const h of this.touchedCorners) this.cornerBest[h] = Number.POSITIVE_INFINITY;
    this.reached.length = 0;
    this.touchedCorners.length = 0;
    this.queue.clear();
    this.free.length = 0;
    this.windowCount = 0;
  }

  /** Starts from a point inside a triangle. @param weights of its three corners. @param start initial distance, mm. */
  addSource(triangle: number, weights: readonly [number, number, number], start: number, root: number): void {
    const { apexes, lengths, twins } = this.mesh;
    // A hair inside the triangle: a source on an edge would light that edge at grazing angle only.
    const inner = weights.map((weight) => Math.max(weight, 1e-4));
    const sum = inner[0]! + inner[1]! + inner[2]!;
    for (let k = 0; k < 3; k++) {
      const h = triangle * 3 + k;
      const wTo = inner[(k + 1) % 3]! / sum;
      const wApex = inner[(k + 2) % 3]! / sum;
      const length = lengths[h]!;
      const x = wTo * length + wApex * apexes[h * 2]!;
      const y = wApex * apexes[h * 2 + 1]!;
      this.relax(this.mesh.triangles[h]!, start + Math.hypot(x, y), root, FROM_SOURCE);
      const twin = twins[h]!;
      if (twin >= 0) this.addWindow(twin, 0, length, length - x, y, start, FROM_SOURCE, root, 0);
    }
  }

  /** Carries the front until every window left is at `limit` mm or further. */
  run(): void {
    const { queue } = this;
    while (queue.peek() < this.limit) {
      const item = queue.pop();
      if (item < 0) this.openFork(-1 - item);
      else this.carry(item);
    }
  }

  /** A shorter way to vertex v, if it is one. */
  private relax(v: number, distance: number, root: number, from: number): void {
    const known = this.distances[v]!;
    if (distance >= known) return;
    if (known === Number.POSITIVE_INFINITY) this.reached.push(v);
    this.distances[v] = distance;
    this.roots[v] = root;
    this.vertexFrom[v] = from;
    this.onVertex?.(v, distance);
    if (this.mesh.pseudoSources[v] === 1) {
      const { positions } = this.mesh;
      const ahead = this.remaining?.(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!) ?? 0;
      this.queue.push(distance + ahead, -1 - v);
    }
  }

  /** Lets shortest ways bend at vertex v: light all the edges round it from there. */
  private openFork(v: number): void {
    const { mesh } = this;
    const start = this.distances[v]!;
    if (this.opened[v] === start) return;
    this.opened[v] = start;
    const root = this.roots[v]!;
    for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) {
      const h = mesh.fan[i]!;
      if (this.closed !== null && this.closed[(h / 3) | 0] === 1) continue;
      const from = mesh.triangles[h]!;
      const to = mesh.triangles[nextHalfEdge(h)]!;
      this.relax(from, start + mesh.lengths[previousHalfEdge(h)]!, root, -2 - v);
      this.relax(to, start + mesh.lengths[nextHalfEdge(h)]!, root, -2 - v);
      const twin = mesh.twins[h]!;
      const length = mesh.lengths[h]!;
      if (twin >= 0)
        this.addWindow(
          twin,
          0,
          length,
          length - mesh.apexes[h * 2]!,
          mesh.apexes[h * 2 + 1]!,
          start,
          -2 - v,
          root,
          0,
        );
    }
  }

  /** Carries one window across its triangle: up to two child windows, and perhaps a shorter way to the apex. */
  private carry(window: number): void {
    const { mesh, values } = this;
    const h = this.halfEdge[window]!;
    const at = window * STRIDE;
    const from = values[at]!;
    const to = values[at + 1]!;
    const x = values[at + 2]!;
    const y = values[at + 3]!;
    const start = values[at + 4]!;
    const root = this.root[window]!;
    const open = this.closed === null || this.closed[(h / 3) | 0] === 0;
    if (open && !this.isDominated(h, from, to, x, y, start, 0)) {
      const length = mesh.lengths[h]!;
      const px = mesh.apexes[h * 2]!;
      const py = mesh.apexes[h * 2 + 1]!;
      const ray = x + ((px - x) * y) / (y + py);
      let left = ray > from;
      let right = ray < to;
      if (ray >= from - TIE && ray <= to + TIE) {
        const distance = start + Math.hypot(px - x, py + y);
        const best = this.cornerBest[h]!;
        if (distance < best) {
          if (best === Number.POSITIVE_INFINITY) this.touchedCorners.push(h);
          this.cornerBest[h] = distance;
          this.cornerRay[h] = ray;
          this.relax(mesh.triangles[previousHalfEdge(h)]!, distance, root, window);
        } else if (ray < this.cornerRay[h]!) {
          right = false;
        } else if (ray > this.cornerRay[h]!) {
          left = false;
        }
      }
      const leftTwin = mesh.twins[previousHalfEdge(h)]!;
      if (left && leftTwin >= 0) {
        const edge = mesh.lengths[leftTwin]!;
        const ex = px / edge;
        const ey = py / edge;
        const lo = crossing(y, from, ex * y + ey * (x - from), edge);
        const hi = ray < to ? edge : crossing(y, to, ex * y + ey * (x - to), edge);
        const sy = ex * y + ey * x;
        if (hi - lo > TIE)
          this.addWindow(leftTwin, lo, hi, x * ex - y * ey, Math.max(sy, 0), start, window, root, -1);
      }
      const rightTwin = mesh.twins[nextHalfEdge(h)]!;
      if (right && rightTwin >= 0) {
        const edge = mesh.lengths[rightTwin]!;
        const ex = (length - px) / edge;
        const ey = py / edge;
        const lo = ray > from ? 0 : edge - crossing(y, length - from, ex * y + ey * (from - x), edge);
        const hi = edge - crossing(y, length - to, ex * y + ey * (to - x), edge);
        // Source seen from the apex along (ex, -ey).
        const qx = x - px;
        const qy = -y - py;
        if (hi - lo > TIE)
          this.addWindow(
            rightTwin,
            lo,
            hi,
            qx * ex - qy * ey,
            Math.max(-(ex * qy + ey * qx), 0),
            start,
            window,
            root,
            1,
          );
      }
    }
    if (!this.keepTrace) this.free.push(window);
  }

  /**
   * True when every ray of a window crosses a shorter way (Xin and Wang's filter).
   * @param side through which edge of the triangle behind it came: -1 the one at the window's start, 1 the one at its end, 0 unknown.
   */
  private isDominated(
    g: number,
    from: number,
    to: number,
    x: number,
    y: number,
    start: number,
    side: number,
  ): boolean {
    const { mesh, distances } = this;
    const toFrom = start + Math.sqrt((from - x) * (from - x) + y * y);
    const toTo = start + Math.sqrt((to - x) * (to - x) + y * y);
    if (distances[mesh.triangles[g]!]! + to < toTo - TIE) return true;
    if (distances[mesh.triangles[nextHalfEdge(g)]!]! + mesh.lengths[g]! - from < toFrom - TIE) return true;
    if (side === 0) return false;
    const behind = mesh.twins[g]!;
    const known = distances[mesh.triangles[previousHalfEdge(behind)]!]!;
    const end = side < 0 ? from : to;
    const dx = mesh.lengths[g]! - mesh.apexes[behind * 2]! - end;
    const dy = mesh.apexes[behind * 2 + 1]!;
    return known + Math.sqrt(dx * dx + dy * dy) < (side < 0 ? toFrom : toTo) - TIE;
  }

  private addWindow(
    g: number,
    from: number,
    to: number,
    x: number,
    y: number,
    start: number,
    parent: number,
    root: number,
    side: number,
  ): void {
    if (this.isDominated(g, from, to, x, y, start, side)) return;
    const slot = this.free.pop() ?? this.windowCount++;
    if (slot >= this.halfEdge.length) this.grow();
    this.halfEdge[slot] = g;
    this.parent[slot] = parent;
    this.root[slot] = root;
    const at = slot * STRIDE;
    this.values[at] = from;
    this.values[at + 1] = to;
    this.values[at + 2] = x;
    this.values[at + 3] = y;
    this.values[at + 4] = start;
    const nearest = x < from ? from : x > to ? to : x;
    let key = start + Math.sqrt((nearest - x) * (nearest - x) + y * y);
    if (this.remaining !== null) {
      const { triangles, positions, lengths } = this.mesh;
      const a = triangles[g]! * 3;
      const b = triangles[nextHalfEdge(g)]! * 3;
      const middle = (from + to) / (2 * lengths[g]!);
      const ahead = this.remaining(
        positions[a]! + (positions[b]! - positions[a]!) * middle,
        positions[a + 1]! + (positions[b + 1]! - positions[a + 1]!) * middle,
        positions[a + 2]! + (positions[b + 2]! - positions[a + 2]!) * middle,
      );
      key += Math.max(0, ahead - (to - from) / 2);
    }
    this.queue.push(key, slot);
    this.onWindow?.(slot);
  }

  private grow(): void {
    const size = this.halfEdge.length * 2;
    const widen = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(size);
      wide.set(old);
      return wide;
    };
    this.halfEdge = widen(this.halfEdge);
    this.parent = widen(this.parent);
    this.root = widen(this.root);
    const values = new Float64Array(size * STRIDE);
    values.set(this.values);
    this.values = values;
  }
}

/** Where a ray through `at` of the base meets a side edge, from the base's end, mm, within the edge. */
function crossing(y: number, at: number, denominator: number, edge: number): number {
  if (denominator <= 0) return edge;
  const t = (y * at) / denominator;
  return t < 0 ? 0 : t > edge ? edge : t;
}
