// A QR code of bytes (ISO/IEC 18004, byte mode, level L or M): the modules of the square. Pure; drawn elsewhere.
import { correctionBytes } from './reed-solomon.ts';

/** Bytes of correction a block and number of blocks, versions 1 to 40. */
const levels = {
  L: {
    bits: 1,
    perBlock: [
      7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28,
      30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    blocks: [
      1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17,
      18, 19, 19, 20, 21, 22, 24, 25,
    ],
  },
  M: {
    bits: 0,
    perBlock: [
      10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28,
      28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    blocks: [
      1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28,
      29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
  },
} as const;
type Level = keyof typeof levels;

/** Dark modules are true; rows of the square, without the quiet margin. */
export type QrSquare = readonly (readonly boolean[])[];

/** @param mostVersion the largest that may be made. @returns null when the text does not fit. */
export function qrCode(text: string, level: Level, mostVersion = 40): QrSquare | null {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= mostVersion; version++) {
    if (bytes.length + (version < 10 ? 2 : 3) > dataBytes(version, level)) continue;
    return drawn(version, level, interleaved(version, level, dataOf(bytes, version, level)));
  }
  return null;
}

/** Modules that are left for data and correction. */
function rawModules(version: number): number {
  let count = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const aligned = Math.floor(version / 7) + 2;
    count -= (25 * aligned - 10) * aligned - 55;
    if (version >= 7) count -= 36;
  }
  return count;
}

function dataBytes(version: number, level: Level): number {
  const { perBlock, blocks } = levels[level];
  return (rawModules(version) >> 3) - perBlock[version - 1]! * blocks[version - 1]!;
}

/** Mode, length, bytes, end, and padding up to what the version holds. */
function dataOf(bytes: Uint8Array, version: number, level: Level): Uint8Array {
  const bits: number[] = [];
  const push = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >>> i) & 1);
  };
  const room = dataBytes(version, level);
  push(0b0100, 4);
  push(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, room * 8 - bits.length));
  push(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room * 8; pad ^= 0xec ^ 0x11) push(pad, 8);
  return Uint8Array.from({ length: room }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0),
  );
}

/** Data and correction of all blocks, a byte of each in turn. */
function interleaved(version: number, level: Level, data: Uint8Array): number[] {
  const count = levels[level].blocks[version - 1]!;
  const correction = levels[level].perBlock[version - 1]!;
  const raw = rawModules(version) >> 3;
  const short = Math.floor(raw / count) - correction;
  const shortBlocks = count - (raw % count);
  const blocks: { own: Uint8Array; check: Uint8Array }[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const own = data.subarray(at, at + short + (i < shortBlocks ? 0 : 1));
    at += own.length;
    blocks.push({ own, check: correctionBytes(own, correction) });
  }
  const out: number[] = [];
  for (let i = 0; i <= short; i++) for (const { own } of blocks) if (i < own.length) out.push(own[i]!);
  for (let i = 0; i < correction; i++) for (const { check } of blocks) out.push(check[i]!);
  return out;
}

/** The square under construction: what is dark, and what belongs to the code's own marks. */
class Square {
  readonly size: number;
  readonly dark: boolean[][];
  readonly fixed: boolean[][];

  constructor(readonly version: number) {
    this.size = version * 4 + 17;
    this.dark = Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
    this.fixed = Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
  }

  mark(x: number, y: number, dark: boolean): void {
    if (x < 0 || y < 0 || x >= this.size || y >= this.size) return;
    this.dark[y]![x] = dark;
    this.fixed[y]![x] = true;
  }
}

function drawn(version: number, level: Level, bytes: readonly number[]): QrSquare {
  const square = new Square(version);
  marks(square);
  place(square, bytes);
  let best: { penalty: number; rows: boolean[][] } | null = null;
  for (let mask = 0; mask < 8; mask++) {
    format(square, level, mask);
    const rows = square.dark.map((row, y) =>
      row.map((dark, x) => (square.fixed[y]![x] ? dark : dark !== masks[mask]!(x, y))),
    );
    const found = penalty(rows);
    if (best === null || found < best.penalty) best = { penalty: found, rows };
  }
  return best!.rows;
}

/** Finders, timing, alignment, version. */
function marks(square: Square): void {
  const { size, version } = square;
  for (let i = 0; i < size; i++) {
    square.mark(6, i, i % 2 === 0);
    square.mark(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        square.mark(cx + dx, cy + dy, ring !== 2 && ring !== 4);
      }
  const at = alignments(version);
  const last = at.length - 1;
  for (let i = 0; i <= last; i++)
    for (let j = 0; j <= last; j++) {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) continue;
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++)
          square.mark(at[i]! + dx, at[j]! + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
  format(square, 'L', 0);
  if (version < 7) return;
  const bits = (version << 12) | remainder(version, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const [far, near] = [size - 11 + (i % 3), Math.floor(i / 3)];
    square.mark(far, near, ((bits >>> i) & 1) === 1);
    square.mark(near, far, ((bits >>> i) & 1) === 1);
  }
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const rest = Array.from({ length: count - 1 }, (_, i) => version * 4 + 10 - i * step);
  return [6, ...rest.reverse()];
}

/** What is left of `value` followed by `zeros` zeros when divided by a polynomial. */
function remainder(value: number, zeros: number, polynomial: number): number {
  let rest = value;
  for (let i = 0; i < zeros; i++) rest = (rest << 1) ^ ((rest >>> (zeros - 1)) * polynomial);
  return rest & ((1 << zeros) - 1);
}

/** Level and mask, twice. */
function format(square: Square, level: Level, mask: number): void {
  const { size } = square;
  const data = (levels[level].bits << 3) | mask;
  const bits = ((data << 10) | remainder(data, 10, 0x537)) ^ 0x5412;
  const bit = (i: number) => ((bits >>> i) & 1) === 1;
  for (let i = 0; i <= 5; i++) square.mark(8, i, bit(i));
  square.mark(8, 7, bit(6));
  square.mark(8, 8, bit(7));
  square.mark(7, 8, bit(8));
  for (let i = 9; i < 15; i++) square.mark(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) square.mark(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) square.mark(8, size - 15 + i, bit(i));
  square.mark(8, size - 8, true);
}

/** Bits in pairs of columns, from the right, up and down in turn. */
function place(square: Square, bytes: readonly number[]): void {
  const { size } = square;
  let at = 0;
  for (let pair = size - 1; pair >= 1; pair -= 2) {
    const right = pair <= 6 ? pair - 1 : pair;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (square.fixed[y]![x] || at >= bytes.length * 8) continue;
        square.dark[y]![x] = ((bytes[at >>> 3]! >>> (7 - (at & 7))) & 1) === 1;
        at++;
      }
  }
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** How hard a square is to read: runs, blocks, what looks like a finder, and more dark than light. */
function penalty(rows: readonly (readonly boolean[])[]): number {
  const size = rows.length;
  const columns = Array.from({ length: size }, (_, x) => rows.map((row) => row[x]!));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    for (let i = 0, run = 0; i < size; i++) {
      run = i > 0 && line[i] === line[i - 1] ? run + 1 : 1;
      if (run === 5) sum += 3;
      else if (run > 5) sum += 1;
    }
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const finder of ['10111010000', '00001011101'])
      for (let at = text.indexOf(finder); at >= 0; at = text.indexOf(finder, at + 1)) sum += 40;
  }
  for (let y = 0; y + 1 < size; y++)
    for (let x = 0; x + 1 < size; x++) {
      const one = rows[y]![x];
      if (rows[y]![x + 1] === one && rows[y + 1]![x] === one && rows[y + 1]![x + 1] === one) sum += 3;
    }
  const dark = rows.flat().filter(Boolean).length;
  return sum + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
}
