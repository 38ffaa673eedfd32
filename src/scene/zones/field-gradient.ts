// Signed-distance fields on the skin, made ready for the shader: distance and gradient per vertex, quantisation smoothed.
// With the gradient the shader draws edges as smooth curves; with distances alone they are polygons close up.
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';

/** Neighbours of each vertex along the edges of the fine quads: `ids[start[v]] .. ids[start[v + 1] - 1]`. */
export interface VertexLinks {
  readonly start: Uint32Array;
  readonly ids: Uint32Array;
}

/** Neighbour lists of a closed quad mesh. */
export function vertexLinks(quads: Uint32Array, vertexCount: number): VertexLinks {
  const start = new Uint32Array(vertexCount + 1);
  // In a closed mesh each directed edge occurs once, so the outgoing ones are all there are.
  for (let i = 0; i < quads.length; i++) start[quads[i]! + 1]!++;
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!;
  const ids = new Uint32Array(quads.length);
  const fill = start.slice();
  for (let i = 0; i < quads.length; i++) {
    const next = (i & 3) === 3 ? i - 3 : i + 1;
    ids[fill[quads[i]!]!++] = quads[next]!;
  }
  return { start, ids };
}

/** What is known of the surface that fields lie on. */
export interface FieldSurface {
  readonly links: VertexLinks;
  /** xyz, metres. */
  readonly positions: Float32Array;
  /** Unit xyz. */
  readonly normals: Float32Array;
}

/**
 * A field over the skin vertices: whole units, positive inside. `lowest` and beyond says no more than "far outside",
 * `highest` and beyond "far inside".
 */
export interface DistanceField {
  readonly values: Int8Array;
  readonly unitMm: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What +-32767 stands for in the written distance, mm. */
export const WRITTEN_BAND_MM = 32;
const FULL = 32767;

/**
 * Writes a field for the shader: four numbers a vertex, gradient xyz and distance (over WRITTEN_BAND_MM), as signed
 * 16-bit shares of 1. Distances come in coarse steps, so each is replaced by a plane laid through it and its
 * neighbours. `out` may be longer than the field (eyes); the rest is left alone.
 */
export function writeField(field: DistanceField, surface: FieldSurface, out: Int16Array): void {
  const plane = emptyPlane();
  for (let v = 0; v < field.values.length; v++) writeVertex(v, field, surface, out, plane);
}

/** The same for some vertices only. What changes at one of them changes the planes of its neighbours: name these as well. */
export function writeFieldAt(
  vertices: ArrayLike<number>,
  field: DistanceField,
  surface: FieldSurface,
  out: Int16Array,
): void {
  const plane = emptyPlane();
  for (let i = 0; i < vertices.length; i++) writeVertex(vertices[i]!, field, surface, out, plane);
}

const emptyPlane = (): Plane => ({ x: 0, y: 0, z: 0, height: 0 });
const PER_MM = FULL / WRITTEN_BAND_MM;

function writeVertex(
  v: number,
  field: DistanceField,
  surface: FieldSurface,
  out: Int16Array,
  plane: Plane,
): void {
  const here = field.values[v]!;
  const at = v * 4;
  if (here <= field.lowest || here >= field.highest) {
    if (out[at]! !== 0 || out[at + 1]! !== 0 || out[at + 2]! !== 0) out.fill(0, at, at + 3);
    out[at + 3] = here * field.unitMm * PER_MM;
    return;
  }
  fitPlane(v, field, surface, plane);
  out[at] = plane.x * FULL;
  out[at + 1] = plane.y * FULL;
  out[at + 2] = plane.z * FULL;
  out[at + 3] = plane.height * PER_MM;
}

/**
 * What the shader makes of a written field within a triangle, mm: the twin of `tangent` (vertex) and `fieldAt` (fragment)
 * in the skin's shader. @param positions metres. @param weights of the three corners, together 1.
 */
export function fieldInTriangle(
  written: Int16Array,
  positions: ArrayLike<number>,
  corners: readonly [number, number, number],
  weights: readonly [number, number, number],
): number {
  const gradient = [0, 0, 0];
  const place = [0, 0, 0];
  let level = 0;
  for (const [k, v] of corners.entries()) {
    const weight = weights[k]!;
    let slope = 0;
    for (let axis = 0; axis < 3; axis++) {
      const g = written[v * 4 + axis]! / FULL;
      const mm = positions[v * 3 + axis]! * MILLIMETRES_PER_METRE;
      slope += g * mm;
      gradient[axis]! += weight * g;
      place[axis]! += weight * mm;
    }
    level += weight * ((written[v * 4 + 3]! / FULL) * WRITTEN_BAND_MM - 0.5 * slope);
  }
  return level + 0.5 * gradient.reduce((sum, g, axis) => sum + g * place[axis]!, 0);
}

/** Gradient (mm per mm, xyz) and height (mm) of a field at a vertex. */
interface Plane {
  x: number;
  y: number;
  z: number;
  height: number;
}

/** Weighted least squares over the vertex and its neighbours, in the tangent plane. */
function fitPlane(v: number, field: DistanceField, surface: FieldSurface, out: Plane): void {
  const { positions, normals, links } = surface;
  const { values, unitMm, lowest, highest } = field;
  const here = values[v]! * unitMm;
  const [px, py, pz] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  const [nx, ny, nz] = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
  // Tangent axes: any pair at right angles to the normal.
  const flat = Math.abs(nx) < 0.7;
  const length = flat ? Math.hypot(nz, ny) : Math.hypot(nz, nx);
  const [ux, uy, uz] = flat ? [0, nz / length, -ny / length] : [-nz / length, 0, nx / length];
  const [wx, wy, wz] = [ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux];
  // Sums of the normal equations; the vertex itself lies at the origin.
  let [n, a, b, aa, ab, bb, f, af, bf] = [1, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = links.start[v]!; i < links.start[v + 1]!; i++) {
    const other = links.ids[i]!;
    const value = values[other]!;
    if (value <= lowest || value >= highest) continue;
    const x = (positions[other * 3]! - px) * MILLIMETRES_PER_METRE;
    const y = (positions[other * 3 + 1]! - py) * MILLIMETRES_PER_METRE;
    const z = (positions[other * 3 + 2]! - pz) * MILLIMETRES_PER_METRE;
    const along = x * ux + y * uy + z * uz;
    const across = x * wx + y * wy + z * wz;
    const rise = value * unitMm - here;
    const weight = 1 / (1 + (x * x + y * y + z * z) / 25);
    n += weight;
    a += weight * along;
    b += weight * across;
    aa += weight * along * along;
    ab += weight * along * across;
    bb += weight * across * across;
    f += weight * rise;
    af += weight * along * rise;
    bf += weight * across * rise;
  }
  // Centred moments.
  const [caa, cab, cbb] = [aa - (a * a) / n, ab - (a * b) / n, bb - (b * b) / n];
  const [caf, cbf] = [af - (a * f) / n, bf - (b * f) / n];
  const determinant = caa * cbb - cab * cab;
  if (determinant < 1e-6) {
    out.x = out.y = out.z = 0;
    out.height = here;
    return;
  }
  const alongU = (caf * cbb - cbf * cab) / determinant;
  const alongW = (cbf * caa - caf * cab) / determinant;
  const steep = Math.max(1, Math.hypot(alongU, alongW));
  out.x = (alongU * ux + alongW * wx) / steep;
  out.y = (alongU * uy + alongW * wy) / steep;
  out.z = (alongU * uz + alongW * wz) / steep;
  // A plane is too low on a dome: only a small part of its height is taken, as much as the steps are coarse.
  const smooth = (f - alongU * a - alongW * b) / n;
  out.height = here + Math.max(-unitMm, Math.min(unitMm, smooth));
}
