// Moves a body from rest to the display pose: each vertex follows its bones by blended dual quaternions.

import type { Vector } from '../src/space/vector.ts';
import type { RestBody } from './joints.ts';
import { type ArmAngles, armMotions, type Motion } from './pose-arm.ts';
import { type LegStance, legMotions } from './pose-leg.ts';
import { apply, blend, type DualQuat, IDENTITY, mirrorMotion, mirrorX, motion } from './rotation.ts';

export interface PoseAngles {
  readonly arm: ArmAngles;
  readonly leg: LegStance;
}

/** A point of the rest pose, hung on some bones, in the display pose (before it is set on the floor). */
export type Pose = (rest: Vector, weights: ReadonlyMap<string, number>) => Vector;

const STILL: DualQuat = motion(IDENTITY, [0, 0, 0], [0, 0, 0]);

export function displayPose(body: RestBody, angles: PoseAngles): Pose {
  const left = new Map([...armMotions(body, angles.arm), ...legMotions(body, angles.leg)]);
  const motionOf = (bone: string, rest: Vector): DualQuat => {
    const side = bone.endsWith('.R') ? 'right' : 'left';
    const move: Motion | undefined = left.get(side === 'right' ? bone.replace('.R', '.L') : bone);
    if (move === undefined) return STILL;
    return side === 'right' ? mirrorMotion(move(mirrorX(rest))) : move(rest);
  };
  return (rest, weights) => {
    const parts = [...weights].map(([bone, weight]) => ({ motion: motionOf(bone, rest), weight }));
    return apply(blend(parts), rest);
  };
}
