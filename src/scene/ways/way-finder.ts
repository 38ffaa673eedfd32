// The way over the skin from each point to the place that hurts: one search from the place, then a line a point. Pure.
import type { Vector } from '../../space/vector.ts';
import type { Mark } from '../marks/mark-layout.ts';
import { type SkinFront, type SkinGraph, type Start, wayBack } from './skin-graph.ts';
import { lengthOf, type Snap, type WayLine, wayLine } from './way-line.ts';

/** The cage's vertices are the first of the fine skin. */
export interface WayGround {
  readonly graph: SkinGraph;
  readonly cageVertexCount: number;
  /** Corners of the cage's quads; fine triangle t lies in quad `t >> 3`. */
  readonly quads: Uint32Array;
  /** Of the fine skin, metres. */
  readonly positions: Float32Array;
  readonly snap: Snap;
}

/** A way leads this deep into the place, metres: its arrow stands on the hatch and not at its rim. */
const DEPTH = 0.012;
/** Going deeper counts more than the way there, so that the line goes on until it is deep enough. */
const EAGERNESS = 1.6;
/** A point that lies this near to where its way would end needs none, metres. */
const SHORTEST = 0.018;

export class WayFinder {
  private readonly front: SkinFront | null;
  private readonly known = new Map<string, WayLine | null>();

  /**
   * @param values signed distances a fine vertex from the rim of the place, positive inside.
   * @param unit of the values, metres.
   */
  constructor(
    private readonly ground: WayGround,
    values: Int8Array,
    unit: number,
  ) {
    const starts: Start[] = [];
    for (let vertex = 0; vertex < ground.cageVertexCount; vertex++) {
      const depth = values[vertex]! * unit;
      if (depth > 0) starts.push({ vertex, distance: EAGERNESS * (DEPTH - Math.min(depth, DEPTH)) });
    }
    // The front is kept: the next search of the graph writes over it.
    const found = starts.length > 0 ? ground.graph.spread(starts, ground.positions) : null;
    this.front = found && { distances: found.distances.slice(), back: found.back.slice() };
  }

  /** Null where there is none to draw: no place, or the point lies in the midst of it. */
  from(mark: Mark): WayLine | null {
    const key = `${mark.point}:${mark.side}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.find(mark);
    this.known.set(key, made);
    return made;
  }

  private find({ position, triangle }: Mark): WayLine | null {
    const { front, ground } = this;
    if (front === null) return null;
    const { positions, quads } = ground;
    const at = (v: number): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
    for (const corner of quads.subarray((triangle >> 3) * 4, (triangle >> 3) * 4 + 4)) {
      const [x, y, z] = at(corner);
      const far = front.distances[corner]! + Math.hypot(x - position[0], y - position[1], z - position[2]);
      if (far < least) [nearest, least] = [corner, far];
    }
    if (nearest === -1) return null;
    const rough = [position, ...wayBack(front, nearest).map(at)];
    if (lengthOf(rough) < SHORTEST) return null;
    return wayLine(rough, ground.snap);
  }
}
