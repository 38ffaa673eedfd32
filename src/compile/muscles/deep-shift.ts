// What lies deep differs between the bodies by more than their skin tells: joints stand elsewhere in the limb, fat is thicker.
import { BodyMap, type Pull } from '../../mesh/body-map.ts';
import type { Sex } from '../../space/sex.ts';
import { along, dot, type Vector } from '../../space/vector.ts';

/** One place on the mean body in rest pose, and by how much it lies elsewhere on the male than its skin tells, mm. */
export interface DeepShift {
  readonly at: Vector;
  /** On the female it is the same the other way, since the mean lies between. */
  readonly male: Vector;
}

/** mm over which the shift at the skin is taken from what lies under it. */
const REACH_MM = 22;
/** Weight of a shift of nothing: where no place is known, nothing moves. */
const STILL = 0.6;

/** Moves places on the mean body so that the map by the skin then takes them to where they lie on one body. */
export class DeepMap {
  private readonly from: Float64Array;
  private readonly shift: Float64Array;
  private readonly map: BodyMap;

  /** @param skin places on the mean skin, x >= 0; @param normals theirs: at the skin nothing moves outward or inward. */
  constructor(shifts: readonly DeepShift[], skin: readonly Vector[], normals: readonly Vector[]) {
    const atSkin = skin.map((place, i) => {
      const free = blended(shifts, place);
      return along(free, normals[i]!, -dot(free, normals[i]!));
    });
    this.from = Float64Array.from([...skin, ...shifts.map(({ at }) => at)].flat());
    this.shift = Float64Array.from([...atSkin, ...shifts.map(({ male }) => male)].flat());
    // What stands in the midline stays there.
    for (let i = 0; i < this.from.length; i += 3) if (this.from[i]! < 0.01) this.shift[i] = 0;
    this.map = new BodyMap(this.from);
  }

  /** The pull toward a body, to be kept and given to `move`. */
  pull(sex: Sex): Pull {
    const way = sex === 'male' ? 1 : -1;
    return this.map.pull(this.from.map((value, i) => value + way * this.shift[i]!));
  }

  move(pull: Pull, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
    return this.map.carryBy([pull], places)[0]!;
  }
}

function blended(shifts: readonly DeepShift[], [x, y, z]: Vector): Vector {
  let sum: Vector = [0, 0, 0];
  let whole = STILL;
  for (const { at, male } of shifts) {
    const weight = Math.exp(-((at[0] - x) ** 2 + (at[1] - y) ** 2 + (at[2] - z) ** 2) / (2 * REACH_MM ** 2));
    sum = along(sum, male, weight);
    whole += weight;
  }
  return [sum[0] / whole, sum[1] / whole, sum[2] / whole];
}
