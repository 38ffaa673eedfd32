// Triangles of meshes whose vertices are numbered in the order in which the triangles first name them: small numbers to store.

/**
 * For each vertex three earlier ones (a, b, c) whose parallelogram a + c - b foretells it: the triangle that names it first,
 * mirrored from the triangle across its older edge. A repeated id where only one is known, -1 where none is.
 */
export function trianglePredictors(triangles: Uint32Array, vertexCount: number): Int32Array {
  const out = new Int32Array(vertexCount * 3).fill(-1);
  const across = new Map<number, number>();
  const keyOf = (p: number, q: number) => Math.min(p, q) * vertexCount + Math.max(p, q);
  let met = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const vertex = triangles[t + k]!;
      if (vertex < met) continue;
      met = vertex + 1;
      const older = [triangles[t + ((k + 1) % 3)]!, triangles[t + ((k + 2) % 3)]!].filter(
        (id) => id < vertex,
      );
      const [p, q = p] = older;
      if (p === undefined || q === undefined) continue;
      const beyond = p === q ? undefined : across.get(keyOf(p, q));
      out.set(beyond === undefined ? [p, p, q] : [p, beyond, q], vertex * 3);
    }
    for (let k = 0; k < 3; k++) {
      across.set(keyOf(triangles[t + k]!, triangles[t + ((k + 1) % 3)]!), triangles[t + ((k + 2) % 3)]!);
    }
  }
  return out;
}

/** Each id as how far it lies below the next new one (0: it is the new one), in three planes of bytes, low first. */
export function encodeTriangles(triangles: Uint32Array): Uint8Array<ArrayBuffer> {
  const count = triangles.length;
  const out = new Uint8Array(count * 3);
  let next = 0;
  for (let i = 0; i < count; i++) {
    const id = triangles[i]!;
    if (id > next) throw new RangeError(`vertex ${id} is named before vertex ${next}`);
    const back = next - id;
    if (back === 0) next++;
    for (let plane = 0; plane < 3; plane++) out[plane * count + i] = (back >> (plane * 8)) & 0xff;
  }
  return out;
}

/** The inverse of `encodeTriangles`. */
export function decodeTriangles(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  const count = bytes.length / 3;
  const out = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    const back = bytes[i]! | (bytes[count + i]! << 8) | (bytes[count * 2 + i]! << 16);
    out[i] = next - back;
    if (back === 0) next++;
  }
  return out;
}

/** Ids in any order, each as its difference from the one before, zigzag, in three planes of bytes. */
export function encodeIds(ids: Uint32Array): Uint8Array<ArrayBuffer> {
  const count = ids.length;
  const out = new Uint8Array(count * 3);
  for (let i = 0; i < count; i++) {
    const difference = ids[i]! - (i > 0 ? ids[i - 1]! : 0);
    const folded = difference < 0 ? -difference * 2 - 1 : difference * 2;
    for (let plane = 0; plane < 3; plane++) out[plane * count + i] = (folded >> (plane * 8)) & 0xff;
  }
  return out;
}

/** The inverse of `encodeIds`. */
export function decodeIds(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  const count = bytes.length / 3;
  const out = new Uint32Array(count);
  for (let i = 0, last = 0; i < count; i++) {
    const folded = bytes[i]! | (bytes[count + i]! << 8) | (bytes[count * 2 + i]! << 16);
    last += folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
    out[i] = last;
  }
  return out;
}
