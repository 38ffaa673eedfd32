// How much body hangs low over each place of the floor, blurred: worked out with the body's form, in the worker. Pure.

/** Texels of the shade, each way. */
export const SIZE = 96;
/** Metres of floor across them. */
export const SPAN = 1.5;
/** Body above this height, metres, throws no shadow worth drawing. */
const REACH = 0.9;

/** Shade of each texel, 0 to 255, `SIZE` a row, from skin positions in metres. Low parts cast a dark, narrow shadow, high parts a faint, wide one. */
export function shadeFloor(positions: Float32Array): Uint8Array {
  const near = new Float32Array(SIZE * SIZE);
  const wide = new Float32Array(SIZE * SIZE);
  for (let i = 0; i < positions.length; i += 3) {
    const height = positions[i + 1]!;
    if (height > REACH) continue;
    const column = Math.floor((positions[i]! / SPAN + 0.5) * SIZE);
    // The plane's v runs from front to back after the turn.
    const row = Math.floor((0.5 - positions[i + 2]! / SPAN) * SIZE);
    if (column < 0 || row < 0 || column >= SIZE || row >= SIZE) continue;
    const at = row * SIZE + column;
    if (height < 0.06) near[at] = 1;
    wide[at] = Math.max(wide[at]!, 1 - height / REACH);
  }
  const contact = blur(near, 2, 3);
  const soft = blur(wide, 6, 3);
  return Uint8Array.from(contact, (value, i) => {
    const column = ((i % SIZE) + 0.5) / SIZE - 0.5;
    const row = (Math.floor(i / SIZE) + 0.5) / SIZE - 0.5;
    const fade = Math.min(1, Math.max(0, (0.5 - Math.hypot(column, row)) * 5));
    return Math.round(255 * fade * Math.min(1, value * 0.75 + soft[i]! * 0.9));
  });
}

/** Repeated box blur, in both directions, by running sums. */
function blur(values: Float32Array, radius: number, times: number): Float32Array {
  let from: Float32Array = values;
  let to: Float32Array = new Float32Array(values.length);
  for (let pass = 0; pass < times; pass++) {
    for (const [step, stride] of [
      [1, SIZE],
      [SIZE, 1],
    ] as const) {
      for (let line = 0; line < SIZE; line++) blurLine(from, to, line * stride, step, radius);
      [from, to] = [to, from === values ? new Float32Array(values.length) : from];
    }
  }
  return from;
}

function blurLine(from: Float32Array, to: Float32Array, start: number, step: number, radius: number): void {
  let sum = 0;
  for (let i = 0; i < radius; i++) sum += from[start + i * step]!;
  for (let i = 0; i < SIZE; i++) {
    if (i + radius < SIZE) sum += from[start + (i + radius) * step]!;
    to[start + i * step] = sum / (radius * 2 + 1);
    if (i >= radius) sum -= from[start + (i - radius) * step]!;
  }
}
