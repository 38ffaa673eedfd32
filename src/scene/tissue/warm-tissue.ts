// Has the shaders of the layers compiled while their files are on the way, on a triangle of their own.
import { BufferAttribute, BufferGeometry, Mesh, Scene } from 'three';
import type { Stage } from '../stage/stage.ts';
import type { TissueMaterials } from './tissue-material.ts';

export async function warmTissue(stage: Stage, materials: TissueMaterials): Promise<void> {
  const geometry = new BufferGeometry();
  const put = (name: string, values: Float32Array | Int16Array | Uint8Array | Uint16Array, size: number) =>
    geometry.setAttribute(name, new BufferAttribute(values, size, name === 'normal' || name === 'aShade'));
  put('position', new Float32Array(9), 3);
  put('normal', new Int16Array(12), 4);
  put('aFibre', new Int16Array(6), 2);
  put('aShade', new Uint8Array(12), 4);
  put('aPiece', new Uint16Array(3), 1);
  const scene = new Scene();
  const { full, fullCut, draft, draftBand, draftCut, shines } = materials;
  const wanted = stage.painter.isSoftware
    ? [full, fullCut, shines, draft, draftBand, draftCut]
    : [full, fullCut, shines];
  for (const [material] of wanted) {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    scene.add(mesh);
  }
  await stage.painter.warm(scene, stage.camera);
  geometry.dispose();
}
