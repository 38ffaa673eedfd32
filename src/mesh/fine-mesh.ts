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
  const { edges, edgeFaces, cornerEdge, find } = numberEdges(quads, n);
  const edgeCount = edges.length >> 1;
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
    mirror[n + e] = n + find(cage.mirror[edges[e * 2]!]!, cage.mirror[edges[e * 2 + 1]!]!);
  }
  const half = quads.length >> 3;
  for (let q = 0; q < half * 2; q++) mirror[faceBase + q] = faceBase + (q < half ? q + half : q - half);
  return { vertexCount, cageVertexCount: n, edges, edgeFaces, quads: fineQuads, triangles, mirror };
}

/** Edges in the order in which the quads first name them; `find` gives an edge by its ends, -1 where there is none. */
function numberEdges(quads: Uint32Array, vertexCount: number) {
  const edges = new Uint32Array(quads.length * 2);
  const edgeFaces = new Uint32Array(quads.length * 2);
  const cornerEdge = new Uint32Array(quads.length);
  // The edges whose lower end is vertex v, as a chain: first[v], then after[that], and so on to -1.
  const first = new Int32Array(vertexCount).fill(-1);
  const after = new Int32Array(quads.length);
  const highEnd = new Uint32Array(quads.length);
  const find = (a: number, b: number): number => {
    const high = a < b ? b : a;
    let edge = first[a < b ? a : b]!;
    while (edge !== -1 && highEnd[edge] !== high) edge = after[edge]!;
    return edge;
  };
  let count = 0;
  for (let i = 0; i < quads.length; i++) {
    const a = quads[i]!;
    const b = quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    let edge = find(a, b);
    if (edge === -1) {
      edge = count++;
      const low = a < b ? a : b;
      after[edge] = first[low]!;
      first[low] = edge;
      highEnd[edge] = a < b ? b : a;
      edges[edge * 2] = a;
      edges[edge * 2 + 1] = b;
      edgeFaces[edge * 2] = i >> 2;
      edgeFaces[edge * 2 + 1] = NO_FACE;
    } else {
      edgeFaces[edge * 2 + 1] = i >> 2;
    }
    cornerEdge[i] = edge;
  }
  return { edges: edges.slice(0, count * 2), edgeFaces: edgeFaces.slice(0, count * 2), cornerEdge, find };
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
  const n = fine.cageVertexCount;
  const out = new Float32Array(fine.vertexCount * itemSize);
  const rings = ringsOf(fine, cage);
  const at = new Float64Array(n);
  for (let k = 0; k < itemSize; k++) {
    for (let v = 0; v < n; v++) at[v] = values[v * itemSize + k]!;
    const component = refineComponent(fine, cage, rings, at);
    for (let v = 0; v < component.length; v++) out[v * itemSize + k] = component[v]!;
  }
  return out;
}

/** What surrounds each cage vertex: how many quads, and whether the mesh ends there. */
interface Rings {
  readonly valence: Uint8Array;
  readonly border: Uint8Array;
}

function ringsOf({ edges, edgeFaces, cageVertexCount }: FineTopology, { quads }: MeshTopology): Rings {
  const valence = new Uint8Array(cageVertexCount);
  for (let i = 0; i < quads.length; i++) valence[quads[i]!]!++;
  const border = new Uint8Array(cageVertexCount);
  for (let i = 1; i < edges.length; i += 2) {
    if (edgeFaces[i] === NO_FACE) border[edges[i - 1]!] = border[edges[i]!] = 1;
  }
  return { valence, border };
}

function refineComponent(
  { edges, edgeFaces, vertexCount, cageVertexCount: n }: FineTopology,
  { quads }: MeshTopology,
  { valence, border }: Rings,
  at: Float64Array,
): Float64Array {
  const edgeCount = edges.length >> 1;
  const faceBase = n + edgeCount;
  const out = new Float64Array(vertexCount);
  const faceSum = new Float64Array(n);
  for (let q = faceBase, i = 0; i < quads.length; q++, i += 4) {
    const a = quads[i]!;
    const b = quads[i + 1]!;
    const c = quads[i + 2]!;
    const d = quads[i + 3]!;
    const centre = (at[a]! + at[c]! + (at[b]! + at[d]!)) / 4;
    out[q] = centre;
    faceSum[a]! += centre;
    faceSum[b]! += centre;
    faceSum[c]! += centre;
    faceSum[d]! += centre;
  }
  const edgeSum = new Float64Array(n);
  const borderSum = new Float64Array(n);
  for (let e = 0; e < edgeCount; e++) {
    const a = edges[e * 2]!;
    const b = edges[e * 2 + 1]!;
    const ends = at[a]! + at[b]!;
    const middle = ends / 2;
    edgeSum[a]! += middle;
    edgeSum[b]! += middle;
    const right = edgeFaces[e * 2 + 1]!;
    if (right === NO_FACE) {
      borderSum[a]! += middle;
      borderSum[b]! += middle;
      out[n + e] = middle;
    } else {
      out[n + e] = (ends + (out[faceBase + edgeFaces[e * 2]!]! + out[faceBase + right]!)) / 4;
    }
  }
  for (let v = 0; v < n; v++) {
    const k = valence[v]!;
    if (border[v] === 1) out[v] = at[v]! / 2 + borderSum[v]! / 4;
    else if (k > 0) out[v] = (faceSum[v]! / k + (2 * edgeSum[v]!) / k + (k - 3) * at[v]!) / k;
    else out[v] = at[v]!;
  }
  return out;
}
