// How far it is over the skin from some places to all others, roughly and fast: along edges and diagonals of the cage. Pure.
// Exact ways are found at build time (mesh/shortest-way.ts) and take too long for a press; `way-line.ts` smooths these.
import { FrontQueue } from '../../mesh/front-queue.ts';
import type { MeshTopology } from '../../mesh/topology.ts';

/** A vertex to start from, and how far it has been till there; the unit of the positions. */
export interface Start {
  readonly vertex: number;
  readonly distance: number;
}

/** The front of the last search: distances from the starts, and for each vertex the next one on the way back to them. */
export interface SkinFront {
  /** Infinity where the front did not come. */
  readonly distances: Float64Array;
  /** -1 at a start and where the front did not come. */
  readonly back: Int32Array;
}

export class SkinGraph {
  /** Neighbours of vertex v: `ids[start[v]] .. ids[start[v + 1] - 1]`. */
  private readonly start: Uint32Array;
  private readonly ids: Uint32Array;
  private readonly queue = new FrontQueue();
  private readonly front: { distances: Float64Array; back: Int32Array };

  /** @param quads of a closed mesh: each directed edge occurs once, so the outgoing ones are all there are. */
  constructor(quads: Uint32Array, vertexCount: number) {
    const start = new Uint32Array(vertexCount + 1);
    for (const v of quads) start[v + 1]! += 2;
    for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!;
    const ids = new Uint32Array(quads.length * 2);
    const fill = start.slice();
    for (let i = 0; i < quads.length; i++) {
      const first = i & ~3;
      ids[fill[quads[i]!]!++] = quads[first + ((i + 1) & 3)]!;
      ids[fill[quads[i]!]!++] = quads[first + ((i + 2) & 3)]!;
    }
    this.start = start;
    this.ids = ids;
    this.front = { distances: new Float64Array(vertexCount), back: new Int32Array(vertexCount) };
  }

  /**
   * Spreads from the starts, no further than `reach`. What comes back is written over by the next search.
   * @param positions xyz a vertex.
   */
  spread(starts: readonly Start[], positions: Float32Array, reach = Number.POSITIVE_INFINITY): SkinFront {
    const { queue, start, ids } = this;
    const { distances, back } = this.front;
    distances.fill(Number.POSITIVE_INFINITY);
    back.fill(-1);
    queue.clear();
    for (const { vertex, distance } of starts) {
      if (distance >= distances[vertex]!) continue;
      distances[vertex] = distance;
      queue.push(distance, vertex);
    }
    while (queue.size > 0) {
      const key = queue.peek();
      const v = queue.pop();
      if (key > distances[v]!) continue;
      if (key > reach) break;
      for (let i = start[v]!; i < start[v + 1]!; i++) {
        const other = ids[i]!;
        const further = key + gap(positions, v, other);
        if (further >= distances[other]!) continue;
        distances[other] = further;
        back[other] = v;
        queue.push(further, other);
      }
    }
    return this.front;
  }
}

const graphs = new WeakMap<Uint32Array, SkinGraph>();

/** The graph of a cage, made when it is first asked for: the same for every body. */
export function skinGraphOf({ quads, vertexCount }: Pick<MeshTopology, 'quads' | 'vertexCount'>): SkinGraph {
  const known = graphs.get(quads);
  if (known) return known;
  const made = new SkinGraph(quads, vertexCount);
  graphs.set(quads, made);
  return made;
}

/** From a vertex back to the start that it was reached from. */
export function wayBack({ back }: SkinFront, from: number): number[] {
  const way = [from];
  for (let v = back[from]!; v !== -1; v = back[v]!) way.push(v);
  return way;
}

function gap(positions: Float32Array, a: number, b: number): number {
  const x = positions[a * 3]! - positions[b * 3]!;
  const y = positions[a * 3 + 1]! - positions[b * 3 + 1]!;
  const z = positions[a * 3 + 2]! - positions[b * 3 + 2]!;
  return Math.sqrt(x * x + y * y + z * z);
}
