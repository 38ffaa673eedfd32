// Which triangles of the tissue can be seen at all while nothing of it is taken away: the potentially visible set, by sides of the body.
import { OUTSIDE_SECTORS } from '../../atlas-file/outside-file.ts';
import type { TissueRegion } from '../../atlas-file/tissue-file.ts';
import type { Sex } from '../../space/sex.ts';
import { cross, dot, unit, type Vector } from '../../space/vector.ts';

/** Looks a sector, each from these heights (degrees above the level). */
const LOOKS = 6;
const HEIGHTS = [-70, -45, -22, 0, 22, 45, 70] as const;
const PIXEL_MM = 1.5;
const UP: Vector = [0, 1, 0];

type Seen = Pick<TissueRegion, 'farTriangles' | 'positions'>;

/** Both halves of a body as one list; triangle n of the left half is n + half of all on the right. */
export interface WholeForm {
  /** xyz a vertex, body frame, mm. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** Of each region a byte a far triangle of the left half: bit n is set where it shows from sector n on either body. */
export function visibleSet(regions: readonly Seen[]): Uint8Array[] {
  const all = new Uint8Array(regions.reduce((sum, { farTriangles }) => sum + farTriangles.length / 3, 0));
  for (const sex of ['female', 'male'] as const) {
    const form = wholeForm(regions, sex);
    for (let sector = 0; sector < OUTSIDE_SECTORS; sector++)
      for (const toward of looksFrom(sector))
        for (const triangle of foremost(form, toward, PIXEL_MM)) {
          if (triangle < 0) continue;
          // The right half seen from one side is the left half seen from the mirrored one.
          if (triangle < all.length) all[triangle]! |= 1 << sector;
          else all[triangle - all.length]! |= 1 << (OUTSIDE_SECTORS - 1 - sector);
        }
  }
  let at = 0;
  return regions.map(({ farTriangles }) => {
    at += farTriangles.length / 3;
    return all.slice(at - farTriangles.length / 3, at);
  });
}

export function wholeForm(regions: readonly Seen[], sex: Sex): WholeForm {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const region of regions) {
    const first = positions.length / 3;
    for (const id of region.farTriangles) triangles.push(id + first);
    for (const at of region.positions[sex]) positions.push(at);
  }
  const [numbers, count] = [positions.length, positions.length / 3];
  for (let i = 0; i < numbers; i++) positions.push(i % 3 === 0 ? -positions[i]! : positions[i]!);
  const { length } = triangles;
  for (let i = 0; i < length; i += 3)
    triangles.push(triangles[i]! + count, triangles[i + 2]! + count, triangles[i + 1]! + count);
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Unit vector from the body to an eye. @param azimuth from the front towards the subject's left, radians, as `elevation` */
export function towardEye(azimuth: number, elevation: number): Vector {
  return [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
}

function looksFrom(sector: number): Vector[] {
  return Array.from(
    { length: LOOKS },
    (_, look) => (sector + (look + 0.5) / LOOKS) / OUTSIDE_SECTORS,
  ).flatMap((turn) => HEIGHTS.map((height) => towardEye(turn * 2 * Math.PI, (height / 180) * Math.PI)));
}

/** The foremost triangle of each pixel for an eye far away, -1 where there is none. @param pixelMm edge of a pixel */
export function foremost({ positions, triangles }: WholeForm, toward: Vector, pixelMm: number): Int32Array {
  const right = unit(cross(UP, toward));
  const above = cross(toward, right);
  const count = positions.length / 3;
  const flat = new Float32Array(count * 3);
  for (let v = 0; v < count; v++) {
    const at: Vector = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    flat[v * 3] = dot(at, right) / pixelMm;
    flat[v * 3 + 1] = dot(at, above) / pixelMm;
    flat[v * 3 + 2] = dot(at, toward);
  }
  let [left, low, most, high] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = 0; v < count; v++) {
    left = Math.min(left, flat[v * 3]!);
    most = Math.max(most, flat[v * 3]!);
    low = Math.min(low, flat[v * 3 + 1]!);
    high = Math.max(high, flat[v * 3 + 1]!);
  }
  const [x0, y0] = [Math.floor(left), Math.floor(low)];
  const picture = new Picture(Math.ceil(most) - x0 + 1, Math.ceil(high) - y0 + 1);
  const corner = (id: number): Vector => [flat[id * 3]! - x0, flat[id * 3 + 1]! - y0, flat[id * 3 + 2]!];
  for (let i = 0; i < triangles.length; i += 3)
    picture.draw(i / 3, corner(triangles[i]!), corner(triangles[i + 1]!), corner(triangles[i + 2]!));
  return picture.ids;
}

/** A depth buffer that remembers who is foremost. */
class Picture {
  readonly ids: Int32Array;
  private readonly depth: Float32Array;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.ids = new Int32Array(width * height).fill(-1);
    this.depth = new Float32Array(width * height).fill(-Infinity);
  }

  /** Corners as x and y in pixels and z towards the eye; what is turned away is not drawn. */
  draw(id: number, [ax, ay, az]: Vector, [bx, by, bz]: Vector, [cx, cy, cz]: Vector): void {
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (area <= 0) return;
    const { ids, depth, width } = this;
    const [left, most] = [Math.ceil(Math.min(ax, bx, cx)), Math.floor(Math.max(ax, bx, cx))];
    const [low, high] = [Math.ceil(Math.min(ay, by, cy)), Math.floor(Math.max(ay, by, cy))];
    for (let y = Math.max(0, low); y <= Math.min(this.height - 1, high); y++)
      for (let x = Math.max(0, left); x <= Math.min(width - 1, most); x++) {
        const a = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area;
        const b = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area;
        const c = 1 - a - b;
        if (a < 0 || b < 0 || c < 0) continue;
        const z = a * az + b * bz + c * cz;
        const at = y * width + x;
        if (z <= depth[at]!) continue;
        depth[at] = z;
        ids[at] = id;
      }
  }
}
