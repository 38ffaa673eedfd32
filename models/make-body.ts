// One body from the source mesh: morphed, posed, set on the floor; and its joints in both poses.
import type { Sex } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';
import type { Tailoring } from './garment.ts';
import type { OrderedHalf } from './half-order.ts';
import { type RestBody, restBody } from './joints.ts';
import { morph, type SourceMesh } from './makehuman.ts';
import { displayPose, type Pose } from './pose.ts';
import { recipe, stance } from './recipe.ts';
import { normalize, sub } from './rotation.ts';
import { SEGMENTS } from './segments.ts';
import { pushed, softened } from './soften.ts';
import type { SourceFiles } from './source-package.ts';

/** The two ends of a segment, body frame, mm. */
export interface SegmentEnds {
  readonly proximal: Vector;
  readonly distal: Vector;
}

export interface MadeBody {
  readonly sex: Sex;
  /** Left half (with midline) in file order, body frame, mm. */
  readonly rest: readonly Vector[];
  readonly display: readonly Vector[];
  /** Left eyeball in the display pose. */
  readonly eyes: readonly Vector[];
  readonly tailoring: Tailoring;
  /** By the order of SEGMENTS. */
  readonly restEnds: readonly SegmentEnds[];
  readonly displayEnds: readonly SegmentEnds[];
}

/** Nothing of the left half may cross to the right where both meet, as in the natal cleft. */
const MIDLINE_GAP_MM = 0.25;
/** Patch of the female breast that is evened out in the display pose, so that the garment lies smooth over it. */
const NIPPLE_RADIUS_MM = 15;
const NIPPLE_ROUNDS = 12;
/** The point of the elbow, raised again to the line of upper arm and forearm. */
const OLECRANON = {
  dimpleRadiusMm: 45,
  dimpleRounds: 2,
  radiusMm: 65,
  heightMm: { female: 5, male: 9 },
} as const;

export function makeBody(
  sex: Sex,
  mesh: SourceMesh,
  half: OrderedHalf,
  eyes: OrderedHalf,
  files: SourceFiles,
): MadeBody {
  const morphed = morph(mesh, recipe(sex), files.targetList, files.targets);
  const body = restBody(mesh, morphed);
  const pose = displayPose(body, stance[sex]);
  const rest = Array.from(half.source, (v) => body.at(v));
  const posed = rest.map((p, i): Vector => {
    const [x, y, z] = pose(p, mesh.weights(half.source[i]!));
    return [half.midline[i] === 1 ? 0 : Math.max(x, MIDLINE_GAP_MM), y, z];
  });
  const floor: Vector = [0, posed.reduce((low, p) => Math.min(low, p[1]), Number.POSITIVE_INFINITY), 0];
  const display = touchedUp(sex, mesh, half, body, pose, posed);
  return {
    sex,
    rest,
    display: display.map((p) => sub(p, floor)),
    eyes: Array.from(eyes.source, (v) => sub(body.at(v), floor)),
    tailoring: {
      hipJointMm: body.joint('upperleg01.L____head')[1] - floor[1],
      nippleMm: body.joint('breast.L____tail')[1] - floor[1],
      waistAxisMm: body.joint('spine04____head')[2],
      chestAxisMm: body.joint('spine02____head')[2],
    },
    restEnds: SEGMENTS.map(({ proximal, distal }) => ({
      proximal: body.joint(proximal),
      distal: body.joint(distal),
    })),
    displayEnds: segmentEnds(body, pose, floor),
  };
}

/**
 * What skinning alone leaves wrong: an elbow bent at rest, once straight, sinks in where the olecranon lies and keeps a dimple;
 * and the painted garment would show the female nipple.
 */
function touchedUp(
  sex: Sex,
  mesh: SourceMesh,
  half: OrderedHalf,
  body: RestBody,
  pose: Pose,
  posed: readonly Vector[],
): Vector[] {
  const elbow = pose(body.joint('lowerarm01.L____head'), new Map([['lowerarm01.L', 1]]));
  const olecranon = posed.reduce(
    (best, p, v) => (behind(p, elbow) > behind(posed[best]!, elbow) ? v : best),
    0,
  );
  const tip = posed[olecranon]!;
  const even = softened(half, posed, olecranon, OLECRANON.dimpleRadiusMm, OLECRANON.dimpleRounds);
  const full = pushed(even, tip, normalize(sub(tip, elbow)), OLECRANON.radiusMm, OLECRANON.heightMm[sex]);
  const nipple = half.source.indexOf(mesh.joints.get('breast.L____tail')![0]!);
  return sex === 'female' ? softened(half, full, nipple, NIPPLE_RADIUS_MM, NIPPLE_ROUNDS) : full;
}

/** How fit a vertex is to be the tip of the elbow: far behind the joint, little beside or above it. */
function behind(p: Vector, elbow: Vector): number {
  const [x, y, z] = sub(p, elbow);
  return -z - 2 * Math.hypot(x, y);
}

function segmentEnds(body: RestBody, pose: Pose, floor: Vector): SegmentEnds[] {
  return SEGMENTS.map(({ bone, proximal, distal }) => {
    const carry = (joint: string) => sub(pose(body.joint(joint), new Map([[bone, 1]])), floor);
    return { proximal: carry(proximal), distal: carry(distal) };
  });
}
