// gl-matrix in value form: each result is a new array of plain numbers (doubles; its own would be single), so that formulas
// nest. Its names and its order of arguments; further down, what posing needs and gl-matrix has no word for.
import { glMatrix, quat, quat2, type ReadonlyVec3, vec3 } from 'gl-matrix';
import type { Vector } from '../src/space/vector.ts';

/** x, y, z, w. */
export type Quat = readonly [number, number, number, number];
/** A rigid motion as gl-matrix's quat2: rotation (x, y, z, w), then its dual part. */
export type DualQuat = readonly [number, number, number, number, number, number, number, number];

export const { toRadian } = glMatrix;
export const { dot, length } = vec3;
export const add = newVector(vec3.add);
export const sub = newVector(vec3.subtract);
export const scale = newVector(vec3.scale);
export const normalize = newVector(vec3.normalize);
export const cross = newVector(vec3.cross);
export const transformQuat = newVector(vec3.transformQuat);
const getTranslation = newVector(quat2.getTranslation);

/** Turn by an angle (radians, right-handed) about a unit axis. */
export const axisAngle = newQuat(quat.setAxisAngle);
/** The first after the second. */
export const multiply = newQuat(quat.multiply);
export const conjugate = newQuat(quat.conjugate);

const fromRotationTranslation = newDualQuat(quat2.fromRotationTranslation);
/** The first motion after the second. */
export const compose = newDualQuat(quat2.multiply);

function newVector<In extends unknown[]>(write: (out: vec3, ...args: In) => vec3) {
  return (...args: In): Vector => {
    const out: [number, number, number] = [0, 0, 0];
    write(out, ...args);
    return out;
  };
}

function newQuat<In extends unknown[]>(write: (out: quat, ...args: In) => quat) {
  return (...args: In): Quat => {
    const out: [number, number, number, number] = [0, 0, 0, 1];
    write(out, ...args);
    return out;
  };
}

function newDualQuat<In extends unknown[]>(write: (out: quat2, ...args: In) => quat2) {
  return (...args: In): DualQuat => {
    const out: [number, number, number, number, number, number, number, number] = [0, 0, 0, 1, 0, 0, 0, 0];
    write(out, ...args);
    return out;
  };
}

export const IDENTITY: Quat = [0, 0, 0, 1];

export const mirrorX = (a: Vector): Vector => [-a[0], a[1], a[2]];

/** The same motion seen in a mirror across the midline. */
export function mirrorMotion([x, y, z, w, dx, dy, dz, dw]: DualQuat): DualQuat {
  return [x, -y, -z, w, -dx, dy, dz, -dw];
}

/** The part of `a` at right angles to the unit vector `axis`. */
export const across = (a: Vector, axis: Vector): Vector => sub(a, scale(axis, dot(a, axis)));

/** The shortest turn that takes one unit vector to another (not opposite) one. `quat.rotationTo` works in single precision. */
export function turnBetween(from: Vector, to: Vector): Quat {
  return newQuat(quat.normalize)([...cross(from, to), 1 + dot(from, to)]);
}

/** The rotation whose images of the axes x, y, z are three orthonormal right-handed vectors. */
export function fromAxes(x: Vector, y: Vector, z: Vector): Quat {
  return newQuat(quat.fromMat3)([...x, ...y, ...z]);
}

/** Signed angle (radians, -pi..pi) of the part of a rotation that turns about a unit axis. */
export function twistAngle(q: Quat, axis: Vector): number {
  const angle = 2 * Math.atan2(dot(q, axis), q[3]);
  return angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
}

/** The rigid motion that turns by `q` and brings the point `from` to the place `to`. */
export function motion(q: Quat, from: Vector, to: Vector): DualQuat {
  return fromRotationTranslation(q, sub(to, transformQuat(from, q)));
}

/** Where a motion takes a point. */
export function apply(m: DualQuat, p: ReadonlyVec3): Vector {
  return add(transformQuat(p, m), getTranslation(m));
}

/** Weighted blend of rigid motions (dual quaternion linear blending, Kavan et al. 2008). Weights need not sum to one. */
export function blend(parts: readonly { readonly motion: DualQuat; readonly weight: number }[]): DualQuat {
  const pivot = parts.reduce((best, part) => (part.weight > best.weight ? part : best)).motion;
  const sum: [number, number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { motion: m, weight } of parts) {
    // A rotation has two quaternions; those on the far side would cancel the others out.
    const same = quat2.dot(m, pivot) >= 0;
    quat2.add(sum, sum, newDualQuat(quat2.scale)(m, same ? weight : -weight));
  }
  return newDualQuat(quat2.normalize)(sum);
}
