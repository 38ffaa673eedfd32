// The body's outline from one side, drawn small from its own skin: dots close enough to each other to fill it. Pure.

export interface SilhouetteSize {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre; the soles stand on the lower edge less `margin`, the midline in the middle. */
  readonly scale: number;
  readonly margin: number;
}

/** Opacity a pixel, rows from the top: what lies inside is faint, its rim strong. */
export function silhouette(
  positions: Float32Array,
  azimuth: number,
  { width, height, scale, margin }: SilhouetteSize,
): Uint8Array<ArrayBuffer> {
  const [cos, sin] = [Math.cos(azimuth), Math.sin(azimuth)];
  const inside = new Uint8Array(width * height);
  for (let i = 0; i + 2 < positions.length; i += 3) {
    const x = Math.floor(width / 2 + (positions[i]! * cos - positions[i + 2]! * sin) * scale);
    const y = Math.floor(height - margin - positions[i + 1]! * scale);
    if (x < 0 || y < 0 || x + 1 >= width || y + 1 >= height) continue;
    // Two by two: no gap is left between neighbours.
    const at = y * width + x;
    inside[at] = inside[at + 1] = inside[at + width] = inside[at + width + 1] = 1;
  }
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : inside[y * width + x]!;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (at(x, y) === 0) continue;
      const isRim = !(at(x - 1, y) && at(x + 1, y) && at(x, y - 1) && at(x, y + 1));
      out[y * width + x] = isRim ? RIM : INSIDE;
    }
  }
  return out;
}

const RIM = 210;
const INSIDE = 70;
