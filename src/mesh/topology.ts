// The connectivity that every body shares: quads of the cage, and which vertex mirrors which.

/** Quads over vertices, with the left-right symmetry of the mesh. Positions live elsewhere. */
export interface MeshTopology {
  readonly vertexCount: number;
  /** Four vertex ids a face, counter-clockwise seen from outside. Left half first, then the right half in the same order. */
  readonly quads: Uint32Array;
  /** For each vertex its partner on the other side; a vertex of the midline is its own partner. */
  readonly mirror: Uint32Array;
}

/**
 * The body cage, and the pair of eyeballs as a mesh of their own.
 * Ids 0..leftCount-1 are the left half with the midline; the right half follows in the same order.
 */
export interface Topology extends MeshTopology {
  readonly leftCount: number;
  readonly eyes: MeshTopology & { readonly leftCount: number };
}

/** Half a mesh (left side and midline), from which the whole is made. */
export interface HalfMesh {
  readonly vertexCount: number;
  readonly quads: Uint32Array;
  /** 1 where the vertex lies in the midline. */
  readonly midline: Uint8Array;
}

/** The whole mesh of a half: right partners get ids after all left ones, right quads are wound the other way. */
export function mirrorHalf(half: HalfMesh): MeshTopology & { readonly leftCount: number } {
  const partner = new Uint32Array(half.vertexCount);
  let next = half.vertexCount;
  for (let v = 0; v < half.vertexCount; v++) partner[v] = half.midline[v] === 1 ? v : next++;
  const mirror = new Uint32Array(next);
  for (let v = 0; v < half.vertexCount; v++) {
    mirror[v] = partner[v]!;
    mirror[partner[v]!] = v;
  }
  const quads = new Uint32Array(half.quads.length * 2);
  quads.set(half.quads);
  mirrorQuads(half.quads, partner, quads.subarray(half.quads.length));
  return { vertexCount: next, leftCount: half.vertexCount, quads, mirror };
}

function mirrorQuads(left: Uint32Array, partner: Uint32Array, right: Uint32Array): void {
  for (let q = 0; q < left.length; q += 4) {
    right[q] = partner[left[q]!]!;
    right[q + 1] = partner[left[q + 3]!]!;
    right[q + 2] = partner[left[q + 2]!]!;
    right[q + 3] = partner[left[q + 1]!]!;
  }
}
