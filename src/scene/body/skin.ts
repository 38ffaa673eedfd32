// The skin on the graphics card: geometry, materials, and the set of fields that is printed on it now.
import { type IUniform, Mesh, type Object3D, type Vector4 } from 'three';
import type { LightUniforms } from '../look/light.ts';
import type { PrintedField } from '../zones/skin-fields.ts';
import type { BodyForm, FormTopology } from './form.ts';
import { SkinGeometry } from './skin-geometry.ts';
import { SkinMaterials } from './skin-material.ts';

export class Skin {
  readonly geometry: SkinGeometry;
  readonly materials: SkinMaterials;
  private mask = 0;

  constructor(
    topology: FormTopology,
    light: LightUniforms,
    reveal: IUniform<Vector4>,
    readonly fields: readonly PrintedField[],
  ) {
    this.geometry = new SkinGeometry(topology);
    this.materials = new SkinMaterials(light, reveal, fields);
  }

  setForm(form: BodyForm): void {
    this.geometry.setForm(form);
    this.materials.placeIrises(form);
  }

  /** Prints a field, or wipes it: a field that is not shown costs nothing to draw. */
  show(field: PrintedField, shown: boolean): void {
    const bit = this.bitOf(field);
    this.mask = shown ? this.mask | bit : this.mask & ~bit;
  }

  shows(field: PrintedField): boolean {
    return (this.mask & this.bitOf(field)) !== 0;
  }

  /** The material that shows what is printed now. */
  material() {
    return this.materials.of(this.mask);
  }

  /**
   * Has the material of a set of fields compiled and tried out ahead of its use.
   * @param beside what is tried out on this skin, even where that has been done without it
   */
  async compile(
    fields: readonly PrintedField[],
    warm: (object: Object3D) => Promise<void>,
    beside: Object3D | null = null,
  ): Promise<void> {
    const mask = fields.reduce((sum, field) => sum | this.bitOf(field), 0);
    const material = this.materials.toCompile(mask) ?? (beside ? this.materials.of(mask) : null);
    if (material === null) return;
    for (const { id } of fields) this.geometry.field(id);
    const trial = new Mesh(this.geometry.geometry, material);
    trial.frustumCulled = false;
    if (beside) trial.add(beside);
    await warm(trial);
    this.materials.markCompiled(mask);
  }

  dispose(): void {
    this.geometry.dispose();
    this.materials.dispose();
  }

  private bitOf(field: PrintedField): number {
    return 1 << this.fields.indexOf(field);
  }
}
