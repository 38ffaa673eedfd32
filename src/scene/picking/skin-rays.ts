// Rays against the skin: which triangle lies under the pointer, and what the body hides.
import { FrontSide, Ray, Vector3 } from 'three';
import type { HitPointInfo } from 'three-mesh-bvh';
import type { Vector } from '../../space/vector.ts';
import type { SurfacePlace } from '../camera/view-choice.ts';
import { openSkinTree, type SkinTree } from './skin-tree.ts';

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
  /** Finds the skin nearest to a place, with its normal. @param normals a vertex, of the same surface. */
  snapTo(normals: Float32Array): (place: Vector) => SurfacePlace;
}

/** A place is looked at from this far above the skin, metres, so that its own triangle does not hide it. */
const LIFT = 0.0025;

/** @param tree as `buildSkinTree` made it of the same surface. Positions: xyz a vertex, metres. */
export function createSkinRays(tree: SkinTree, triangles: Uint32Array, positions: Float32Array): SkinRays {
  const opened = openSkinTree(tree, triangles, positions);
  const ray = new Ray();
  const cast = (origin: Vector, direction: Vector) => {
    ray.origin.set(...origin);
    ray.direction.set(...direction);
    return opened.raycastFirst(ray, FrontSide);
  };
  const scratch = new Vector3();
  const nearest: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
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
    snapTo: (normals) => (place) => {
      opened.closestPointToPoint(scratch.set(...place), nearest);
      const corners = triangles.subarray(nearest.faceIndex * 3, nearest.faceIndex * 3 + 3);
      const sum = [0, 1, 2].map((k) => corners.reduce((all, v) => all + normals[v * 3 + k]!, 0));
      const length = Math.hypot(...sum) || 1;
      const { x, y, z } = nearest.point;
      return { position: [x, y, z], normal: sum.map((part) => part / length) as unknown as Vector };
    },
  };
}
