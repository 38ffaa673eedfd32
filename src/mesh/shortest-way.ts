// The shortest way over the skin between two places, exact on the polyhedron, as a line of anchors.
// The front leans towards its target (A*): 16 times faster than spreading evenly, for ways of 180 mm between landmarks.
import type { Anchor } from './anchor.ts';
import { anchorValue } from './anchor.ts';
import { GeodesicFront, WINDOW_STRIDE } from './geodesic-front.ts';
import { nextHalfEdge, type SkinMesh } from './skin-mesh.ts';
import { edgeAnchor, type SkinPath, skinPath, triangleOfEdge, vertexAnchor } from './skin-path.ts';

/** Ways that are as short as the bound, but for rounding, are still followed. */
const LIMIT_SLACK_MM = 1e-6;

/** Shortest ways on one mesh; keeps its working arrays between calls. */
export class ShortestWays {
  private readonly front: GeodesicFront;

  constructor(readonly mesh: SkinMesh) {
    this.front = new GeodesicFront(mesh);
    this.front.keepTrace = true;
  }

  /** Undefined when the two places lie on separate pieces of the mesh. A few ms for 100 mm on the body. */
  between(from: Anchor, to: Anchor): SkinPath | undefined {
    const { front, mesh } = this;
    if (from.triangle === to.triangle) return skinPath(mesh, [from, to]);
    const [tx, ty, tz] = anchorValue(mesh.triangles, mesh.positions, to);
    const flat = [0, 1, 2].map((k) => flatPlace(mesh, to, k));
    let best = Number.POSITIVE_INFINITY;
    let last = -1;
    front.reset();
    front.limit = Number.POSITIVE_INFINITY;
    // The straight line through space is never longer than the way still to go, so the front leans towards the target.
    front.remaining = (x, y, z) => Math.sqrt((x - tx) ** 2 + (y - ty) ** 2 + (z - tz) ** 2);
    front.onWindow = (window) => {
      const g = front.halfEdge[window]!;
      if (((g / 3) | 0) !== to.triangle) return;
      const [px, py] = flat[g % 3]!;
      const at = window * WINDOW_STRIDE;
      const x = front.values[at + 2]!;
      const y = front.values[at + 3]!;
      const ray = y + py === 0 ? px : x + ((px - x) * y) / (y + py);
      if (ray < front.values[at]! - 1e-6 || ray > front.values[at + 1]! + 1e-6) return;
      const distance = front.values[at + 4]! + Math.hypot(px - x, py + y);
      if (distance >= best) return;
      best = distance;
      last = window;
      front.limit = Math.min(front.limit, distance);
    };
    // A target on a corner or an edge may never be crossed by a window: its corners bound the way too.
    front.onVertex = (v, distance) => {
      const k = [0, 1, 2].findIndex((corner) => mesh.triangles[to.triangle * 3 + corner] === v);
      if (k < 0) return;
      const [px, py] = flat[k]!;
      front.limit = Math.min(front.limit, distance + Math.hypot(px, py) + LIMIT_SLACK_MM);
    };
    front.addSource(from.triangle, [from.u, from.v, from.w], 0, 0);
    front.run();
    let corner = -1;
    flat.forEach(([px, py], k) => {
      const v = mesh.triangles[to.triangle * 3 + k]!;
      const distance = front.distances[v]! + Math.hypot(px, py);
      if (distance >= best - 1e-9) return;
      best = distance;
      corner = v;
    });
    if (best === Number.POSITIVE_INFINITY) return undefined;
    const back: Anchor[] = [to];
    if (corner >= 0) {
      back.push(vertexAnchor(mesh, corner, to.triangle));
      this.traceVertex(corner, back);
    } else {
      const [px, py] = flat[front.halfEdge[last]! % 3]!;
      this.traceWindow(last, px, py, back);
    }
    back.push(from);
    return skinPath(mesh, back.reverse());
  }

  /** Follows the straight line from (tx, ty), told in the window's flat frame, back to where it last bent. */
  private traceWindow(window: number, tx: number, ty: number, back: Anchor[]): void {
    const { front, mesh } = this;
    for (;;) {
      const g = front.halfEdge[window]!;
      const at = window * WINDOW_STRIDE;
      const x = front.values[at + 2]!;
      const y = front.values[at + 3]!;
      const ray = y + ty === 0 ? tx : x + ((tx - x) * y) / (y + ty);
      const crossing = Math.min(front.values[at + 1]!, Math.max(front.values[at]!, ray));
      const t = crossing / mesh.lengths[g]!;
      back.push(edgeAnchor(g, t));
      const parent = front.parent[window]!;
      const behind = mesh.twins[g]!;
      if (parent === -1) return;
      if (parent < -1) {
        back.push(vertexAnchor(mesh, -2 - parent, (behind / 3) | 0));
        this.traceVertex(-2 - parent, back);
        return;
      }
      const h = front.halfEdge[parent]!;
      const px = mesh.apexes[h * 2]!;
      const py = mesh.apexes[h * 2 + 1]!;
      const right = behind === nextHalfEdge(h);
      tx = right ? px + (mesh.lengths[h]! - px) * t : px * t;
      ty = right ? py * (1 - t) : py * t;
      window = parent;
    }
  }

  private traceVertex(vertex: number, back: Anchor[]): void {
    const { front, mesh } = this;
    for (let v = vertex; ; ) {
      const from = front.vertexFrom[v]!;
      if (from === -1) return;
      if (from >= 0) {
        const h = front.halfEdge[from]!;
        this.traceWindow(from, mesh.apexes[h * 2]!, mesh.apexes[h * 2 + 1]!, back);
        return;
      }
      const u = -2 - from;
      back.push(vertexAnchor(mesh, u, triangleOfEdge(mesh, u, v)));
      v = u;
    }
  }
}

/** An anchor in the flat frame of half-edge k (0 to 2) of its triangle. */
function flatPlace(mesh: SkinMesh, anchor: Anchor, k: number): [number, number] {
  const weights = [anchor.u, anchor.v, anchor.w];
  const h = anchor.triangle * 3 + k;
  const apex = weights[(k + 2) % 3]!;
  return [
    weights[(k + 1) % 3]! * mesh.lengths[h]! + apex * mesh.apexes[h * 2]!,
    apex * mesh.apexes[h * 2 + 1]!,
  ];
}
