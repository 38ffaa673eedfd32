// Has the shaders of the layers compiled, on a triangle of their own: those of the first picture while its files are on the way.
import { BufferAttribute, BufferGeometry, Mesh, Scene } from 'three';
import type { AtlasState } from '../../state/atlas-state.ts';
import { leisure } from '../stage/leisure.ts';
import type { Stage } from '../stage/stage.ts';
import type { HalfMaterials, TissueMaterials } from './tissue-material.ts';

/** First what the first picture is drawn with, and once that stands what a choice will ask for. */
export async function warmTissue(stage: Stage, materials: TissueMaterials): Promise<void> {
  const geometry = oneTriangle();
  const wanted = firstWanted(materials, stage.page.getState(), stage.painter.isSoftware);
  await warm(stage, geometry, wanted);
  for (const later of othersThan(wanted, materials, stage.painter.isSoftware)) {
    await leisure(stage);
    if (stage.isOver) break;
    await warm(stage, geometry, [later]);
  }
  geometry.dispose();
}

/** @param isSoftware the processor draws: a draft is seen first. */
export function firstWanted(
  { full, fullCut, draft, draftBand, draftCut, shines }: TissueMaterials,
  { muscle, point }: Pick<AtlasState, 'muscle' | 'point'>,
  isSoftware: boolean,
): HalfMaterials[] {
  if (point !== null) return isSoftware ? [draftBand, draftCut, shines] : [full, fullCut, shines];
  const plain = isSoftware ? draft : full;
  return muscle !== null ? [plain, shines] : [plain];
}

function othersThan(
  wanted: readonly HalfMaterials[],
  { full, fullCut, draft, draftBand, draftCut, shines }: TissueMaterials,
  isSoftware: boolean,
): HalfMaterials[] {
  const all = isSoftware ? [full, shines, draftBand, draftCut, fullCut, draft] : [full, shines, fullCut];
  return all.filter((one) => !wanted.includes(one));
}

async function warm(stage: Stage, geometry: BufferGeometry, wanted: readonly HalfMaterials[]): Promise<void> {
  const scene = new Scene();
  for (const [material] of wanted) {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    scene.add(mesh);
  }
  await stage.painter.warm(scene, stage.camera);
}

/** With all that a vertex of a piece has. */
function oneTriangle(): BufferGeometry {
  const geometry = new BufferGeometry();
  const put = (name: string, values: Float32Array | Int16Array | Uint8Array | Uint16Array, size: number) =>
    geometry.setAttribute(name, new BufferAttribute(values, size, name === 'normal' || name === 'aShade'));
  put('position', new Float32Array(9), 3);
  put('normal', new Int16Array(12), 4);
  put('aFibre', new Int16Array(6), 2);
  put('aShade', new Uint8Array(12), 4);
  put('aPiece', new Uint16Array(3), 1);
  return geometry;
}
