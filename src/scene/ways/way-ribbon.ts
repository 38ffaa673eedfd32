// Ways as one ribbon of triangles for the graphics card: two vertices a place, spread to both sides by the shader. Pure.
import type { WayLine } from './way-line.ts';

export interface RibbonArrays {
  /** xyz a vertex, metres. */
  readonly places: Float32Array;
  /** Unit direction of the line and the side to which the vertex is spread (-1 or 1). */
  readonly along: Float32Array;
  /** Metres from the start and to the end, and the number of the way. */
  readonly lengths: Float32Array;
  readonly index: Uint32Array;
}

export function ribbonOf(lines: readonly WayLine[]): RibbonArrays {
  const count = lines.reduce((sum, { places }) => sum + places.length, 0);
  const places = new Float32Array(count * 6);
  const along = new Float32Array(count * 8);
  const lengths = new Float32Array(count * 6);
  const index: number[] = [];
  let vertex = 0;
  for (const [number, line] of lines.entries()) {
    const steps = line.places.map((place, i) => {
      const before = line.places[i - 1] ?? place;
      return Math.hypot(place[0] - before[0], place[1] - before[1], place[2] - before[2]);
    });
    const whole = steps.reduce((sum, step) => sum + step, 0);
    let passed = 0;
    for (const [i, place] of line.places.entries()) {
      passed += steps[i]!;
      const from = line.places[Math.max(0, i - 1)]!;
      const to = line.places[Math.min(line.places.length - 1, i + 1)]!;
      const span = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) || 1;
      for (const side of [-1, 1]) {
        places.set(place, vertex * 3);
        along.set(
          [(to[0] - from[0]) / span, (to[1] - from[1]) / span, (to[2] - from[2]) / span, side],
          vertex * 4,
        );
        lengths.set([passed, whole - passed, number], vertex * 3);
        vertex++;
      }
      if (i > 0) index.push(vertex - 4, vertex - 3, vertex - 2, vertex - 2, vertex - 3, vertex - 1);
    }
  }
  return { places, along, lengths, index: Uint32Array.from(index) };
}
