// The leg from rest to the anatomical position: feet brought closer, soles flat, toes a little outwards.

import type { Vector } from '../src/space/vector.ts';
import type { RestBody } from './joints.ts';
import type { Motion } from './pose-arm.ts';
import {
  add,
  apply,
  axisAngle,
  length,
  motion,
  multiply,
  normalize,
  scale,
  sub,
  toRadian,
  transformQuat,
} from './rotation.ts';

export interface LegStance {
  /** Distance of each ankle joint from the midline, mm. */
  readonly ankleMm: number;
  /** Outward turn of each foot, degrees. */
  readonly toesOut: number;
  /** How much of the bend at rest is taken out of the knee, degrees. */
  readonly kneeStraighter: number;
}

const LEFT: Vector = [1, 0, 0];
const UP: Vector = [0, 1, 0];
const FRONT: Vector = [0, 0, 1];

/** Motions of the left leg's bones, by the names of the source rig. */
export function legMotions(body: RestBody, stance: LegStance): ReadonlyMap<string, Motion> {
  const hip = body.joint('upperleg01.L____head');
  const knee = body.joint('lowerleg01.L____head');
  const ankle = body.joint('foot.L____head');
  const thighLength = length(sub(knee, hip));
  const legLength = length(sub(ankle, knee));
  // Straightening the knee turns the thigh back and the leg forward, so that the ankle stays under the hip.
  const straighter = toRadian(stance.kneeStraighter);
  const back = axisAngle(LEFT, (straighter * legLength) / (thighLength + legLength));
  const forward = axisAngle(LEFT, (-straighter * thighLength) / (thighLength + legLength));
  const straight = add(
    add(hip, transformQuat(sub(knee, hip), back)),
    transformQuat(sub(ankle, knee), forward),
  );
  const line = sub(straight, hip);
  const lean =
    Math.asin((stance.ankleMm - hip[0]) / Math.hypot(line[0], line[1])) - Math.atan2(line[0], -line[1]);
  const toesOut = toRadian(stance.toesOut);
  // Turned outwards about its own line, then leant in; the foot only turns, so that the sole stays flat.
  const whole = multiply(axisAngle(FRONT, lean), axisAngle(normalize(scale(line, -1)), toesOut));
  const thigh = motion(multiply(whole, back), hip, hip);
  const leg = motion(multiply(whole, forward), knee, apply(thigh, knee));
  const foot = motion(axisAngle(UP, toesOut), ankle, apply(leg, ankle));
  const motions = new Map<string, Motion>();
  for (const part of ['01.L', '02.L']) {
    motions.set(`upperleg${part}`, () => thigh);
    motions.set(`lowerleg${part}`, () => leg);
  }
  motions.set('foot.L', () => foot);
  for (let toe = 1; toe <= 5; toe++) {
    for (let bone = 1; bone <= 3; bone++) motions.set(`toe${toe}-${bone}.L`, () => foot);
  }
  return motions;
}
