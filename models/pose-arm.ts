// The arm from rest to the anatomical position: where each of its bones goes, and how the turn is shared out along it.

import type { Vector } from '../src/space/vector.ts';
import type { RestBody } from './joints.ts';
import {
  across,
  add,
  axisAngle,
  compose,
  conjugate,
  cross,
  type DualQuat,
  dot,
  fromAxes,
  length,
  motion,
  multiply,
  normalize,
  type Quat,
  scale,
  sub,
  toRadian,
  transformQuat,
  turnBetween,
  twistAngle,
} from './rotation.ts';

/** Where a bone takes a point of the skin that hangs on it: the motion may change along the bone. */
export type Motion = (rest: Vector) => DualQuat;

/** Angles in degrees. */
export interface ArmAngles {
  /** Upper arm from the vertical, sideways. */
  readonly abduction: number;
  /** Outward turn of the humerus about its own axis, reached at the elbow. */
  readonly outward: number;
  /** Bend left in the elbow. */
  readonly elbow: number;
  /** Sideways angle of the forearm against the upper arm (carrying angle). */
  readonly carrying: number;
  /** How far the palm still looks inwards from straight ahead. */
  readonly palmInward: number;
  /** Turn of the hand towards the thumb's side, from wrist and middle knuckle in line with the forearm. */
  readonly handOutward: number;
  /** Bend added in each finger joint (root, middle, end) and the turn towards the middle finger, by finger 1-5. */
  readonly fingers: readonly { readonly bend: readonly [number, number, number]; readonly closing: number }[];
}

/** Motions of the left arm's bones, by the names of the source rig. */
export function armMotions(body: RestBody, angles: ArmAngles): ReadonlyMap<string, Motion> {
  const shoulder = body.joint('upperarm01.L____head');
  const elbow = body.joint('lowerarm01.L____head');
  const wrist = body.joint('wrist.L____head');

  const upper = normalize(sub(elbow, shoulder));
  const fore = normalize(sub(wrist, elbow));
  const hinge = normalize(cross(upper, fore));
  const bent = Math.acos(dot(upper, fore));
  const upperNow: Vector = [Math.sin(toRadian(angles.abduction)), -Math.cos(toRadian(angles.abduction)), 0];
  const swing = turnBetween(upper, upperNow);
  // Outward for the left arm: the front of the arm turns to the subject's left, clockwise seen along the bone from above.
  const outward = toRadian(angles.outward);
  const upperTurn = (share: number): Quat => multiply(axisAngle(upperNow, -outward * share), swing);
  const elbowNow = add(shoulder, scale(upperNow, length(sub(elbow, shoulder))));

  const hingeNow = transformQuat(hinge, upperTurn(1));
  const straightened = multiply(axisAngle(hingeNow, toRadian(angles.elbow) - bent), upperTurn(1));
  const line = transformQuat(fore, straightened);
  const foreNow = normalize(add(line, scale(across([1, 0, 0], line), Math.tan(toRadian(angles.carrying)))));
  const foreTurn = multiply(turnBetween(line, foreNow), straightened);
  const wristNow = add(elbowNow, scale(foreNow, length(sub(wrist, elbow))));

  const frame = handFrame(body, wrist);
  const inward = toRadian(angles.palmInward);
  const palmNow = normalize(across([-Math.sin(inward), 0, Math.cos(inward)], foreNow));
  const handNow = transformQuat(foreNow, axisAngle(palmNow, toRadian(angles.handOutward)));
  const handTurn = multiply(
    fromAxes(cross(handNow, palmNow), handNow, palmNow),
    conjugate(fromAxes(cross(frame.along, frame.palm), frame.along, frame.palm)),
  );
  const twist = twistAngle(multiply(handTurn, conjugate(foreTurn)), foreNow);

  const upperArm: Motion = (p) => motion(upperTurn(ease(along(p, shoulder, elbow))), shoulder, shoulder);
  const forearm: Motion = (p) =>
    motion(multiply(axisAngle(foreNow, twist * ease(along(p, elbow, wrist))), foreTurn), elbow, elbowNow);
  const hand = motion(handTurn, wrist, wristNow);
  const motions = new Map<string, Motion>([
    ['upperarm01.L', upperArm],
    ['upperarm02.L', upperArm],
    ['lowerarm01.L', forearm],
    ['lowerarm02.L', forearm],
    ['wrist.L', () => hand],
  ]);
  for (let m = 1; m <= 4; m++) motions.set(`metacarpal${m}.L`, () => hand);
  angles.fingers.forEach((finger, i) => {
    const name = `finger${i + 1}`;
    let chain = hand;
    for (let bone = 1; bone <= 3; bone++) {
      const root = body.joint(`${name}-${bone}.L____head`);
      const direction = normalize(sub(body.joint(`${name}-${bone}.L____tail`), root));
      const side = normalize(cross(direction, i === 0 ? thumbPad(frame.palm, frame.along) : frame.palm));
      let bend = axisAngle(side, toRadian(finger.bend[bone - 1]!));
      if (bone === 1) bend = multiply(axisAngle(frame.palm, toRadian(finger.closing)), bend);
      chain = compose(chain, motion(bend, root, root));
      const fixed = chain;
      motions.set(`${name}-${bone}.L`, () => fixed);
    }
  });
  return motions;
}

/** Direction from the wrist to the middle knuckle, and the direction the palm faces, at rest. */
function handFrame(body: RestBody, wrist: Vector): { along: Vector; palm: Vector } {
  const along = normalize(sub(body.joint('finger3-1.L____head'), wrist));
  const index = sub(body.joint('finger2-1.L____head'), wrist);
  const little = sub(body.joint('finger5-1.L____head'), wrist);
  return { along, palm: normalize(across(cross(little, index), along)) };
}

/** The pad of the thumb looks about halfway between the palm and the little finger's side. */
function thumbPad(palm: Vector, alongHand: Vector): Vector {
  return normalize(add(palm, cross(palm, alongHand)));
}

/** How far along a bone a point lies: 0 at its root, 1 at its end, clamped. */
function along(p: Vector, root: Vector, end: Vector): number {
  const bone = sub(end, root);
  return Math.min(1, Math.max(0, dot(sub(p, root), bone) / dot(bone, bone)));
}

/** Nearly even, with soft ends: the skin shears least when the turn is spread out. */
function ease(t: number): number {
  return 0.6 * t + 0.4 * t * t * (3 - 2 * t);
}
