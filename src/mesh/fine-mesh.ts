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

// A body is refined but once, so these loops run cold. Each is a small function over plain arrays: an engine that compiles a
// loop while it runs throws the code away at the next loop of the same function, or at an object of another shape.

/** The fine mesh of a cage. Ids follow from the order of the quads alone. */
export function refineTopology(cage: MeshTopology): FineTopology {
  const { quads, vertexCount: n } = cage;
  const edges = new Uint32Array(quads.length * 2);
  const edgeFaces = new Uint32Array(quads.length * 2);
  const cornerEdge = new Uint32Array(quads.length);
  const chains = edgeChains(n, quads.length);
  const edgeCount = numberEdges(quads, chains, edges, edgeFaces, cornerEdge);
  const faceBase = n + edgeCount;
  const vertexCount = faceBase + quads.length / 4;
  const fineQuads = new Uint32Array(quads.length * 4);
  const triangles = new Uint32Array(quads.length * 6);
  splitQuads(quads, cornerEdge, n, faceBase, fineQuads, triangles);
  const mirror = new Uint32Array(vertexCount);
  mirror.set(cage.mirror);
  mirrorEdges(edges, edgeCount, chains, cage.mirror, mirror, n);
  const half = quads.length >> 3;
  for (let q = 0; q < half * 2; q++) mirror[faceBase + q] = faceBase + (q < half ? q + half : q - half);
  return {
    vertexCount,
    cageVertexCount: n,
    edges: edges.slice(0, edgeCount * 2),
    edgeFaces: edgeFaces.slice(0, edgeCount * 2),
    quads: fineQuads,
    triangles,
    mirror,
  };
}

/** Edges by their ends. Those whose lower end is v: `first[v]`, then `after[that]`, and so on to -1. */
interface EdgeChains {
  readonly first: Int32Array;
  readonly after: Int32Array;
  readonly highEnd: Uint32Array;
}

function edgeChains(vertexCount: number, mostEdges: number): EdgeChains {
  return {
    first: new Int32Array(vertexCount).fill(-1),
    after: new Int32Array(mostEdges),
    highEnd: new Uint32Array(mostEdges),
  };
}

/** The edge between two vertices; -1 where there is none. */
function findEdge({ first, after, highEnd }: EdgeChains, a: number, b: number): number {
  const high = a < b ? b : a;
  let edge = first[a < b ? a : b]!;
  while (edge !== -1 && highEnd[edge] !== high) edge = after[edge]!;
  return edge;
}

/** Numbers the edges in the order in which the quads first name them; returns how many there are. */
function numberEdges(
  quads: Uint32Array,
  chains: EdgeChains,
  edges: Uint32Array,
  edgeFaces: Uint32Array,
  cornerEdge: Uint32Array,
): number {
  const { first, after, highEnd } = chains;
  let count = 0;
  for (let i = 0; i < quads.length; i++) {
    const a = quads[i]!;
    const b = quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    let edge = findEdge(chains, a, b);
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
  return count;
}

/** Cuts each quad into four, and those into two triangles. `n` cage vertices come before the edge points. */
function splitQuads(
  quads: Uint32Array,
  cornerEdge: Uint32Array,
  n: number,
  faceBase: number,
  fineQuads: Uint32Array,
  triangles: Uint32Array,
): void {
  for (let i = 0, q = 0, t = 0; i < quads.length; i++, q += 4, t += 6) {
    const corner = quads[i]!;
    const out = n + cornerEdge[i]!;
    const centre = faceBase + (i >> 2);
    const back = n + cornerEdge[(i & 3) === 0 ? i + 3 : i - 1]!;
    fineQuads[q] = corner;
    fineQuads[q + 1] = out;
    fineQuads[q + 2] = centre;
    fineQuads[q + 3] = back;
    triangles[t] = corner;
    triangles[t + 1] = out;
    triangles[t + 2] = centre;
    triangles[t + 3] = corner;
    triangles[t + 4] = centre;
    triangles[t + 5] = back;
  }
}

function mirrorEdges(
  edges: Uint32Array,
  edgeCount: number,
  chains: EdgeChains,
  cageMirror: Uint32Array,
  mirror: Uint32Array,
  n: number,
): void {
  for (let e = 0; e < edgeCount; e++) {
    mirror[n + e] = n + findEdge(chains, cageMirror[edges[e * 2]!]!, cageMirror[edges[e * 2 + 1]!]!);
  }
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
  const { edges, edgeFaces } = fine;
  const { quads } = cage;
  const at = new Float64Array(values);
  const out = new Float64Array(fine.vertexCount * itemSize);
  const valence = new Uint8Array(n);
  countQuads(quads, valence);
  markBorders(edges, edgeFaces, valence);
  for (let k = 0; k < itemSize; k++) {
    const faceSum = new Float64Array(n);
    const edgeSum = new Float64Array(n);
    const borderSum = new Float64Array(n);
    const faceBase = n + edges.length / 2;
    placeFacePoints(quads, at, out, itemSize, k, faceBase, faceSum);
    placeEdgePoints(edges, edgeFaces, at, out, itemSize, k, faceBase, edgeSum, borderSum);
    placeVertexPoints(valence, at, out, itemSize, k, faceSum, edgeSum, borderSum);
  }
  return new Float32Array(out);
}

/** In place of its valence, at a vertex where the mesh ends. */
const ON_BORDER = 255;

/** Adds one to the valence of each vertex for each quad there. */
function countQuads(quads: Uint32Array, valence: Uint8Array): void {
  for (let i = 0; i < quads.length; i++) valence[quads[i]!]!++;
}

function markBorders(edges: Uint32Array, edgeFaces: Uint32Array, valence: Uint8Array): void {
  for (let i = 1; i < edges.length; i += 2) {
    if (edgeFaces[i] === NO_FACE) valence[edges[i - 1]!] = valence[edges[i]!] = ON_BORDER;
  }
}

// Below: component `k` of `step` a vertex; the sums are over what meets at a cage vertex.

function placeFacePoints(
  quads: Uint32Array,
  at: Float64Array,
  out: Float64Array,
  step: number,
  k: number,
  faceBase: number,
  faceSum: Float64Array,
): void {
  for (let i = 0, o = faceBase * step + k; i < quads.length; i += 4, o += step) {
    const a = quads[i]!;
    const b = quads[i + 1]!;
    const c = quads[i + 2]!;
    const d = quads[i + 3]!;
    const centre = (at[a * step + k]! + at[c * step + k]! + (at[b * step + k]! + at[d * step + k]!)) / 4;
    out[o] = centre;
    faceSum[a]! += centre;
    faceSum[b]! += centre;
    faceSum[c]! += centre;
    faceSum[d]! += centre;
  }
}

function placeEdgePoints(
  edges: Uint32Array,
  edgeFaces: Uint32Array,
  at: Float64Array,
  out: Float64Array,
  step: number,
  k: number,
  faceBase: number,
  edgeSum: Float64Array,
  borderSum: Float64Array,
): void {
  for (let i = 0, o = edgeSum.length * step + k; i < edges.length; i += 2, o += step) {
    const a = edges[i]!;
    const b = edges[i + 1]!;
    const ends = at[a * step + k]! + at[b * step + k]!;
    const middle = ends / 2;
    edgeSum[a]! += middle;
    edgeSum[b]! += middle;
    const left = edgeFaces[i]!;
    const right = edgeFaces[i + 1]!;
    if (right === NO_FACE) {
      borderSum[a]! += middle;
      borderSum[b]! += middle;
      out[o] = middle;
    } else {
      out[o] = (ends + (out[(faceBase + left) * step + k]! + out[(faceBase + right) * step + k]!)) / 4;
    }
  }
}

function placeVertexPoints(
  valence: Uint8Array,
  at: Float64Array,
  out: Float64Array,
  step: number,
  k: number,
  faceSum: Float64Array,
  edgeSum: Float64Array,
  borderSum: Float64Array,
): void {
  for (let v = 0, o = k; v < valence.length; v++, o += step) {
    const n = valence[v]!;
    if (n === ON_BORDER) out[o] = at[o]! / 2 + borderSum[v]! / 4;
    else if (n > 0) out[o] = (faceSum[v]! / n + (2 * edgeSum[v]!) / n + (n - 3) * at[o]!) / n;
    else out[o] = at[o]!;
  }
}
