// How open each vertex lies to the sky: ambient occlusion by ray casting over the fine mesh. Node only.
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Vector } from '../src/space/vector.ts';
import { cross, normalize } from './rotation.ts';

const RAYS = 320;
/** A surface this far away (mm) takes no more light. */
const REACH_MM = 400;
const START_MM = 0.4;

/** A mesh that can cast shadows: packed xyz in mm, triangle ids. */
export interface Shadowing {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/**
 * Openness (0 = wholly hidden, 1 = open) at some points on a mesh, cosine weighted; a near surface hides more than a far one.
 * @param points packed xyz, mm. @param normals unit normals there.
 */
export function openness(
  shadowing: readonly Shadowing[],
  points: Float32Array,
  normals: Float32Array,
): Float64Array {
  const bvhs = shadowing.map(({ positions, triangles }) => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
    return new MeshBVH(geometry);
  });
  const directions = cosineDirections(RAYS);
  const ray = new Ray(new Vector3(), new Vector3());
  const out = new Float64Array(points.length / 3);
  for (let v = 0; v < out.length; v++) {
    const at = (array: Float32Array): Vector => [array[v * 3]!, array[v * 3 + 1]!, array[v * 3 + 2]!];
    const n = at(normals);
    const p = at(points);
    const side = normalize(cross(Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1], n));
    const other = cross(n, side);
    ray.origin.set(p[0] + n[0] * START_MM, p[1] + n[1] * START_MM, p[2] + n[2] * START_MM);
    let hidden = 0;
    for (const [x, y, z] of directions) {
      ray.direction.set(
        side[0] * x + other[0] * y + n[0] * z,
        side[1] * x + other[1] * y + n[1] * z,
        side[2] * x + other[2] * y + n[2] * z,
      );
      let near = REACH_MM;
      for (const bvh of bvhs) {
        const hit = bvh.raycastFirst(ray, DoubleSide, 0, near);
        if (hit !== null) near = Math.min(near, hit.distance);
      }
      hidden += (1 - near / REACH_MM) ** 2;
    }
    out[v] = 1 - hidden / RAYS;
  }
  return out;
}

/** Directions about +z, as dense as the cosine of their angle: a Hammersley set, the same for every vertex. */
function cosineDirections(count: number): Vector[] {
  return Array.from({ length: count }, (_, i): Vector => {
    const radius = Math.sqrt((i + 0.5) / count);
    const angle = 2 * Math.PI * radicalInverse(i);
    return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - radius * radius)];
  });
}

/** The bits of a number mirrored at the point: 1, 2, 3, ... give 1/2, 1/4, 3/4, ... */
function radicalInverse(index: number): number {
  let value = 0;
  for (let rest = index, digit = 0.5; rest > 0; rest >>= 1, digit /= 2) value += (rest & 1) * digit;
  return value;
}
