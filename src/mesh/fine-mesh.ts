// One step of Catmull-Clark subdivision with fixed vertex ids: [cage vertices | edge points | face points].
import type { MeshTopology } from './topology.ts';

/** The refined mesh. Triangle t belongs to cage quad `t >> 3`, at its corner `(t >> 1) & 3`. */
export interface FineTopology {
  readonly vertexCount: number;
  readonly cageVertexCount: number;
  /** Two cage vertices an edge; edge e has the fine vertex id `cageVertexCount + e`. */
  readonly edges: Uint32Array;
  /** Per edge its one or two cage quads; the second is NO_FACE on a border. */
  readonly edgeFaces: Uint32Array;
  /** Four fine ids a face: cage vertex, edge point, face point, edge point. Face point of quad q: `cageVertexCount + edges + q`. */
  readonly quads: Uint32Array;
  /** Fine quads cut along the cage vertex - face point diagonal, so that left and right are exact mirrors. */
  readonly triangles: Uint32Array;
  readonly mirror: Uint32Array;
}

/** Second face of an edge on the border of an open mesh. */
export const NO_FACE = 0xffffffff;

/** The fine mesh of a cage. Ids follow from the order of the quads alone. */
export function refineTopology(cage: MeshTopology): FineTopology {
  const { quads, vertexCount: n } = cage;
  const edgeIds = new Map<number, number>();
  const ends: number[] = [];
  const faces: number[] = [];
  const cornerEdge = new Uint32Array(quads.length);
  for (let i = 0; i < quads.length; i++) {
    const a = quads[i]!;
    const b = quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    const key = a < b ? a * n + b : b * n + a;
    let edge = edgeIds.get(key);
    if (edge === undefined) {
      edge = ends.length >> 1;
      edgeIds.set(key, edge);
      ends.push(a, b);
      faces.push(i >> 2, NO_FACE);
    } else {
      faces[edge * 2 + 1] = i >> 2;
    }
    cornerEdge[i] = edge;
  }
  const edgeCount = ends.length >> 1;
  const faceBase = n + edgeCount;
  const vertexCount = faceBase + (quads.length >> 2);
  const fineQuads = new Uint32Array(quads.length * 4);
  const triangles = new Uint32Array(quads.length * 6);
  for (let i = 0; i < quads.length; i++) {
    const before = (i & 3) === 0 ? i + 3 : i - 1;
    const corner = quads[i]!;
    const out = n + cornerEdge[i]!;
    const centre = faceBase + (i >> 2);
    const back = n + cornerEdge[before]!;
    const q = i * 4;
    const t = i * 6;
    fineQuads[q] = triangles[t] = triangles[t + 3] = corner;
    fineQuads[q + 1] = triangles[t + 1] = out;
    fineQuads[q + 2] = triangles[t + 2] = triangles[t + 4] = centre;
    fineQuads[q + 3] = triangles[t + 5] = back;
  }
  const mirror = new Uint32Array(vertexCount);
  mirror.set(cage.mirror);
  for (let e = 0; e < edgeCount; e++) {
    const a = cage.mirror[ends[e * 2]!]!;
    const b = cage.mirror[ends[e * 2 + 1]!]!;
    mirror[n + e] = n + edgeIds.get(a < b ? a * n + b : b * n + a)!;
  }
  const half = quads.length >> 3;
  for (let q = 0; q < half * 2; q++) mirror[faceBase + q] = faceBase + (q < half ? q + half : q - half);
  return {
    vertexCount,
    cageVertexCount: n,
    edges: Uint32Array.from(ends),
    edgeFaces: Uint32Array.from(faces),
    quads: fineQuads,
    triangles,
    mirror,
  };
}

/**
 * Values at the cage vertices, smoothed to the fine mesh by the Catmull-Clark rule.
 * @param itemSize 3 for positions (any unit), 1 for a scalar per vertex.
 * @returns `fine.vertexCount * itemSize` values. Sums run in mirrored order, so a symmetric cage stays exactly symmetric.
 */
export function refinePositions(
  fine: FineTopology,
  cage: MeshTopology,
  values: Float32Array | Uint8Array,
  itemSize: 3 | 1,
): Float32Array<ArrayBuffer> {
  const out = new Float64Array(fine.vertexCount * itemSize);
  for (let k = 0; k < itemSize; k++) {
    refineComponent(fine, cage, (v) => values[v * itemSize + k]!, out, itemSize, k);
  }
  return Float32Array.from(out);
}

function refineComponent(
  fine: FineTopology,
  cage: MeshTopology,
  at: (vertex: number) => number,
  out: Float64Array,
  step: number,
  offset: number,
): void {
  const n = fine.cageVertexCount;
  const edgeCount = fine.edges.length >> 1;
  const faceCount = cage.quads.length >> 2;
  const faceBase = n + edgeCount;
  const faceSum = new Float64Array(n);
  const valence = new Uint8Array(n);
  for (let q = 0; q < faceCount; q++) {
    const i = q * 4;
    const { quads } = cage;
    const centre = (at(quads[i]!) + at(quads[i + 2]!) + (at(quads[i + 1]!) + at(quads[i + 3]!))) / 4;
    out[(faceBase + q) * step + offset] = centre;
    for (let corner = i; corner < i + 4; corner++) {
      faceSum[quads[corner]!]! += centre;
      valence[quads[corner]!]!++;
    }
  }
  const edgeSum = new Float64Array(n);
  const borderSum = new Float64Array(n);
  const border = new Uint8Array(n);
  for (let e = 0; e < edgeCount; e++) {
    const a = fine.edges[e * 2]!;
    const b = fine.edges[e * 2 + 1]!;
    const middle = (at(a) + at(b)) / 2;
    const right = fine.edgeFaces[e * 2 + 1]!;
    edgeSum[a]! += middle;
    edgeSum[b]! += middle;
    let point = middle;
    if (right === NO_FACE) {
      for (const v of [a, b]) {
        border[v] = 1;
        borderSum[v]! += middle;
      }
    } else {
      const left = fine.edgeFaces[e * 2]!;
      const faces = out[(faceBase + left) * step + offset]! + out[(faceBase + right) * step + offset]!;
      point = (at(a) + at(b) + faces) / 4;
    }
    out[(n + e) * step + offset] = point;
  }
  for (let v = 0; v < n; v++) {
    const k = valence[v]!;
    if (border[v] === 1) out[v * step + offset] = at(v) / 2 + borderSum[v]! / 4;
    else if (k > 0) out[v * step + offset] = (faceSum[v]! / k + (2 * edgeSum[v]!) / k + (k - 3) * at(v)) / k;
    else out[v * step + offset] = at(v);
  }
}
