// Binary range coder with adapting models (after LZMA): the last step of packing. One face for writing and reading.

const TOP = 2 ** 32;
const LEAST = 2 ** 24;

/**
 * Codes one bit after another, each under a model that learns how likely it is. Of a writer, `bit` is written and given back;
 * a reader gives back what was written and does not look at it. So one piece of code says what a file holds, for both.
 */
export abstract class BitCoder {
  /** Two estimates a model of a zero, one quick, one slow; their mean counts. */
  private readonly quick: Uint16Array;
  private readonly slow: Uint16Array;

  constructor(models: number) {
    this.quick = new Uint16Array(models).fill(0x8000);
    this.slow = new Uint16Array(models).fill(0x8000);
  }

  abstract bit(model: number, bit: number): number;

  /** Chance of a zero, of 65536. */
  protected chance(model: number): number {
    return (this.quick[model]! + this.slow[model]!) >>> 1;
  }

  protected learn(model: number, bit: number): void {
    const [quick, slow] = [this.quick[model]!, this.slow[model]!];
    this.quick[model] = bit ? quick - (quick >>> 4) : quick + ((0xffff - quick) >>> 4);
    this.slow[model] = bit ? slow - (slow >>> 7) : slow + ((0xffff - slow) >>> 7);
  }
}

export class BitWriter extends BitCoder {
  private low = 0;
  private range = TOP - 1;
  private held = 0;
  private pending = 0;
  private readonly out: number[] = [];

  override bit(model: number, bit: number): number {
    const bound = (this.range >>> 16) * this.chance(model);
    if (bit) {
      this.low += bound;
      this.range -= bound;
    } else this.range = bound;
    this.learn(model, bit);
    while (this.range < LEAST) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
    return bit;
  }

  /** To be called once, after the last bit. */
  finish(): Uint8Array<ArrayBuffer> {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.out.slice(1));
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= TOP) {
      const carry = this.low >= TOP ? 1 : 0;
      this.out.push((this.held + carry) & 0xff);
      for (; this.pending > 0; this.pending--) this.out.push((0xff + carry) & 0xff);
      this.held = Math.floor((this.low % TOP) / LEAST);
    } else this.pending++;
    this.low = (this.low % LEAST) * 256;
  }
}

export class BitReader extends BitCoder {
  private range = TOP - 1;
  private code = 0;
  private at = 0;

  constructor(
    models: number,
    private readonly bytes: Uint8Array,
  ) {
    super(models);
    for (let i = 0; i < 4; i++) this.code = this.code * 256 + this.next();
  }

  override bit(model: number): number {
    const bound = (this.range >>> 16) * this.chance(model);
    const bit = this.code < bound ? 0 : 1;
    if (bit) {
      this.code -= bound;
      this.range -= bound;
    } else this.range = bound;
    this.learn(model, bit);
    while (this.range < LEAST) {
      this.range = (this.range << 8) >>> 0;
      this.code = this.code * 256 + this.next();
    }
    return bit;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
}

const CLASSES = 24;
/** How many models a whole number takes. */
export const NUMBER_MODELS = 2 + CLASSES * 4;

/** A whole number of up to 24 bits, small ones short. @param base the first of its `NUMBER_MODELS` models */
export function codeNumber(coder: BitCoder, base: number, value: number): number {
  const size = Math.abs(value);
  if (coder.bit(base, size === 0 ? 0 : 1) === 0) return 0;
  const negative = coder.bit(base + 1, value < 0 ? 1 : 0);
  let bits = 0;
  while (bits < CLASSES - 1 && coder.bit(base + 2 + bits, size >> (bits + 1) > 0 ? 1 : 0)) bits++;
  let out = 1;
  for (let k = bits - 1; k >= 0; k--) {
    // The two bits after the first still have a habit; of the rest each class has one model.
    const behind = bits - 1 - k;
    const model = base + 2 + CLASSES + bits * 3 + (behind === 0 ? 0 : behind === 1 ? 1 : 2);
    out = (out << 1) | coder.bit(model, (size >> k) & 1);
  }
  return negative ? -out : out;
}
