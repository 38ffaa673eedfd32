// The midline of a symmetric mesh as lines of edges, so that what is authored in the midline stays exactly in it.
import type { Vector } from '../space/vector.ts';
import { type Anchor, anchorValue } from './anchor.ts';
import { nextHalfEdge, type SkinMesh } from './skin-mesh.ts';
import { inTriangle, type SkinPath, skinPath, triangleOfEdge, vertexAnchor } from './skin-path.ts';

/** Anchors closer to x = 0 than this, mm, are in the midline. */
const MIDLINE_MM = 1e-3;

/** A run of midline vertices, each joined to the next by an edge; a closed one ends where it began. */
type Chain = readonly number[];

/** A spot on a chain: a whole number is a vertex, a fraction lies on the edge to the next. */
interface Spot {
  readonly chain: Chain;
  readonly index: number;
}

/** Edges between vertices that are their own mirror partners, strung together. */
export class Midline {
  private readonly chains: readonly Chain[];

  constructor(
    readonly mesh: SkinMesh,
    mirror: Uint32Array,
  ) {
    this.chains = midlineChains(mesh, mirror);
  }

  /** True when an anchor lies in the midline. */
  holds(anchor: Anchor): boolean {
    return Math.abs(anchorValue(this.mesh.triangles, this.mesh.positions, anchor)[0]) < MIDLINE_MM;
  }

  /** The place in the midline nearest to a point of space (mm); undefined for a mesh without one. */
  nearest(point: Vector, allowed: (vertex: number) => boolean = () => true): Anchor | undefined {
    let best = Number.POSITIVE_INFINITY;
    let found: Spot | undefined;
    for (const chain of this.chains) {
      for (let i = 0; i + 1 < chain.length; i++) {
        if (!allowed(chain[i]!)) continue;
        const [p, q] = [this.place(chain[i]!), this.place(chain[i + 1]!)];
        const edge = q.map((value, k) => value - p[k]!);
        const square = edge.reduce((sum, value) => sum + value * value, 0) || 1;
        const reach = edge.reduce((sum, value, k) => sum + value * (point[k]! - p[k]!), 0) / square;
        const t = Math.min(1 - 1e-9, Math.max(0, reach));
        const gap = Math.hypot(...p.map((value, k) => value + edge[k]! * t - point[k]!));
        if (gap >= best) continue;
        best = gap;
        found = { chain, index: i + t };
      }
    }
    return found && this.anchorAt(found);
  }

  /** A walk along the midline, setting out the way that leans more towards `direction`. Undefined off the midline or past its end. */
  walk(from: Anchor, direction: Vector, mm: number): SkinPath | undefined {
    const spot = this.spotOf(from);
    if (spot === undefined) return undefined;
    const at = anchorValue(this.mesh.triangles, this.mesh.positions, from);
    const lean = (step: 1 | -1): number => {
      const v = this.corner(spot, step);
      if (v === undefined) return Number.NEGATIVE_INFINITY;
      const to = this.place(v);
      const way = [to[0] - at[0], to[1] - at[1], to[2] - at[2]];
      return way.reduce((sum, value, k) => sum + value * direction[k]!, 0) / (Math.hypot(...way) || 1);
    };
    const step = lean(1) >= lean(-1) ? 1 : -1;
    let left = mm;
    let here: Spot = spot;
    let place = at;
    for (let guard = 0; guard < spot.chain.length; guard++) {
      const v = this.corner(here, step);
      if (v === undefined) return undefined;
      const to = this.place(v);
      const length = Math.hypot(to[0] - place[0], to[1] - place[1], to[2] - place[2]);
      const next = step > 0 ? Math.floor(here.index) + 1 : Math.ceil(here.index) - 1;
      if (length >= left) {
        const end = here.index + (next - here.index) * (length === 0 ? 0 : left / length);
        return this.line(spot, { chain: spot.chain, index: end }, step);
      }
      left -= length;
      here = { chain: spot.chain, index: wrapped(spot.chain, next, step) };
      place = to;
    }
    return undefined;
  }

  /** The shorter way along the midline between two places in it; undefined where there is none. */
  between(from: Anchor, to: Anchor): SkinPath | undefined {
    const start = this.spotOf(from);
    const end = this.spotOf(to);
    if (start === undefined || end === undefined || start.chain !== end.chain) return undefined;
    const ways = ([1, -1] as const).flatMap((step) => this.line(start, end, step) ?? []);
    return ways.sort((a, b) => a.lengthMm - b.lengthMm)[0];
  }

  /** The line from one spot to another of the same chain, going up (1) or down (-1) its indices. */
  private line(start: Spot, end: Spot, step: 1 | -1): SkinPath | undefined {
    const { mesh } = this;
    const corners: number[] = [];
    let here = start;
    for (let guard = 0; guard <= start.chain.length; guard++) {
      const next = step > 0 ? Math.floor(here.index) + 1 : Math.ceil(here.index) - 1;
      if (
        step > 0 ? here.index <= end.index && end.index <= next : next <= end.index && end.index <= here.index
      ) {
        const target = this.anchorAt(end);
        const spots = corners.map((v, i) => {
          const after = corners[i + 1];
          return vertexAnchor(
            mesh,
            v,
            after === undefined ? target.triangle : triangleOfEdge(mesh, v, after),
          );
        });
        const goal =
          spots.length > 0 && !hasVertex(mesh, target.triangle, corners.at(-1)!) ? undefined : target;
        if (goal === undefined) return undefined;
        const first = this.anchorAt(start);
        const into = spots[0] === undefined ? target.triangle : this.triangleFrom(start, corners[0]!);
        return skinPath(mesh, [inTriangle(mesh, first, into), ...spots, goal]);
      }
      const v = this.corner(here, step);
      if (v === undefined) return undefined;
      corners.push(v);
      here = { chain: start.chain, index: wrapped(start.chain, next, step) };
    }
    return undefined;
  }

  private triangleFrom(spot: Spot, corner: number): number {
    const low = spot.chain[Math.floor(spot.index)]!;
    const high = spot.chain[Math.ceil(spot.index)]!;
    const other = low === corner ? high : low;
    return other === corner ? this.anchorAt(spot).triangle : triangleOfEdge(this.mesh, other, corner);
  }

  /** The next chain vertex from a spot; undefined at the end of an open chain. */
  private corner({ chain, index }: Spot, step: 1 | -1): number | undefined {
    return chain[step > 0 ? Math.floor(index) + 1 : Math.ceil(index) - 1];
  }

  private spotOf(anchor: Anchor): Spot | undefined {
    const { triangles } = this.mesh;
    const held = [anchor.u, anchor.v, anchor.w].flatMap((weight, k) =>
      weight > 1e-9 ? [{ v: triangles[anchor.triangle * 3 + k]!, weight }] : [],
    );
    for (const chain of this.chains) {
      const [a, b] = held.map(({ v }) => chain.indexOf(v)) as [number, number | undefined];
      if (a < 0 || b === -1 || held.length > 2) continue;
      if (b === undefined) return { chain, index: a };
      const last = chain.length - 1;
      // On the edge that closes a ring the first vertex counts as the last.
      const [from, to] = Math.abs(a - b) === 1 ? [a, b] : a === 0 ? [last, b] : [a, last];
      const toWeight = held[1]!.weight / (held[0]!.weight + held[1]!.weight);
      return { chain, index: from + (to - from) * toWeight };
    }
    return undefined;
  }

  private anchorAt({ chain, index }: Spot): Anchor {
    const low = Math.floor(index);
    const a = chain[low]!;
    const b = chain[low + 1] ?? chain[low - 1]!;
    const t = index - low;
    const triangle = triangleOfEdge(this.mesh, a, b);
    const from = vertexAnchor(this.mesh, a, triangle);
    const to = vertexAnchor(this.mesh, b, triangle);
    const mix = (p: number, q: number): number => p * (1 - t) + q * t;
    return { triangle, u: mix(from.u, to.u), v: mix(from.v, to.v), w: mix(from.w, to.w) };
  }

  private place(v: number): Vector {
    const p = this.mesh.positions;
    return [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  }
}

function wrapped(chain: Chain, index: number, step: 1 | -1): number {
  const last = chain.length - 1;
  if (chain[0] !== chain[last]) return index;
  if (step > 0 && index === last) return 0;
  return step < 0 && index === 0 ? last : index;
}

function hasVertex(mesh: SkinMesh, triangle: number, v: number): boolean {
  return [0, 1, 2].some((k) => mesh.triangles[triangle * 3 + k] === v);
}

function midlineChains(mesh: SkinMesh, mirror: Uint32Array): Chain[] {
  const near = new Map<number, number[]>();
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mirror[v] !== v) continue;
    const found = new Set<number>();
    for (let i = mesh.fanStart[v]!; i < mesh.fanStart[v + 1]!; i++) {
      const h = mesh.fan[i]!;
      for (const other of [mesh.triangles[h]!, mesh.triangles[nextHalfEdge(h)]!]) {
        if (mirror[other] === other) found.add(other);
      }
    }
    near.set(v, [...found]);
  }
  const chains: Chain[] = [];
  const used = new Set<number>();
  const follow = (start: number): void => {
    const chain = [start];
    used.add(start);
    for (let v = start; ; ) {
      const next = near.get(v)!.find((other) => !used.has(other));
      if (next === undefined) break;
      used.add(next);
      chain.push(next);
      v = next;
    }
    if (chain.length > 2 && near.get(chain.at(-1)!)!.includes(start)) chain.push(start);
    if (chain.length > 1) chains.push(chain);
  };
  for (const [v, others] of near) if (!used.has(v) && others.length === 1) follow(v);
  for (const v of near.keys()) if (!used.has(v)) follow(v);
  return chains;
}
