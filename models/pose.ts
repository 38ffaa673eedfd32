// Moves a body from rest to the display pose: each vertex follows its bones by blended dual quaternions.
import type { RestBody } from './joints.ts';
import { type ArmAngles, armMotions, type Motion } from './pose-arm.ts';
import { type LegStance, legMotions } from './pose-leg.ts';
import { apply, blend, type DualQuat, IDENTITY, mirrorX, motion, type Quat, type Vec3 } from './rotation.ts';

export interface PoseAngles {
  readonly arm: ArmAngles;
  readonly leg: LegStance;
}

/** A point of the rest pose, hung on some bones, in the display pose (before it is set on the floor). */
export type Pose = (rest: Vec3, weights: ReadonlyMap<string, number>) => Vec3;

const STILL: DualQuat = motion(IDENTITY, [0, 0, 0], [0, 0, 0]);

export function displayPose(body: RestBody, angles: PoseAngles): Pose {
  const left = new Map([...armMotions(body, angles.arm), ...legMotions(body, angles.leg)]);
  const motionOf = (bone: string, rest: Vec3): DualQuat => {
    const side = bone.endsWith('.R') ? 'right' : 'left';
    const move: Motion | undefined = left.get(side === 'right' ? bone.replace('.R', '.L') : bone);
    if (move === undefined) return STILL;
    return side === 'right' ? mirrored(move(mirrorX(rest))) : move(rest);
  };
  return (rest, weights) => {
    const parts = [...weights].map(([bone, weight]) => ({ motion: motionOf(bone, rest), weight }));
    return apply(blend(parts), rest);
  };
}

/** The same motion seen in a mirror across the midline. */
function mirrored(m: DualQuat): DualQuat {
  const flip = (q: Quat): Quat => [q[0], -q[1], -q[2], q[3]];
  const back = (q: Quat): Quat => [-q[0], q[1], q[2], -q[3]];
  return { real: flip(m.real), dual: back(m.dual) };
}
