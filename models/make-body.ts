// One body from the source mesh: morphed, posed, set on the floor; and its joints in both poses.
import type { Sex } from '../src/surface/body-file.ts';
import type { Tailoring } from './garment.ts';
import type { OrderedHalf } from './half-order.ts';
import { type RestBody, restBody } from './joints.ts';
import { morph, type SourceMesh } from './makehuman.ts';
import { displayPose, type Pose } from './pose.ts';
import { recipe, stance } from './recipe.ts';
import { sub, type Vec3 } from './rotation.ts';
import { SEGMENTS } from './segments.ts';
import { softened } from './soften.ts';

/** The two ends of a segment, body frame, mm. */
export interface SegmentEnds {
  readonly proximal: Vec3;
  readonly distal: Vec3;
}

export interface MadeBody {
  readonly sex: Sex;
  /** Left half (with midline) in file order, body frame, mm. */
  readonly rest: readonly Vec3[];
  readonly display: readonly Vec3[];
  /** Left eyeball in the display pose. */
  readonly eyes: readonly Vec3[];
  readonly tailoring: Tailoring;
  /** By the order of SEGMENTS. */
  readonly restEnds: readonly SegmentEnds[];
  readonly displayEnds: readonly SegmentEnds[];
}

/** Nothing of the left half may cross to the right where both meet, as in the natal cleft. */
const MIDLINE_GAP_MM = 0.25;
/** Patch of the female breast that is evened out in the display pose, so that the garment lies smooth over it. */
const NIPPLE_RADIUS_MM = 15;

export function makeBody(
  sex: Sex,
  mesh: SourceMesh,
  half: OrderedHalf,
  eyes: OrderedHalf,
  files: ReadonlyMap<string, Uint8Array>,
): MadeBody {
  const targets = ['src/json/targets/target-list.json', 'public/data/targets/targets.bin'] as const;
  const morphed = morph(mesh, recipe(sex), files.get(targets[0])!, files.get(targets[1])!);
  const body = restBody(mesh, morphed);
  const pose = displayPose(body, stance[sex]);
  const rest = Array.from(half.source, (v) => body.at(v));
  const posed = rest.map((p, i): Vec3 => {
    const [x, y, z] = pose(p, mesh.weights(half.source[i]!));
    return [half.midline[i] === 1 ? 0 : Math.max(x, MIDLINE_GAP_MM), y, z];
  });
  const floor: Vec3 = [0, posed.reduce((low, p) => Math.min(low, p[1]), Number.POSITIVE_INFINITY), 0];
  const nipple = half.source.indexOf(mesh.joints.get('breast.L____tail')![0]!);
  const display = sex === 'female' ? softened(half, posed, nipple, NIPPLE_RADIUS_MM, 12) : posed;
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

function segmentEnds(body: RestBody, pose: Pose, floor: Vec3): SegmentEnds[] {
  return SEGMENTS.map(({ bone, proximal, distal }) => {
    const carry = (joint: string) => sub(pose(body.joint(joint), new Map([[bone, 1]])), floor);
    return { proximal: carry(proximal), distal: carry(distal) };
  });
}
