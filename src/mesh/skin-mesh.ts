// A triangle mesh made ready for walking over it: neighbours across edges, edge lengths, flat coordinates of each triangle.

/**
 * Half-edge h = 3t + k runs from corner k to corner k + 1 of triangle t; its apex is the third corner. In the flat
 * frame of a half-edge the edge lies on the x axis from 0 to its length and the apex has y > 0.
 */
export interface SkinMesh {
  readonly vertexCount: number;
  readonly triangles: Uint32Array;
  /** xyz a vertex, mm. */
  readonly positions: Float32Array;
  /** The half-edge on the other side of the same edge; -1 on a border. */
  readonly twins: Int32Array;
  /** Length of each half-edge, mm. */
  readonly lengths: Float64Array;
  readonly longestMm: number;
  /** Apex of each half-edge in its flat frame: x, y, mm. */
  readonly apexes: Float64Array;
  /** Half-edges whose apex is vertex v: `fan[fanStart[v]] .. fan[fanStart[v + 1] - 1]`. */
  readonly fanStart: Uint32Array;
  readonly fan: Uint32Array;
  /** 1 where a shortest way may bend: borders, and vertices with more than a full turn of skin about them. */
  readonly pseudoSources: Uint8Array;
}

/** The half-edge after h round its triangle. */
export function nextHalfEdge(h: number): number {
  return h % 3 === 2 ? h - 2 : h + 1;
}

/** The half-edge before h round its triangle. */
export function previousHalfEdge(h: number): number {
  return h % 3 === 0 ? h + 2 : h - 1;
}

/**
 * @param triangles three vertex ids each, counter-clockwise from outside. @param positions xyz a vertex, mm.
 * An edge of more than two triangles keeps its first two joined and counts as a border for the rest.
 */
export function createSkinMesh(triangles: Uint32Array, positions: Float32Array): SkinMesh {
  const vertexCount = positions.length / 3;
  const size = triangles.length;
  const lengths = new Float64Array(size);
  let longestMm = 0;
  for (let h = 0; h < size; h++) {
    const a = triangles[h]! * 3;
    const b = triangles[nextHalfEdge(h)]! * 3;
    const dx = positions[a]! - positions[b]!;
    const dy = positions[a + 1]! - positions[b + 1]!;
    const dz = positions[a + 2]! - positions[b + 2]!;
    // A floor keeps a collapsed edge from dividing by zero; 0.1 micrometre is far under any radius.
    lengths[h] = Math.max(Math.sqrt(dx * dx + dy * dy + dz * dz), 1e-4);
    longestMm = Math.max(longestMm, lengths[h]!);
  }
  const twins = pairHalfEdges(triangles, vertexCount);
  const apexes = new Float64Array(size * 2);
  const turn = new Float64Array(vertexCount);
  const border = new Uint8Array(vertexCount);
  const fanStart = new Uint32Array(vertexCount + 1);
  for (let h = 0; h < size; h++) {
    const base = lengths[h]!;
    const right = lengths[nextHalfEdge(h)]!;
    const left = lengths[previousHalfEdge(h)]!;
    const x = (base * base + left * left - right * right) / (2 * base);
    const y = Math.sqrt(Math.max(left * left - x * x, 1e-8));
    apexes[h * 2] = x;
    apexes[h * 2 + 1] = y;
    const apex = triangles[previousHalfEdge(h)]!;
    turn[apex]! += Math.atan2(x, y) + Math.atan2(base - x, y);
    fanStart[apex + 1]!++;
    if (twins[h] === -1) border[triangles[h]!] = border[triangles[nextHalfEdge(h)]!] = 1;
  }
  for (let v = 0; v < vertexCount; v++) fanStart[v + 1]! += fanStart[v]!;
  const fan = new Uint32Array(size);
  const fill = fanStart.slice();
  for (let h = 0; h < size; h++) fan[fill[triangles[previousHalfEdge(h)]!]!++] = h;
  const pseudoSources = border.map((rim, v) => (rim === 1 || turn[v]! > 2 * Math.PI + 1e-7 ? 1 : 0));
  return {
    vertexCount,
    triangles,
    positions,
    twins,
    lengths,
    longestMm,
    apexes,
    fanStart,
    fan,
    pseudoSources,
  };
}

function pairHalfEdges(triangles: Uint32Array, vertexCount: number): Int32Array {
  const twins = new Int32Array(triangles.length).fill(-1);
  const head = new Int32Array(vertexCount).fill(-1);
  const link = new Int32Array(triangles.length).fill(-1);
  for (let h = 0; h < triangles.length; h++) {
    const from = triangles[h]!;
    const to = triangles[nextHalfEdge(h)]!;
    let other = head[to]!;
    while (other !== -1 && (triangles[nextHalfEdge(other)] !== from || twins[other] !== -1))
      other = link[other]!;
    if (other !== -1) {
      twins[h] = other;
      twins[other] = h;
    }
    link[h] = head[from]!;
    head[from] = h;
  }
  return twins;
}
