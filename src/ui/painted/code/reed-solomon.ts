// Correction bytes of a QR code's block: Reed-Solomon over the field of 256 with the polynomial 0x11d.

function multiply(a: number, b: number): number {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> i) & 1) * a;
  }
  return product;
}

const divisors = new Map<number, Uint8Array>();

/** Coefficients of (x - 1)(x - 2)(x - 4)…, highest first, without the leading 1. */
function divisor(degree: number): Uint8Array {
  const known = divisors.get(degree);
  if (known !== undefined) return known;
  const out = new Uint8Array(degree);
  out[degree - 1] = 1;
  for (let i = 0, root = 1; i < degree; i++, root = multiply(root, 2))
    for (let j = 0; j < degree; j++) out[j] = multiply(out[j]!, root) ^ (j + 1 < degree ? out[j + 1]! : 0);
  divisors.set(degree, out);
  return out;
}

export function correctionBytes(data: Uint8Array, count: number): Uint8Array {
  const factors = divisor(count);
  const out = new Uint8Array(count);
  for (const byte of data) {
    const factor = byte ^ out[0]!;
    out.copyWithin(0, 1);
    out[count - 1] = 0;
    for (let i = 0; i < count; i++) out[i]! ^= multiply(factors[i]!, factor);
  }
  return out;
}
