// The skin's geometry: one body's form at a time, and an attribute for each printed field, made when the field is first shown.
import { BufferAttribute, BufferGeometry, Int16BufferAttribute, Sphere } from 'three';
import type { BodyForm, FormTopology } from './form.ts';

export class SkinGeometry {
  readonly geometry = new BufferGeometry();
  private readonly fields = new Map<string, BufferAttribute>();
  private readonly forms = new Map<string, BufferAttribute>();
  private clothed = true;

  constructor(private readonly topology: FormTopology) {
    this.geometry.setIndex(new BufferAttribute(topology.index, 1));
    // Always drawn, and alone of its kind: how large it is need not be known.
    this.geometry.boundingSphere = new Sphere();
    this.setDraft(false);
  }

  /** Puts a body's form in place. All bodies are of one size: what is on the graphics card is written over. */
  setForm(form: BodyForm): void {
    this.put('position', form.positions, 3);
    this.put('aShade', form.shade, 4, true);
    this.put('aFeature', form.feature, 4, true);
    this.put('bare', form.normals, 3);
    this.put('clothed', form.clothNormals, 3);
    this.setClothed(this.clothed);
  }

  /** Cloth lies smoother than the skin under it. */
  setClothed(clothed: boolean): void {
    this.clothed = clothed;
    const normals = this.forms.get(clothed ? 'clothed' : 'bare');
    if (normals) this.geometry.setAttribute('normal', normals);
  }

  /**
   * The attribute of a field, to be written into as `writeField` does: four signed 16-bit numbers a vertex. Call
   * `upload` after writing. @param second that of the right of two pictures: it is what is drawn from now on.
   */
  field(id: string, second = false): Int16Array {
    const key = keyOf(id, second);
    const known = this.fields.get(key);
    const attribute = known ?? new Int16BufferAttribute(emptyField(this.topology.vertexCount), 4, true);
    this.fields.set(key, attribute);
    this.geometry.setAttribute(`a${id}`, attribute);
    // three keeps the array it is given or a copy of it: write into what it uploads.
    return attribute.array as Int16Array;
  }

  /** @param ranges of vertices that were written, [first, count]; all of them when left out. */
  upload(id: string, ranges?: readonly (readonly [number, number])[], second = false): void {
    const attribute = this.fields.get(keyOf(id, second));
    if (!attribute) return;
    // Ranges add up until they are sent; none at all means everything, and what is due in whole stays due.
    const { updateRanges, array, itemSize } = attribute;
    if (ranges === undefined) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, array.length);
    } else if (updateRanges.length < MOST_RANGES)
      for (const [first, count] of ranges) attribute.addUpdateRange(first * itemSize, count * itemSize);
    else {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, array.length);
    }
    attribute.needsUpdate = true;
  }

  /** Coarse triangles while the body moves on a slow device; the fine ones otherwise. */
  setDraft(draft: boolean): void {
    const { start, count } = draft ? this.topology.draftRange : this.topology.fullRange;
    this.geometry.setDrawRange(start, count);
  }

  /** The two kinds of normals are kept beside the geometry, which has one of them at a time. */
  private put(name: string, values: Float32Array | Uint8Array, size: number, normalized = false): void {
    const known = this.forms.get(name);
    if (known) {
      known.array = values;
      known.needsUpdate = true;
      return;
    }
    const made = new BufferAttribute(values, size, normalized);
    this.forms.set(name, made);
    if (name !== 'bare' && name !== 'clothed') this.geometry.setAttribute(name, made);
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

function keyOf(id: string, second: boolean): string {
  return second ? `${id} second` : id;
}

/** More than these cost more than sending all. */
const MOST_RANGES = 200;

/** Four numbers a vertex that mean "far outside" to the shader. */
function emptyField(vertexCount: number): Int16Array<ArrayBuffer> {
  const field = new Int16Array(vertexCount * 4);
  for (let i = 3; i < field.length; i += 4) field[i] = -32767;
  return field;
}
