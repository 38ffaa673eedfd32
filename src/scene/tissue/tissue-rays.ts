// Rays against what lies under the skin: which piece is met first, of those that are shown; the right half as the left one's mirror.
import { FrontSide, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import type { TissuePiece } from '../../atlas-file/tissue-file.ts';
import type { TissueForm } from '../../atlas-file/tissue-form.ts';
import type { Sex } from '../../space/sex.ts';
import { type Side, sides } from '../../space/side.ts';
import type { Vector } from '../../space/vector.ts';
import { openSkinTree, type SkinTree } from '../picking/skin-tree.ts';

export interface TissueHit {
  readonly piece: TissuePiece;
  readonly side: Side;
  readonly distance: number;
}

interface RegionRays {
  readonly form: TissueForm;
  readonly tree: MeshBVH;
}

/** The regions whose trees have come, of one body. */
export class TissueRays {
  private readonly regions: RegionRays[] = [];
  private readonly ray = new Ray();

  constructor(readonly sex: Sex) {}

  add(form: TissueForm, tree: SkinTree): void {
    this.regions.push({ form, tree: openSkinTree(tree, form.triangles, form.bodies[this.sex].positions) });
  }

  /** How many regions have come: what was looked for by fewer is to be looked for anew. */
  get count(): number {
    return this.regions.length;
  }

  /** The first shown piece along a ray, scene frame, metres. */
  hit(
    origin: Vector,
    direction: Vector,
    isShown: (piece: TissuePiece, distance: number, side: Side) => boolean,
  ): TissueHit | null {
    let best: TissueHit | null = null;
    for (const side of sides) {
      const flip = side === 'left' ? 1 : -1;
      this.ray.origin.set(origin[0] * flip, origin[1], origin[2]);
      this.ray.direction.set(direction[0] * flip, direction[1], direction[2]);
      for (const { form, tree } of this.regions) {
        for (const { distance, faceIndex } of tree.raycast(this.ray, FrontSide)) {
          if (best && distance >= best.distance) continue;
          const piece = pieceAt(form, form.triangles[(faceIndex ?? 0) * 3]!);
          if (isShown(piece, distance, side)) best = { piece, side, distance };
        }
      }
    }
    return best;
  }

  /** Every piece that a ray from `from` meets within `reach`, metres; of the half in which it begins. */
  met(from: Vector, direction: Vector, reach: number): TissuePiece[] {
    const flip = from[0] < 0 ? -1 : 1;
    this.ray.origin.set(from[0] * flip, from[1], from[2]);
    this.ray.direction.copy(new Vector3(direction[0] * flip, direction[1], direction[2]));
    return this.regions.flatMap(({ form, tree }) =>
      tree
        .raycast(this.ray, FrontSide)
        .filter(({ distance }) => distance < reach)
        .map(({ faceIndex }) => pieceAt(form, form.triangles[(faceIndex ?? 0) * 3]!)),
    );
  }
}

/** The piece of a vertex: pieces stand one after another. */
export function pieceAt({ pieces }: Pick<TissueForm, 'pieces'>, vertex: number): TissuePiece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.vertices[0] <= vertex) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
