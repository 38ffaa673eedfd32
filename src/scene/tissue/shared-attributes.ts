// The eyes are a part of the skin's mesh that is drawn by itself: it reads the very arrays of the skin.
import type { BufferGeometry } from 'three';

/** All attributes and not only those of the form: the material that is at hand may read fields of which nothing is shown. */
export function shareAttributes(from: BufferGeometry, to: BufferGeometry): void {
  for (const [name, attribute] of Object.entries(from.attributes))
    if (to.attributes[name] !== attribute) to.setAttribute(name, attribute);
}
