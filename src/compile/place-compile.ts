// Finds the anchor of every authored place: landmarks, the way between two places, walks in a direction.
import { DataError } from '../dataset/data-error.ts';
import type { Direction, Place } from '../dataset/place-schema.ts';
import { type Anchor, anchorValue, mirroredAnchor } from '../mesh/anchor.ts';
import { placeAlong, type SkinPath } from '../mesh/skin-path.ts';
import { walk } from '../mesh/walk.ts';
import type { Vector } from '../space/vector.ts';
import type { CompileSurface } from './compile-surface.ts';
import type { ResolvedLandmark } from './landmark-resolve.ts';

/** Where a place stands in the data, for error messages. */
export interface PlaceOrigin {
  /** e.g. `muscles/trapezius` */
  readonly record: string;
  /** e.g. `points[0].place` */
  readonly field: string;
}

/** Nearer to the midline than this, mm, "medial" has no meaning. */
const MIDLINE_MM = 0.5;

/** A way along the midline counts as the shortest when it is at most this much longer (it is, but for rounding). */
const MIDLINE_SLACK = 1.005;

/** Resolves places on one surface and remembers every answer. */
export class PlaceCompiler {
  private readonly places = new Map<string, Anchor>();
  private readonly ways = new Map<string, SkinPath>();
  private readonly landmarks: ReadonlyMap<string, ResolvedLandmark>;

  constructor(
    readonly surface: CompileSurface,
    landmarks: readonly ResolvedLandmark[],
  ) {
    this.landmarks = new Map(landmarks.map((landmark) => [landmark.id, landmark]));
  }

  /** @throws DataError naming the record, the field and what would do. */
  anchor(place: Place, origin: PlaceOrigin): Anchor {
    const key = JSON.stringify(place);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const found = this.find(place, origin);
    this.places.set(key, found);
    return found;
  }

  /** The shortest way over the skin between two places; along the midline where both lie in it. */
  way(from: Place, to: Place, origin: PlaceOrigin): SkinPath {
    const key = JSON.stringify([from, to]);
    const known = this.ways.get(key);
    if (known !== undefined) return known;
    const { ways, midline } = this.surface;
    const start = this.anchor(from, origin);
    const end = this.anchor(to, origin);
    const straight = ways.between(start, end);
    if (straight === undefined) {
      throw new DataError(origin.record, origin.field, [from, to], 'two places joined by skin');
    }
    const middle = midline.holds(start) && midline.holds(end) ? midline.between(start, end) : undefined;
    const way =
      middle !== undefined && middle.lengthMm <= straight.lengthMm * MIDLINE_SLACK ? middle : straight;
    this.ways.set(key, way);
    return way;
  }

  private find(place: Place, origin: PlaceOrigin): Anchor {
    if (typeof place === 'string') return this.landmark(place, origin);
    if ('between' in place) {
      const [a, b] = place.between;
      const path = this.way(a, b, { ...origin, field: `${origin.field}.between` });
      return placeAlong(this.surface.mesh, path, path.lengthMm * place.at);
    }
    const { mesh, normals, midline } = this.surface;
    const field = `${origin.field}.from`;
    const from = this.anchor(place.from, { ...origin, field });
    const direction = this.direction(place.go, from, origin);
    if (direction[0] === 0 && midline.holds(from)) {
      const middle = midline.walk(from, direction, place.mm);
      if (middle !== undefined) return middle.points.at(-1)!;
    }
    const path = walk(mesh, normals, from, direction, place.mm);
    if (path === 'points-through-skin') {
      throw new DataError(
        origin.record,
        `${origin.field}.go`,
        place.go,
        `a direction along the skin there ("${place.go}" points through it)`,
      );
    }
    if (path === 'ran-over-rim') {
      throw new DataError(origin.record, `${origin.field}.mm`, place.mm, 'a walk that stays on the skin');
    }
    return path.points.at(-1)!;
  }

  private landmark(reference: string, origin: PlaceOrigin): Anchor {
    const right = reference.startsWith('right:');
    const id = right ? reference.slice('right:'.length) : reference;
    const found = this.landmarks.get(id);
    if (found === undefined) {
      const near = closest(id, [...this.landmarks.keys()]);
      throw new DataError(
        origin.record,
        origin.field,
        reference,
        `a landmark id${near.length > 0 ? ` (did you mean ${near.join(', ')}?)` : ''}`,
      );
    }
    const { mesh, mirror } = this.surface;
    return right ? mirroredAnchor({ triangles: mesh.triangles, mirror }, found.anchor) : found.anchor;
  }

  private direction(go: Direction, from: Anchor, origin: PlaceOrigin): Vector {
    const { mesh, segments, segmentOf } = this.surface;
    const x = anchorValue(mesh.triangles, mesh.positions, from)[0];
    const side = x < -MIDLINE_MM ? -1 : 1;
    if (go === 'up') return [0, 1, 0];
    if (go === 'down') return [0, -1, 0];
    if (go === 'front') return [0, 0, 1];
    if (go === 'back') return [0, 0, -1];
    if (go === 'lateral') return [side, 0, 0];
    const field = `${origin.field}.go`;
    if (go === 'medial') {
      if (Math.abs(x) <= MIDLINE_MM) {
        throw new DataError(
          origin.record,
          field,
          go,
          '"lateral" (the place lies in the midline, nothing is more medial)',
        );
      }
      return [-side, 0, 0];
    }
    const weights = [from.u, from.v, from.w];
    const corner = weights.indexOf(Math.max(...weights));
    const segment = segments[segmentOf[mesh.triangles[from.triangle * 3 + corner]!]!]!;
    if (!LIMB_SEGMENT.test(segment.id)) {
      throw new DataError(
        origin.record,
        field,
        go,
        `"up" or "down" (on the ${segment.id} there is no ${go} end)`,
      );
    }
    const sign = go === 'distal' ? 1 : -1;
    const axis = segment.distal.map((value, k) => (value - segment.proximal[k]!) * sign);
    return [axis[0]! * side, axis[1]!, axis[2]!];
  }
}

const LIMB_SEGMENT = /^(upper-arm|forearm|hand|thumb|index|middle|ring|little|thigh|leg|foot|toe)/;

/** Up to three ids spelt most like the given one. */
function closest(id: string, ids: readonly string[]): string[] {
  return ids
    .map((other) => ({ other, steps: spellingSteps(id, other) }))
    .filter(
      ({ other, steps }) => steps <= Math.max(2, id.length / 3) || other.includes(id) || id.includes(other),
    )
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** Letters to add, drop or change to get from one word to another (Levenshtein). */
function spellingSteps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
