// The square that signs and dots are drawn on: corners at -1 and 1, to be placed by the shader.
import { BufferAttribute, type BufferGeometry, Sphere } from 'three';

/** Makes it that square. Only its shader knows where it is drawn, so its extent is not measured. */
export function asQuad<T extends BufferGeometry>(geometry: T): T {
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.boundingSphere = new Sphere();
  return geometry;
}
