// Draws a body's skin into plain pixels, without a graphics card: depth, light, and any fields on the skin. Frame and sizes in mm.
import { UNIT_MM } from '../../atlas-file/zone-codec.ts';

export const bodyViews = ['front', 'back', 'left', 'right'] as const;
export type BodyView = (typeof bodyViews)[number];

/** What of the body is shown: across to the viewer's right and up, mm, in the plane of the picture. */
export interface PictureFrame {
  readonly view: BodyView;
  readonly centreX: number;
  readonly centreY: number;
  readonly mmPerPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface DrawnSkin {
  readonly positions: Float32Array;
  /** Unit, xyz a vertex. */
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
}

export interface SkinRaster {
  readonly frame: PictureFrame;
  /** 0 where there is no body, else 1 (dark) to 255 (light). */
  readonly light: Uint8Array;
  /** Each field: signed distance to its rim, 128 on it, more inside, `RIM_STEPS` a pixel; 0 where there is no body. */
  readonly fields: readonly Uint8Array[];
  /** Toward the viewer, mm. */
  readonly depth: Float32Array;
}

export const RIM_STEPS = 16;
/** A step in depth that is drawn as an outline. */
const OUTLINE_MM = 14;
export const OUTLINE_LIGHT = 70;
/** Seen from within, through the eyes. */
const INSIDE_LIGHT = 60;
/** Light from the viewer's upper left. */
const LIGHT: readonly [number, number, number] = [-0.35, 0.5, 0.79];

/** Across, toward the viewer. Up is up in every view. */
const axes: Readonly<Record<BodyView, { across: 0 | 2; sign: 1 | -1; toward: 0 | 2; towardSign: 1 | -1 }>> = {
  front: { across: 0, sign: 1, toward: 2, towardSign: 1 },
  back: { across: 0, sign: -1, toward: 2, towardSign: -1 },
  left: { across: 2, sign: -1, toward: 0, towardSign: 1 },
  right: { across: 2, sign: 1, toward: 0, towardSign: -1 },
};

/** Across, up and toward the viewer of a place or direction. */
export function seenFrom(view: BodyView, values: ArrayLike<number>, at = 0): [number, number, number] {
  const { across, sign, toward, towardSign } = axes[view];
  return [sign * values[at + across]!, values[at + 1]!, towardSign * values[at + toward]!];
}

/** Where a place comes to lie in the picture, px from its upper left corner. */
export function onPicture(
  { centreX, centreY, mmPerPx, widthPx, heightPx }: PictureFrame,
  [x, y]: readonly [number, number, ...number[]],
): [number, number] {
  return [(x - centreX) / mmPerPx + widthPx / 2, heightPx / 2 - (y - centreY) / mmPerPx];
}

/** @param fields one value a vertex, positive inside, in units of `UNIT_MM`. */
export function rasterSkin(
  { positions, normals, triangles }: DrawnSkin,
  frame: PictureFrame,
  fields: readonly Int8Array[],
): SkinRaster {
  const { view, mmPerPx, widthPx, heightPx } = frame;
  const count = positions.length / 3;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const z = new Float32Array(count);
  const lit = new Float32Array(count);
  for (let v = 0; v < count; v++) {
    const place = seenFrom(view, positions, v * 3);
    [x[v], y[v]] = onPicture(frame, place);
    z[v] = place[2];
    const [nx, ny, nz] = seenFrom(view, normals, v * 3);
    lit[v] = 150 + 95 * (nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]);
  }
  const size = widthPx * heightPx;
  const depth = new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  const light = new Uint8Array(size);
  const out = fields.map(() => new Uint8Array(size));
  const scale = (UNIT_MM / mmPerPx) * RIM_STEPS;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const [ax, bx, cx] = [x[a]!, x[b]!, x[c]!];
    const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const right = Math.min(widthPx - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    if (left > right) continue;
    const [ay, by, cy] = [y[a]!, y[b]!, y[c]!];
    const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const bottom = Math.min(heightPx - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (top > bottom || area === 0) continue;
    // Counter-clockwise from outside; the picture's y goes down.
    const outside = area < 0;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const [px, py] = [column + 0.5, row + 0.5];
        const u = ((bx - px) * (cy - py) - (cx - px) * (by - py)) / area;
        const w = ((ax - px) * (by - py) - (bx - px) * (ay - py)) / area;
        const q = 1 - u - w;
        if (u < 0 || w < 0 || q < 0) continue;
        const at = row * widthPx + column;
        const near = u * z[a]! + q * z[b]! + w * z[c]!;
        if (near <= depth[at]!) continue;
        depth[at] = near;
        light[at] = outside ? clamp(u * lit[a]! + q * lit[b]! + w * lit[c]!, 1) : INSIDE_LIGHT;
        for (let k = 0; k < fields.length; k++) {
          const field = fields[k]!;
          const value = u * field[a]! + q * field[b]! + w * field[c]!;
          out[k]![at] = outside ? clamp(128 + value * scale, 1) : 1;
        }
      }
  }
  outline(depth, light, widthPx, heightPx);
  return { frame, light, fields: out, depth };
}

function clamp(value: number, lowest: number): number {
  return value < lowest ? lowest : value > 255 ? 255 : Math.round(value);
}

/** Darkens what stands before something farther away, or before nothing. */
function outline(depth: Float32Array, light: Uint8Array, width: number, height: number): void {
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      if (light[at] === 0) continue;
      const here = depth[at]! - OUTLINE_MM;
      if (
        column === 0 ||
        column === width - 1 ||
        row === 0 ||
        row === height - 1 ||
        (depth[at - 1]! >= here &&
          depth[at + 1]! >= here &&
          depth[at - width]! >= here &&
          depth[at + width]! >= here)
      )
        continue;
      light[at] = OUTLINE_LIGHT;
    }
}
