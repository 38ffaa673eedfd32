// Rays against the skin: which triangle lies under the pointer, and what the body hides. Answers in microseconds once built.
import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Vector } from '../../space/vector.ts';
import type { SurfacePlace } from '../camera/view-choice.ts';

export interface SkinHit {
  /** Triangle of the fine mesh. */
  readonly triangle: number;
  /** Scene frame, metres. */
  readonly place: Vector;
  readonly distance: number;
}

export interface SkinRays {
  /** First skin along a ray, scene frame. */
  hit(origin: Vector, direction: Vector): SkinHit | null;
  isOpen(place: SurfacePlace, direction: Vector): boolean;
}

/** A place is looked at from this far above the skin, metres, so that its own triangle does not hide it. */
const LIFT = 0.0025;

/** Builds the tree: 60 to 150 ms for the body, so do it when the page is at leisure. */
export function createSkinRays(triangles: Uint32Array, positions: Float32Array): SkinRays {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  // `indirect` leaves the triangles in our order: ids of anchors and regions stay valid.
  const tree = new MeshBVH(geometry, { indirect: true });
  const ray = new Ray();
  const cast = (origin: Vector, direction: Vector) => {
    ray.origin.set(...origin);
    ray.direction.set(...direction);
    return tree.raycastFirst(ray, FrontSide);
  };
  const scratch = new Vector3();
  return {
    hit: (origin, direction) => {
      const found = cast(origin, direction);
      if (!found) return null;
      const { x, y, z } = scratch.copy(found.point);
      return { triangle: found.faceIndex ?? 0, place: [x, y, z], distance: found.distance };
    },
    isOpen: ({ position, normal }, direction) => {
      const lifted = [0, 1, 2].map((k) => position[k]! + normal[k]! * LIFT) as unknown as Vector;
      return cast(lifted, direction) === null;
    },
  };
}
