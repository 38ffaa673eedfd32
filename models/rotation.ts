// Vectors, quaternions and dual quaternions, as much of them as posing a body needs. Quaternions are [x, y, z, w].

export type Vec3 = readonly [number, number, number];
export type Quat = readonly [number, number, number, number];
/** A rigid motion: rotation and its dual part. */
export interface DualQuat {
  readonly real: Quat;
  readonly dual: Quat;
}

export const IDENTITY: Quat = [0, 0, 0, 1];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec3): number => Math.sqrt(dot(a, a));
export const unit = (a: Vec3): Vec3 => scale(a, 1 / length(a));
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** The part of `a` at right angles to the unit vector `axis`. */
export const across = (a: Vec3, axis: Vec3): Vec3 => sub(a, scale(axis, dot(a, axis)));
export const mirrorX = (a: Vec3): Vec3 => [-a[0], a[1], a[2]];
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Turn by an angle (radians, right-handed) about a unit axis. */
export function turn(axis: Vec3, angle: number): Quat {
  const s = Math.sin(angle / 2);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(angle / 2)];
}

/** `a` after `b`. */
export function multiply(a: Quat, b: Quat): Quat {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ];
}

export const conjugate = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];

export function rotate(q: Quat, v: Vec3): Vec3 {
  const r = multiply(multiply(q, [v[0], v[1], v[2], 0]), conjugate(q));
  return [r[0], r[1], r[2]];
}

/** The shortest turn that takes one unit vector to another (not opposite) one. */
export function turnBetween(from: Vec3, to: Vec3): Quat {
  const axis = cross(from, to);
  const q: Quat = [axis[0], axis[1], axis[2], 1 + dot(from, to)];
  const size = Math.hypot(...q);
  return [q[0] / size, q[1] / size, q[2] / size, q[3] / size];
}

/** The rotation whose images of the axes x, y, z are three orthonormal right-handed vectors. */
export function fromAxes(x: Vec3, y: Vec3, z: Vec3): Quat {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2;
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2;
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2;
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
}

/** Signed angle (radians, -pi..pi) of the part of a rotation that turns about a unit axis. */
export function twistAngle(q: Quat, axis: Vec3): number {
  const along = q[0] * axis[0] + q[1] * axis[1] + q[2] * axis[2];
  const angle = 2 * Math.atan2(along, q[3]);
  return angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
}

/** The rigid motion that turns by `q` and brings the point `from` to the place `to`. */
export function motion(q: Quat, from: Vec3, to: Vec3): DualQuat {
  const t = sub(to, rotate(q, from));
  const d = multiply([t[0] / 2, t[1] / 2, t[2] / 2, 0], q);
  return { real: q, dual: d };
}

export function compose(a: DualQuat, b: DualQuat): DualQuat {
  const ad = multiply(a.real, b.dual);
  const bd = multiply(a.dual, b.real);
  return {
    real: multiply(a.real, b.real),
    dual: [ad[0] + bd[0], ad[1] + bd[1], ad[2] + bd[2], ad[3] + bd[3]],
  };
}

export function apply(m: DualQuat, p: Vec3): Vec3 {
  const t = multiply(m.dual, conjugate(m.real));
  return add(rotate(m.real, p), [2 * t[0], 2 * t[1], 2 * t[2]]);
}

/** Weighted blend of rigid motions (dual quaternion linear blending, Kavan et al. 2008). Weights need not sum to one. */
export function blend(parts: readonly { readonly motion: DualQuat; readonly weight: number }[]): DualQuat {
  const real = [0, 0, 0, 0];
  const dual = [0, 0, 0, 0];
  const pivot = parts.reduce((best, part) => (part.weight > best.weight ? part : best)).motion.real;
  for (const { motion: m, weight } of parts) {
    const same = m.real.reduce((sum, value, i) => sum + value * pivot[i]!, 0) >= 0;
    const w = same ? weight : -weight;
    for (let i = 0; i < 4; i++) {
      real[i]! += w * m.real[i]!;
      dual[i]! += w * m.dual[i]!;
    }
  }
  const size = Math.hypot(...real);
  const normal = real.map((value) => value / size) as unknown as Quat;
  const scaled = dual.map((value) => value / size);
  const off = scaled.reduce((sum, value, i) => sum + value * normal[i]!, 0);
  return { real: normal, dual: scaled.map((value, i) => value - off * normal[i]!) as unknown as Quat };
}
