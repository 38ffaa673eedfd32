// Which danger places a place on the skin lies on: measured over the skin of each body, not on their mean.
import type { DangerPlace } from '../dataset/danger-schema.ts';
import type { Muscle } from '../dataset/muscle-schema.ts';
import type { Place } from '../dataset/place-schema.ts';
import type { Landmark } from '../dataset/reference-schema.ts';
import type { Anchor } from '../mesh/anchor.ts';
import { type GeodesicSource, Geodesics } from '../mesh/geodesic.ts';
import { createSkinMesh } from '../mesh/skin-mesh.ts';
import { type Sex, sexes } from '../space/sex.ts';
import { type BodiesToCompile, compileBodies } from './compile-bodies.ts';
import { createCompileSurface } from './compile-surface.ts';
import { resolveLandmark } from './landmark-resolve.ts';
import { PlaceCompiler, type PlaceOrigin } from './place-compile.ts';
import { strokeSources } from './zone-compile.ts';

/** A danger place under a finger. */
export interface DangerUnder {
  readonly danger: string;
  /** How far inside its rim, mm, on the body on which it lies deepest. */
  readonly insideMm: number;
}

/** A place that a self-pressure presses. */
export interface PressedPlace {
  readonly place: Place;
  /** Point id, or the muscle and the index in `at`. */
  readonly name: string;
}

interface Records {
  readonly landmarks: readonly Landmark[];
  readonly dangerPlaces: readonly DangerPlace[];
}

/** All that a self-pressure presses: the points and places that it names, or else every point of the muscle. */
export function pressedPlaces({ id, points, relief }: Muscle): PressedPlace[] {
  const all = points.map(({ number }) => number);
  return (relief.selfPressure.at ?? all).flatMap((where, index): PressedPlace[] => {
    if (typeof where !== 'number') return [{ place: where, name: `${id} at[${index}]` }];
    const point = points.find(({ number }) => number === where);
    return point === undefined ? [] : [{ place: point.place, name: point.id }];
  });
}

/** Finds the danger places under any place, on both bodies. */
export class DangerMap {
  private readonly places: PlaceCompiler;
  /** For each danger and body the distance to its rim at each vertex inside or near it, mm, below zero inside. */
  private readonly fields: readonly { id: string; rims: ReadonlyMap<number, number>[] }[];

  /** @throws DataError for a place that cannot be found. */
  constructor(bodies: BodiesToCompile, { landmarks, dangerPlaces }: Records) {
    const compiled = compileBodies(bodies);
    const surface = createCompileSurface(compiled);
    this.places = new PlaceCompiler(
      surface,
      landmarks.map((landmark) => resolveLandmark(surface, landmark)),
    );
    const geodesics = sexes.map(
      (sex: Sex) => new Geodesics(createSkinMesh(surface.mesh.triangles, compiled[sex])),
    );
    this.fields = dangerPlaces.map(({ id, strokes }) => {
      const origin = { record: `danger-places/${id}`, field: 'strokes' };
      const sources = strokes.flatMap((stroke) => strokeSources(this.places, stroke, origin));
      return { id, rims: geodesics.map((on) => rimDistances(on, sources)) };
    });
  }

  /** Deepest first. */
  under(place: Place, origin: PlaceOrigin): DangerUnder[] {
    const anchor = this.places.anchor(place, origin);
    return this.fields
      .map(({ id, rims }) => ({
        danger: id,
        insideMm: -Math.min(...rims.map((rim) => this.at(rim, anchor))),
      }))
      .filter(({ insideMm }) => insideMm > 0)
      .sort((a, b) => b.insideMm - a.insideMm);
  }

  private at(rim: ReadonlyMap<number, number>, { triangle, u, v, w }: Anchor): number {
    const { triangles } = this.places.surface.mesh;
    return [u, v, w].reduce(
      (sum, weight, k) => sum + weight * (rim.get(triangles[triangle * 3 + k]!) ?? Number.POSITIVE_INFINITY),
      0,
    );
  }
}

/** Vertices are known this far outside the rim, mm: further than one edge of the fine mesh. */
const BAND_MM = 15;

function rimDistances(geodesics: Geodesics, sources: readonly GeodesicSource[]): Map<number, number> {
  const { reached, distances } = geodesics.spread(sources, BAND_MM);
  return new Map(reached.map((v) => [v, distances[v]!]));
}
