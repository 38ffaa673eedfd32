// Carries what was grown on the mean body in rest pose to each body and pose, and keeps it under that skin.
import { BodyMap, type Pull } from '../../mesh/body-map.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Sex } from '../../space/sex.ts';
import type { Vector } from '../../space/vector.ts';
import { compileBodies } from '../compile-bodies.ts';
import { PieceMemory, type PieceStore } from '../piece-store.ts';
import { DeepMap, type DeepShift } from './deep-shift.ts';
import type { Grid } from './grid.ts';
import type { BodiesToGrow } from './rest-skin.ts';
import { depthAt, inwardAt } from './skin-depth.ts';

export type Pose = 'rest' | 'display';

export interface BodiesToCarry extends BodiesToGrow {
  readonly deepShifts: readonly DeepShift[];
}

const HANDLES = 1500;
/** Of these, so many hold the skin while what lies under it shifts. */
const DEEP_HANDLES = 600;
/** Handles stand this much closer together where forms are small. */
const CLOSER: readonly (readonly [RegExp, number])[] = [
  [/^head$/, 2],
  [/^(hand|thumb|index|middle|ring|little)/, 2.6],
  [/^(foot|toe)/, 1.8],
];
/** Least mm under the skin of the body that is carried to. */
const UNDER_MM = 1.2;

interface Pulls extends Readonly<Record<Pose, Pull>> {
  readonly deep: Pull | null;
}

export class TissueCarrier {
  private readonly map: BodyMap;
  /** None where nothing is known of what lies deep. */
  private readonly deep: DeepMap | null;
  /** Fine vertices that are handles. */
  private readonly vertices: readonly number[];

  /** @param kept for these bodies alone: holds what takes long to work out. */
  constructor(
    private readonly bodies: BodiesToCarry,
    private readonly kept: PieceStore = new PieceMemory(),
  ) {
    const { female, male, rig, segmentOf } = bodies;
    const { hidden } = compileBodies(bodies);
    const mean = female.rest.map((value, i) => (value + male.rest[i]!) / 2);
    const closer = rig.segments.map(({ id }) => CLOSER.find(([name]) => name.test(id))?.[1] ?? 1);
    const open = Array.from({ length: mean.length / 3 }, (_, v) => v).filter(
      (v) => mean[v * 3]! >= 0 && hidden[v] === 0,
    );
    this.vertices = spread(open, HANDLES, (a, b) => {
      const apart = Math.hypot(
        mean[a * 3]! - mean[b * 3]!,
        mean[a * 3 + 1]! - mean[b * 3 + 1]!,
        mean[a * 3 + 2]! - mean[b * 3 + 2]!,
      );
      return apart * closer[segmentOf[a]!]!;
    });
    const from = new Float64Array([
      ...this.vertices.flatMap((v) => [...mean.subarray(v * 3, v * 3 + 3)]),
      ...joints(rig, (segment) => middleOf(segment.female.rest, segment.male.rest)),
    ]);
    this.map = new BodyMap(from);
    const shifts = bodies.deepShifts;
    const normals = vertexNormals(mean, bodies.fine.triangles);
    const three = (list: Float32Array, v: number): Vector => [
      list[v * 3]!,
      list[v * 3 + 1]!,
      list[v * 3 + 2]!,
    ];
    const shallow = this.vertices.slice(0, DEEP_HANDLES);
    this.deep =
      shifts.length === 0
        ? null
        : new DeepMap(
            shifts,
            shallow.map((v) => three(mean, v)),
            shallow.map((v) => three(normals, v)),
          );
  }

  /** In both poses. @param places xyz on the mean body in rest pose, mm. */
  carry(places: ArrayLike<number>, sex: Sex): Readonly<Record<Pose, Float32Array<ArrayBuffer>>> {
    const { deep, rest, display } = this.pulls(sex);
    const from = this.deep && deep ? this.deep.move(deep, places) : places;
    const [atRest, displayed] = this.map.carryBy([rest, display], from);
    return { rest: atRest!, display: displayed! };
  }

  private pulls(sex: Sex): Pulls {
    const known = this.kept.get(`pulls/${sex}`, 'one') as Pulls | undefined;
    if (known) return known;
    const pull = (pose: Pose) => {
      const skin = this.bodies[sex][pose];
      return this.map.pull([
        ...this.vertices.flatMap((v) => [...skin.subarray(v * 3, v * 3 + 3)]),
        ...joints(this.bodies.rig, (segment) => segment[sex][pose]),
      ]);
    };
    const made = { rest: pull('rest'), display: pull('display'), deep: this.deep?.pull(sex) ?? null };
    this.kept.set(`pulls/${sex}`, 'one', made);
    return made;
  }
}

/** Moves what lies less than `UNDER_MM` under the skin inward, in place. @param depth of the body and pose. */
export function keepUnder(positions: Float32Array, depth: Grid): void {
  for (let p = 0; p < positions.length; p += 3) {
    for (let round = 0; round < 4; round++) {
      const [x, y, z] = [positions[p]!, positions[p + 1]!, positions[p + 2]!];
      const lack = UNDER_MM - depthAt(depth, x, y, z);
      if (lack <= 0) break;
      const inward = inwardAt(depth, x, y, z, 2.5);
      for (let k = 0; k < 3; k++) positions[p + k]! += inward[k]! * Math.min(lack, 6);
    }
  }
}

/** Joints that are not nearly one with an earlier one; those of the midline lie in it. */
function joints(
  rig: BodiesToGrow['rig'],
  ends: (segment: BodiesToGrow['rig']['segments'][number]) => { proximal: Vector; distal: Vector },
): number[] {
  const seen: Vector[] = [];
  return rig.segments.flatMap((segment) => {
    const mean = middleOf(segment.female.rest, segment.male.rest);
    const { proximal, distal } = ends(segment);
    return [
      [mean.proximal, proximal],
      [mean.distal, distal],
    ].flatMap(([at, to]) => {
      if (seen.some((other) => Math.hypot(other[0] - at![0], other[1] - at![1], other[2] - at![2]) < 4))
        return [];
      seen.push(at!);
      return [...to!];
    });
  });
}

type Ends = Readonly<Record<'proximal' | 'distal', Vector>>;

function middleOf(a: Ends, b: Ends): Ends {
  const mean = (end: keyof Ends): Vector =>
    [0, 1, 2].map((k) => (a[end][k]! + b[end][k]!) / 2) as unknown as Vector;
  return { proximal: mean('proximal'), distal: mean('distal') };
}

/** The farthest of all again and again: evenly spread, the same each time. @param apart distance as it counts at the first. */
function spread(all: readonly number[], count: number, apart: (a: number, b: number) => number): number[] {
  const taken = [all[0]!];
  const least = all.map((v) => apart(v, taken[0]!));
  while (taken.length < Math.min(count, all.length)) {
    let next = 0;
    for (let i = 1; i < least.length; i++) if (least[i]! > least[next]!) next = i;
    const chosen = all[next]!;
    taken.push(chosen);
    for (let i = 0; i < all.length; i++) least[i] = Math.min(least[i]!, apart(all[i]!, chosen));
  }
  return taken;
}
