// Small numbers as a string of bits, and back. What is read beyond the end is zero, and said.

export class BitWriter {
  private readonly bytes: number[] = [];
  private used = 0;

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      if (this.used % 8 === 0) this.bytes.push(0);
      this.bytes[this.bytes.length - 1]! |= ((value >>> i) & 1) << (7 - (this.used % 8));
      this.used++;
    }
  }

  /** A number from 0 on, in groups of `group` bits with a bit before each that says whether another one follows. */
  count(value: number, group: number): void {
    let rest = value;
    for (; rest >= 2 ** group; rest = Math.floor(rest / 2 ** group)) {
      this.bits(1, 1);
      this.bits(rest % 2 ** group, group);
    }
    this.bits(0, 1);
    this.bits(rest, group);
  }

  text(words: string): void {
    this.count(words.length, 5);
    for (const letter of words) this.bits(letter.charCodeAt(0) & 0x7f, 7);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export class BitReader {
  private used = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** True when more was read than there is. */
  get over(): boolean {
    return this.used > this.bytes.length * 8;
  }

  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      value = value * 2 + (((this.bytes[this.used >> 3] ?? 0) >> (7 - (this.used % 8))) & 1);
      this.used++;
    }
    return value;
  }

  count(group: number): number {
    let value = 0;
    let more = 1;
    for (let scale = 1; more === 1 && scale < 2 ** 31; scale *= 2 ** group) {
      more = this.bits(1);
      value += this.bits(group) * scale;
    }
    return value;
  }

  text(longest: number): string {
    const length = Math.min(this.count(5), longest);
    return Array.from({ length }, () => String.fromCharCode(this.bits(7))).join('');
  }
}
