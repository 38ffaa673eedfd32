// The tree of bounding boxes that rays are sent through: built in the workshop, used on the page.
import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH, type SerializedBVH } from 'three-mesh-bvh';

/** Plain buffers, so that it can be handed over between threads. */
export type SkinTree = Pick<SerializedBVH, 'roots' | 'indirectBuffer'>;

/** Builds the tree of a surface. Triangles stay in our order: ids of anchors and regions stay valid. */
export function buildSkinTree(triangles: Uint32Array, positions: Float32Array): SkinTree {
  const tree = new MeshBVH(surfaceOf(triangles, positions), { indirect: true });
  const { roots, indirectBuffer } = MeshBVH.serialize(tree, { cloneBuffers: false });
  return { roots, indirectBuffer };
}

/** The tree again, over the same surface. */
export function openSkinTree(tree: SkinTree, triangles: Uint32Array, positions: Float32Array): MeshBVH {
  const stored = { ...tree, index: triangles, version: 1 } as SerializedBVH;
  return MeshBVH.deserialize(stored, surfaceOf(triangles, positions), { setIndex: false });
}

function surfaceOf(triangles: Uint32Array, positions: Float32Array): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  return geometry;
}
