// The skin as three draws it: one geometry over a body's form, with the attributes that zones are written into.
import { BufferAttribute, BufferGeometry, Int16BufferAttribute, Mesh, type RawShaderMaterial } from 'three';
import type { BodyForm, FormTopology } from './body-form.ts';

/** One mesh for body and eyes. The field arrays are four numbers a vertex (see `field-gradient.ts`). */
export interface SkinObject {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>;
  readonly essential: Int16Array;
  readonly area: Int16Array;
  /** The field of the ruled dermatome; made when first asked for. */
  ruled(): Int16Array;
  /** Puts another body's form in place; it is bare until `setClothed` says otherwise. */
  setForm(form: BodyForm, feature: Uint8Array, clothNormals: Float32Array): void;
  /** Bare or clothed normals. */
  setClothed(clothed: boolean): void;
  /** To be called after writing into a field array. */
  uploadEssential(): void;
  uploadArea(): void;
  /** Shows what `ruled()` holds, or nothing. */
  showRuled(on: boolean): void;
  /** Coarse triangles while the body moves on a slow device; the fine ones otherwise. */
  setDraft(draft: boolean): void;
  dispose(): void;
}

/** Four numbers a vertex that mean "far outside" to the shader. */
function emptyField(vertexCount: number): Int16Array<ArrayBuffer> {
  const field = new Int16Array(vertexCount * 4);
  for (let i = 3; i < field.length; i += 4) field[i] = -32767;
  return field;
}

export function createSkinObject(topology: FormTopology, material: RawShaderMaterial): SkinObject {
  const geometry = new BufferGeometry();
  const essential = emptyField(topology.vertexCount);
  const area = emptyField(topology.vertexCount);
  const essentialAttribute = new Int16BufferAttribute(essential, 4, true);
  const areaAttribute = new Int16BufferAttribute(area, 4, true);
  geometry.setAttribute('aEssential', essentialAttribute);
  geometry.setAttribute('aArea', areaAttribute);
  geometry.setIndex(new BufferAttribute(topology.index, 1));
  let bare: BufferAttribute | undefined;
  let clothed: BufferAttribute | undefined;
  let ruled: BufferAttribute | undefined;
  const { start, count } = topology.fullRange;
  geometry.setDrawRange(start, count);
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    // three keeps the array it is given or a copy of it: write into what it uploads.
    essential: essentialAttribute.array as Int16Array,
    area: areaAttribute.array as Int16Array,
    ruled: () => {
      if (!ruled) {
        ruled = new Int16BufferAttribute(emptyField(topology.vertexCount), 4, true);
        geometry.setAttribute('aRuled', ruled);
      }
      return ruled.array as Int16Array;
    },
    setForm: (form, feature, clothNormals) => {
      bare = new BufferAttribute(form.normals, 3);
      clothed = new BufferAttribute(clothNormals, 3);
      geometry.setAttribute('position', new BufferAttribute(form.positions, 3));
      geometry.setAttribute('normal', bare);
      geometry.setAttribute('aShade', new BufferAttribute(form.shade, 4, true));
      geometry.setAttribute('aFeature', new BufferAttribute(feature, 4, true));
    },
    setClothed: (on) => {
      const normals = on ? clothed : bare;
      if (normals) geometry.setAttribute('normal', normals);
    },
    uploadEssential: () => {
      essentialAttribute.needsUpdate = true;
    },
    uploadArea: () => {
      areaAttribute.needsUpdate = true;
    },
    showRuled: (on) => {
      if (ruled) ruled.needsUpdate = true;
      material.uniforms.uRuled!.value = on ? 1 : 0;
    },
    setDraft: (draft) => {
      const range = draft ? topology.draftRange : topology.fullRange;
      geometry.setDrawRange(range.start, range.count);
    },
    dispose: () => geometry.dispose(),
  };
}
