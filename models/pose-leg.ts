// The leg from rest to the anatomical position: feet brought closer, soles flat, toes a little outwards.
import type { RestBody } from './joints.ts';
import type { Motion } from './pose-arm.ts';
import { apply, motion, multiply, radians, sub, turn, unit, type Vec3 } from './rotation.ts';

export interface LegStance {
  /** Distance of each ankle joint from the midline, mm. */
  readonly ankleMm: number;
  /** Outward turn of each foot, degrees. */
  readonly toesOut: number;
}

const FRONT: Vec3 = [0, 0, 1];
const UP: Vec3 = [0, 1, 0];

/** Motions of the left leg's bones, by the names of the source rig. */
export function legMotions(body: RestBody, stance: LegStance): ReadonlyMap<string, Motion> {
  const hip = body.joint('upperleg01.L____head');
  const ankle = body.joint('foot.L____head');
  const leg = sub(ankle, hip);
  const reach = Math.hypot(leg[0], leg[1]);
  const lean = Math.asin((stance.ankleMm - hip[0]) / reach) - Math.atan2(leg[0], -leg[1]);
  const swing = turn(FRONT, lean);
  const toesOut = radians(stance.toesOut);
  // Turned outwards about its own axis, then leant in; the foot only turns, so that the sole stays flat.
  const legMotion = motion(multiply(swing, turn(unit(sub(hip, ankle)), toesOut)), hip, hip);
  const footMotion = motion(turn(UP, toesOut), ankle, apply(legMotion, ankle));
  const motions = new Map<string, Motion>();
  for (const bone of ['upperleg01.L', 'upperleg02.L', 'lowerleg01.L', 'lowerleg02.L'])
    motions.set(bone, () => legMotion);
  motions.set('foot.L', () => footMotion);
  for (let toe = 1; toe <= 5; toe++) {
    for (let bone = 1; bone <= 3; bone++) motions.set(`toe${toe}-${bone}.L`, () => footMotion);
  }
  return motions;
}
