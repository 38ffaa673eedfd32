// The square that signs and dots are drawn on: corners at -1 and 1, to be placed by the shader.
import { BufferAttribute, type BufferGeometry, Sphere } from 'three';

/**
 * Two triangles without a list of corners: three sends a list only when it is drawn for the first time, in the middle of a picture,
 * which is then drawn in two passes with programs compiled anew for the second.
 */
const corners = [-1, -1, 1, -1, 1, 1, -1, -1, 1, 1, -1, 1];

/** Makes it that square. Only its shader knows where it is drawn, so its extent is not measured. */
export function asQuad<T extends BufferGeometry>(geometry: T): T {
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 2));
  geometry.boundingSphere = new Sphere();
  return geometry;
}
