// How body files shrink: each vertex is stored as its difference from what its neighbours predict.

/** Positions are stored as whole multiples of this step, in millimetres: an exact binary fraction, so no rounding creeps in. */
export const POSITION_STEP_MM = 1 / 16;

/**
 * For each vertex three earlier vertices (a, b, c) whose parallelogram a + c - b foretells it; a repeated id where only
 * one neighbour is known, and -1 where none is. Depends on the order of the quads alone.
 */
export function predictors(quads: Uint32Array, vertexCount: number): Int32Array {
  const out = new Int32Array(vertexCount * 3).fill(-1);
  const rank = new Uint8Array(vertexCount);
  for (let i = 0; i < quads.length; i++) {
    const start = i & ~3;
    const vertex = quads[i]!;
    if (rank[vertex] === 2) continue;
    const a = quads[start + ((i + 1) & 3)]!;
    const b = quads[start + ((i + 2) & 3)]!;
    const c = quads[start + ((i + 3) & 3)]!;
    const at = vertex * 3;
    if (a < vertex && b < vertex && c < vertex) {
      rank[vertex] = 2;
      out[at] = a;
      out[at + 1] = b;
      out[at + 2] = c;
    } else if (rank[vertex] === 0) {
      const near = a < vertex ? a : c < vertex ? c : b;
      if (near >= vertex) continue;
      rank[vertex] = 1;
      out[at] = near;
      out[at + 1] = near;
      out[at + 2] = near;
    }
  }
  return out;
}

/** Foretold value of one component at a vertex, from the values of earlier vertices. */
function predict(values: Int32Array, links: Int32Array, vertex: number, size: number, k: number): number {
  const a = links[vertex * 3]!;
  if (a < 0) return 0;
  const b = links[vertex * 3 + 1]!;
  const c = links[vertex * 3 + 2]!;
  return values[a * size + k]! + values[c * size + k]! - values[b * size + k]!;
}

/** Differences as bytes: per component a plane of low bytes, then a plane of high bytes, zigzag coded (16 bit). */
export function encodeValues(values: Int32Array, links: Int32Array, size: number): Uint8Array<ArrayBuffer> {
  const count = values.length / size;
  const out = new Uint8Array(values.length * 2);
  for (let k = 0; k < size; k++) {
    for (let v = 0; v < count; v++) {
      const difference = values[v * size + k]! - predict(values, links, v, size, k);
      const folded = difference < 0 ? -difference * 2 - 1 : difference * 2;
      if (folded > 0xffff)
        throw new RangeError(`difference ${difference} at vertex ${v} does not fit 16 bits`);
      out[k * count * 2 + v] = folded & 0xff;
      out[k * count * 2 + count + v] = folded >> 8;
    }
  }
  return out;
}

/** The inverse of `encodeValues`. */
export function decodeValues(bytes: Uint8Array, links: Int32Array, size: number): Int32Array {
  const count = bytes.length / 2 / size;
  const values = new Int32Array(count * size);
  for (let k = 0; k < size; k++) {
    const low = bytes.subarray(k * count * 2, k * count * 2 + count);
    const high = bytes.subarray(k * count * 2 + count, (k + 1) * count * 2);
    decodeComponent(low, high, links, values, size, k);
  }
  return values;
}

function decodeComponent(
  low: Uint8Array,
  high: Uint8Array,
  links: Int32Array,
  values: Int32Array,
  size: number,
  k: number,
): void {
  for (let v = 0; v < low.length; v++) {
    const folded = low[v]! | (high[v]! << 8);
    const difference = folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
    values[v * size + k] = predict(values, links, v, size, k) + difference;
  }
}

/** A channel of bytes, as differences from one earlier neighbour, modulo 256. */
export function encodeChannel(values: Uint8Array, links: Int32Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values, (value, v) => (value - nearest(values, links, v)) & 0xff);
}

/** The inverse of `encodeChannel`. */
export function decodeChannel(bytes: Uint8Array, links: Int32Array): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(bytes.length);
  for (let v = 0; v < bytes.length; v++) values[v] = bytes[v]! + nearest(values, links, v);
  return values;
}

function nearest(values: Uint8Array, links: Int32Array, vertex: number): number {
  const a = links[vertex * 3]!;
  if (a < 0) return 0;
  return (values[a]! + values[links[vertex * 3 + 2]!]! + 1) >> 1;
}
