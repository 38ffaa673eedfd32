// Has the shaders of the first picture compiled and tried out while the body is still on its way, on a triangle of its own.
import { Mesh, type PerspectiveCamera, Scene, Vector4 } from 'three';
import type { BodyForm, FormTopology } from '../body/form.ts';
import { Skin } from '../body/skin.ts';
import { createFloorShadow } from '../floor/floor-shadow.ts';
import { createLightUniforms } from '../look/light.ts';
import { createGlyphTexture } from '../marks/mark-glyphs.ts';
import { createMarkInstances } from '../marks/mark-instances.ts';
import { printedFields } from '../zones/skin-fields.ts';
import type { FramePainter } from './frame-painter.ts';

/**
 * Resolves when the programs are ready. They are kept for whoever draws with the same shaders until the returned function
 * is called.
 */
export async function warmUp(painter: FramePainter, camera: PerspectiveCamera): Promise<() => void> {
  const light = createLightUniforms();
  const reveal = { value: new Vector4() };
  const skin = new Skin(oneTriangle, light, reveal, printedFields);
  skin.setForm(flatForm);
  const floor = createFloorShadow();
  const marks = createMarkInstances(createGlyphTexture('sans-serif'));
  const scene = new Scene();
  for (const { geometry, material } of [
    { geometry: skin.geometry.geometry, material: skin.material() },
    floor,
    marks,
  ]) {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    scene.add(mesh);
  }
  await painter.warm(scene, camera);
  return () => {
    for (const part of [skin, floor, marks]) part.dispose();
  };
}

const range = { start: 0, count: 3 };
/** As much of a topology as the skin's geometry asks for. */
const oneTriangle = {
  vertexCount: 3,
  index: Uint32Array.of(0, 1, 2),
  fullRange: range,
  draftRange: range,
} as FormTopology;
const flatForm = {
  positions: new Float32Array(9),
  normals: new Float32Array(9),
  clothNormals: new Float32Array(9),
  shade: new Uint8Array(12),
  feature: new Uint8Array(12),
  irises: { left: { centreMm: [0, 0, 0], axis: [0, 0, 1], eyeRadiusMm: 13, irisRadiusMm: 6 } },
} as unknown as BodyForm;
