// A smooth map of one body and pose onto another: what lies between the skin of the first is carried to between that of the
// second. Radial basis functions with the kernel r (biharmonic in space), held at handles on the skin and at the joints.
import type { Vector } from '../space/vector.ts';

/** Handles nearer to the midline than this, mm, are their own mirror. */
const MIDLINE_MM = 0.01;

/** Weights of the handles along x, y and z, with what is linear after them. */
export type Pull = readonly [Float64Array, Float64Array, Float64Array];

/**
 * A map that takes every handle to its target and is symmetric across the midline. Between handles it bends as little as a
 * thick plate would. Cost: one system of as many unknowns as handles, once.
 */
export class BodyMap {
  private readonly count: number;
  private systems: { readonly even: LuSystem; readonly odd: LuSystem } | null = null;

  /** @param from handles on the source, x >= 0, xyz each, mm; no two alike. */
  constructor(private readonly from: Float64Array) {
    this.count = from.length / 3;
  }

  /** What takes every handle to its target: plain numbers, to be kept. @param to as `from`, of the target. */
  pull(to: ArrayLike<number>): Pull {
    const { count, from } = this;
    this.systems ??= {
      even: new LuSystem(this.matrix(1), count + 3),
      odd: new LuSystem(this.matrix(-1), count + 1),
    };
    const { even, odd } = this.systems;
    const moved = (axis: 0 | 1 | 2) =>
      Float64Array.from({ length: count }, (_, i) => to[i * 3 + axis]! - from[i * 3 + axis]!);
    return [odd.solve(moved(0)), even.solve(moved(1)), even.solve(moved(2))];
  }

  /** Carries places (xyz, mm) to where the handles' targets say. @param to as `from`, of the target. */
  carry(to: ArrayLike<number>, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
    return this.carryBy([this.pull(to)], places)[0]!;
  }

  /** Carries places to several targets at once. */
  carryBy(pulls: readonly Pull[], places: ArrayLike<number>): Float32Array<ArrayBuffer>[] {
    const { count, from } = this;
    const out = pulls.map(() => new Float32Array(places.length));
    const [apart, together] = [new Float64Array(count), new Float64Array(count)];
    for (let p = 0; p < places.length; p += 3) {
      const [x, y, z] = [places[p]!, places[p + 1]!, places[p + 2]!];
      for (let i = 0; i < count; i++) {
        const [a, b, c] = [from[i * 3]!, y - from[i * 3 + 1]!, z - from[i * 3 + 2]!];
        const rest = b * b + c * c;
        const own = Math.sqrt((x - a) * (x - a) + rest);
        const other = Math.sqrt((x + a) * (x + a) + rest);
        apart[i] = own - other;
        together[i] = own + other;
      }
      for (let n = 0; n < pulls.length; n++) {
        const [wx, wy, wz] = pulls[n]!;
        let [dx, dy, dz] = [0, 0, 0];
        for (let i = 0; i < count; i++) {
          dx += wx[i]! * apart[i]!;
          dy += wy[i]! * together[i]!;
          dz += wz[i]! * together[i]!;
        }
        const to = out[n]!;
        to[p] = x + dx + wx[count]! * x;
        to[p + 1] = y + dy + wy[count]! + wy[count + 1]! * y + wy[count + 2]! * z;
        to[p + 2] = z + dz + wz[count]! + wz[count + 1]! * y + wz[count + 2]! * z;
      }
    }
    return out;
  }

  /** Kernel and polynomial part of what is even (y, z) or odd (x) across the midline. */
  private matrix(sign: 1 | -1): Float64Array {
    const { count, from } = this;
    const tail = sign === 1 ? 3 : 1;
    const size = count + tail;
    const out = new Float64Array(size * size);
    for (let i = 0; i < count; i++) {
      const [x, y, z] = place(from, i);
      for (let j = 0; j < count; j++) {
        const [a, b, c] = place(from, j);
        const rest = (y - b) ** 2 + (z - c) ** 2;
        out[i * size + j] = Math.sqrt((x - a) ** 2 + rest) + sign * Math.sqrt((x + a) ** 2 + rest);
      }
      // An odd part has no say on the midline itself: there only the diagonal stands.
      if (sign === -1 && x < MIDLINE_MM) out[i * size + i] = 1;
      const linear = sign === 1 ? [1, y, z] : [x];
      for (const [k, value] of linear.entries()) {
        out[i * size + count + k] = value;
        out[(count + k) * size + i] = value;
      }
    }
    return out;
  }
}

function place(list: ArrayLike<number>, i: number): Vector {
  return [list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2]!];
}

/** A dense system, factored once with row exchange, solved for many right sides. */
class LuSystem {
  private readonly order: Int32Array;

  constructor(
    private readonly a: Float64Array,
    private readonly size: number,
  ) {
    this.order = Int32Array.from({ length: size }, (_, i) => i);
    for (let k = 0; k < size; k++) {
      let pivot = k;
      for (let i = k + 1; i < size; i++)
        if (Math.abs(a[i * size + k]!) > Math.abs(a[pivot * size + k]!)) pivot = i;
      if (pivot !== k) this.exchange(k, pivot);
      const head = a[k * size + k]!;
      const row = a.subarray(k * size, (k + 1) * size);
      for (let i = k + 1; i < size; i++) {
        const target = a.subarray(i * size, (i + 1) * size);
        const factor = target[k]! / head;
        target[k] = factor;
        if (factor !== 0) for (let j = k + 1; j < size; j++) target[j]! -= factor * row[j]!;
      }
    }
  }

  /** @param right as many as handles; the polynomial rows have zero. */
  solve(right: Float64Array): Float64Array {
    const { a, size, order } = this;
    const out = Float64Array.from(order, (row) => right[row] ?? 0);
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) out[i]! -= a[i * size + j]! * out[j]!;
    for (let i = size - 1; i >= 0; i--) {
      for (let j = i + 1; j < size; j++) out[i]! -= a[i * size + j]! * out[j]!;
      out[i]! /= a[i * size + i]!;
    }
    return out;
  }

  private exchange(p: number, q: number): void {
    const { a, size, order } = this;
    const held = a.slice(p * size, (p + 1) * size);
    a.copyWithin(p * size, q * size, (q + 1) * size);
    a.set(held, q * size);
    [order[p], order[q]] = [order[q]!, order[p]!];
  }
}
