// The region map as bytes: each vertex says which of its already known neighbours it agrees with.
import type { FineTopology } from '../mesh/fine-mesh.ts';
import type { MeshTopology } from '../mesh/topology.ts';
import { predictors } from './prediction.ts';

/** Codes 0 and 1 mean "as the first / the second different neighbour"; the rest name a region. */
const NEIGHBOUR_CODES = 2;

/** Most regions that one map can hold. */
export const MOST_REGIONS = 256 - NEIGHBOUR_CODES;

/** @param labels one a fine vertex, equal on both sides of the body. */
export function encodeRegions(
  labels: Uint8Array,
  cage: MeshTopology,
  fine: FineTopology,
): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  visit(labels.slice(), cage, fine, (v, first, second) => {
    const label = labels[v]!;
    out.push(label === first ? 0 : label === second ? 1 : label + NEIGHBOUR_CODES);
    return label;
  });
  return Uint8Array.from(out);
}

/** The inverse of `encodeRegions`. @throws RangeError when there are too few or too many bytes. */
export function decodeRegions(
  bytes: Uint8Array,
  cage: MeshTopology,
  fine: FineTopology,
): Uint8Array<ArrayBuffer> {
  const labels = new Uint8Array(fine.vertexCount);
  let at = 0;
  visit(labels, cage, fine, (_, first, second) => {
    const code = bytes[at++] ?? 0;
    return code === 0 ? first : code === 1 ? second : code - NEIGHBOUR_CODES;
  });
  if (at !== bytes.length) throw new RangeError(`the region map has ${bytes.length} bytes, expected ${at}`);
  return labels;
}

/** Goes through the vertices of one side, with the labels of up to two known neighbours that differ; sets both sides. */
function visit(
  labels: Uint8Array,
  cage: MeshTopology,
  fine: FineTopology,
  label: (vertex: number, first: number, second: number) => number,
): void {
  const links = predictors(cage.quads, cage.vertexCount);
  const edgeCount = fine.edges.length / 2;
  const settle = (v: number, neighbours: readonly number[]): void => {
    if (v > fine.mirror[v]!) return;
    const known = neighbours.filter((near) => near >= 0).map((near) => labels[near]!);
    const first = known[0] ?? 0;
    labels[v] = label(v, first, known.find((other) => other !== first) ?? first);
    labels[fine.mirror[v]!] = labels[v]!;
  };
  for (let v = 0; v < cage.vertexCount; v++) settle(v, [links[v * 3]!, links[v * 3 + 2]!, links[v * 3 + 1]!]);
  for (let e = 0; e < edgeCount; e++) {
    settle(cage.vertexCount + e, [fine.edges[e * 2]!, fine.edges[e * 2 + 1]!]);
  }
  for (let q = 0; q * 4 < cage.quads.length; q++) {
    const edges = [0, 1, 2, 3].map((k) => fine.quads[(q * 4 + k) * 4 + 1]!);
    settle(cage.vertexCount + edgeCount + q, edges);
  }
}
