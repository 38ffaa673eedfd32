// Distances over the skin from weighted places, exact on the polyhedron, up to a stop value.
// Chosen by largest error more than one edge from the source, on a sphere / a folded sheet of irregular cells / a tube of
// obtuse triangles: these windows 0.05 % / 0.00003 % / 0.8 % (the tube's flat facets), fast marching with circular fronts
// 1.5 % / 12 % / 36 %, with planar fronts 23 % / 40 % / 64 %. What they cost beside that: DECISIONS.md, 4.
import type { Anchor } from './anchor.ts';
import { GeodesicFront } from './geodesic-front.ts';
import type { SkinMesh } from './skin-mesh.ts';

/** A place that distances start from. */
export interface GeodesicSource {
  readonly at: Anchor;
  /** Initial distance, mm; below zero it reaches that much further. */
  readonly start: number;
}

/** Holds until the next call on the same instance. */
export interface GeodesicField {
  /** min over the sources s of (way over the skin from s + start of s), mm; Infinity beyond the stop value. */
  readonly distances: Float64Array;
  /** Index of the nearest source; only valid where the distance is finite. */
  readonly roots: Int32Array;
  /** The vertices with a finite distance, in no order. A few of them lie beyond the stop value, with a distance too long. */
  readonly reached: readonly number[];
}

/** Distances on one mesh; keeps its working arrays between calls (about 10 MB on the body). */
export class Geodesics {
  private readonly front: GeodesicFront;

  constructor(readonly mesh: SkinMesh) {
    this.front = new GeodesicFront(mesh);
  }

  /**
   * @param stop distances up to this value are exact, mm.
   * @param closed per triangle 1 = the way may not lead through it. For halves of a symmetric mesh, where no shortest way
   * would: ways that have to bend round closed triangles come out a little too long.
   */
  spread(sources: readonly GeodesicSource[], stop: number, closed: Uint8Array | null = null): GeodesicField {
    const { front } = this;
    front.reset();
    front.closed = closed;
    sources.forEach(({ at, start }, root) => {
      front.addSource(at.triangle, [at.u, at.v, at.w], start, root);
    });
    front.limit = stop;
    front.run();
    return front;
  }
}
