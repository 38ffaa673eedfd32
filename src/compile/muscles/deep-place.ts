// Where places within the body lie, on a body and pose: anchors are found once, on the mean skin, and hold everywhere.
import { DataError } from '../../dataset/data-error.ts';
import type { Direction } from '../../dataset/place-schema.ts';
import type { DeepPlace } from '../../dataset/shape-schema.ts';
import { depthPlace } from '../../mesh/anchor.ts';
import { along, mixed, sub, unit, type Vector } from '../../space/vector.ts';
import type { ResolvedLandmark } from '../landmark-resolve.ts';
import type { PlaceCompiler, PlaceOrigin } from '../place-compile.ts';
import { type SegmentEnds, SegmentFrames } from './segment-frames.ts';

/** One body in one pose: fine skin, body frame, mm. */
export interface PosedSkin {
  readonly triangles: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Joints of the rig's segments, left side and midline. */
  readonly segments: ReadonlyMap<string, SegmentEnds>;
}

export class DeepPlaces {
  private readonly landmarks: ReadonlyMap<string, ResolvedLandmark>;
  readonly frames: SegmentFrames;

  constructor(
    private readonly places: PlaceCompiler,
    landmarks: readonly ResolvedLandmark[],
    private readonly skin: PosedSkin,
  ) {
    this.landmarks = new Map(landmarks.map((landmark) => [landmark.id, landmark]));
    const origin = { record: 'body frames', field: 'across' };
    this.frames = new SegmentFrames(skin.segments, (id) => this.onSkin(id, origin));
  }

  /** mm, body frame. @throws DataError naming record, field and what would do. */
  at(place: DeepPlace, origin: PlaceOrigin): Vector {
    if (typeof place === 'string') return this.bone(place, origin);
    if (Array.isArray(place)) return this.frames.at(place[0], [place[1], place[2], place[3]]);
    if ('under' in place) {
      const field = `${origin.field}.under`;
      return this.below(this.places.anchor(place.under, { ...origin, field }), place.mm);
    }
    if ('straight' in place) {
      const [from, to] = place.straight.map((end, i) =>
        this.at(end, { ...origin, field: `${origin.field}.straight[${i}]` }),
      ) as [Vector, Vector];
      return mixed(from, to, place.at);
    }
    const from = this.at(place.off, { ...origin, field: `${origin.field}.off` });
    const way = this.way(place.go, from);
    return along(from, way, place.mm);
  }

  private onSkin(id: string, origin: PlaceOrigin): Vector {
    return this.below(this.places.anchor(id, origin), 0);
  }

  private bone(reference: string, origin: PlaceOrigin): Vector {
    const id = reference.replace(/^right:/, '');
    const depth = this.landmarks.get(id)?.depthMm;
    if (depth === undefined) throw new DataError(origin.record, origin.field, reference, 'a landmark id');
    return this.below(this.places.anchor(reference, origin), depth);
  }

  private below(anchor: Parameters<typeof depthPlace>[3], mm: number): Vector {
    const { triangles, positions, normals } = this.skin;
    return depthPlace(triangles, positions, normals, anchor, mm);
  }

  /** Unit vector of a direction at a place. */
  way(go: Direction, from: Vector): Vector {
    const out = from[0] < 0 ? -1 : 1;
    const fixed: Partial<Record<Direction, Vector>> = {
      up: [0, 1, 0],
      down: [0, -1, 0],
      front: [0, 0, 1],
      back: [0, 0, -1],
      lateral: [out, 0, 0],
      medial: [-out, 0, 0],
    };
    const known = fixed[go];
    if (known) return known;
    const [x, y, z] = this.limbWay(from);
    return go === 'distal' ? [x, y, z] : [-x, -y, -z];
  }

  /** Of the segment whose middle is nearest, toward its far end. */
  private limbWay(at: Vector): Vector {
    const apart = ({ proximal, distal }: SegmentEnds) => Math.hypot(...sub(mixed(proximal, distal, 0.5), at));
    const [nearest] = [...this.skin.segments.values()].sort((a, b) => apart(a) - apart(b));
    return nearest ? unit(sub(nearest.distal, nearest.proximal)) : [0, -1, 0];
  }
}
