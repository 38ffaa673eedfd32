// The frames of the body's segments, set up on one body and pose: where a share of a segment lies, mm, body frame.
import { type FrameId, frameEntry } from '../../dataset/body-frame.ts';
import { along, cross, dot, mixed, sub, unit, type Vector } from '../../space/vector.ts';

export interface SegmentEnds {
  readonly proximal: Vector;
  readonly distal: Vector;
}

interface Frame {
  readonly origin: Vector;
  /** To the other end, of length one. */
  readonly way: Vector;
  /** mm: the frame's hundred per cent. */
  readonly length: number;
  /** Unit vectors at either end, square to `way`. */
  readonly across: readonly [Vector, Vector];
  readonly sign: 1 | -1;
}

export class SegmentFrames {
  private readonly frames = new Map<FrameId, Frame>();

  /** @param landmark where a landmark lies on this body; throws for one that it does not know. */
  constructor(
    private readonly segments: ReadonlyMap<string, SegmentEnds>,
    private readonly landmark: (id: string) => Vector,
  ) {}

  /** mm, body frame, of per cents along, across and to the front. */
  at(id: FrameId, [length, across, front]: readonly [number, number, number]): Vector {
    const frame = this.frame(id);
    const { side, fore } = axesAt(frame, length / 100);
    const percent = frame.length / 100;
    const down = along(frame.origin, frame.way, length * percent);
    return along(along(down, side, across * percent), fore, front * percent);
  }

  /** The per cents of a place: the inverse of `at`. */
  sharesOf(id: FrameId, place: Vector): [number, number, number] {
    const frame = this.frame(id);
    const way = sub(place, frame.origin);
    const percent = frame.length / 100;
    const length = dot(way, frame.way) / percent;
    const { side, fore } = axesAt(frame, length / 100);
    return [length, dot(way, side) / percent, dot(way, fore) / percent];
  }

  private frame(id: FrameId): Frame {
    const known = this.frames.get(id);
    if (known) return known;
    const { from, to, across, acrossFar = across, upward } = frameEntry(id);
    const [origin, end] = [from, to].map(([segment, which]) => this.joint(segment, which)) as [
      Vector,
      Vector,
    ];
    const whole = sub(end, origin);
    const way = unit(whole);
    const made: Frame = {
      origin,
      way,
      length: Math.hypot(...whole),
      across: [squareTo(way, this.shown(across)), squareTo(way, this.shown(acrossFar))],
      sign: upward ? -1 : 1,
    };
    this.frames.set(id, made);
    return made;
  }

  private joint(segment: string, end: 'proximal' | 'distal'): Vector {
    const ends = this.segments.get(segment);
    if (ends === undefined) throw new RangeError(`no segment "${segment}" in the rig`);
    return ends[end];
  }

  private shown(shown: 'x' | 'y' | readonly [string, string]): Vector {
    if (shown === 'x') return [1, 0, 0];
    if (shown === 'y') return [0, 1, 0];
    return sub(this.landmark(shown[1]), this.landmark(shown[0]));
  }
}

function squareTo(way: Vector, shown: Vector): Vector {
  return unit(along(shown, way, -dot(shown, way)));
}

/** Beyond its ends a frame turns no further. */
function axesAt({ way, across: [from, to], sign }: Frame, share: number): { side: Vector; fore: Vector } {
  const side = squareTo(way, mixed(from, to, Math.min(1, Math.max(0, share))));
  const [x, y, z] = cross(way, side);
  return { side, fore: [x * sign, y * sign, z * sign] };
}
