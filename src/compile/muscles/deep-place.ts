// Where places within the body lie, on a body and pose: anchors are found once, on the mean skin, and hold everywhere.
import { DataError } from '../../dataset/data-error.ts';
import type { Direction } from '../../dataset/place-schema.ts';
import type { DeepPlace } from '../../dataset/shape-schema.ts';
import { depthPlace } from '../../mesh/anchor.ts';
import type { Vector } from '../../space/vector.ts';
import type { ResolvedLandmark } from '../landmark-resolve.ts';
import type { PlaceCompiler, PlaceOrigin } from '../place-compile.ts';

/** One body in one pose: fine skin, body frame, mm. */
export interface PosedSkin {
  readonly triangles: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Joints of a limb's segment at a place, for "proximal" and "distal"; unit vector toward its far end. */
  readonly alongLimb: (at: Vector) => Vector;
}

export class DeepPlaces {
  private readonly landmarks: ReadonlyMap<string, ResolvedLandmark>;

  constructor(
    private readonly places: PlaceCompiler,
    landmarks: readonly ResolvedLandmark[],
    private readonly skin: PosedSkin,
  ) {
    this.landmarks = new Map(landmarks.map((landmark) => [landmark.id, landmark]));
  }

  /** mm, body frame. @throws DataError naming record, field and what would do. */
  at(place: DeepPlace, origin: PlaceOrigin): Vector {
    if (typeof place === 'string') return this.bone(place, origin);
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
    return [from[0] + way[0] * place.mm, from[1] + way[1] * place.mm, from[2] + way[2] * place.mm];
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

  private way(go: Direction, from: Vector): Vector {
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
    const [x, y, z] = this.skin.alongLimb(from);
    return go === 'distal' ? [x, y, z] : [-x, -y, -z];
  }
}

function mixed(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
