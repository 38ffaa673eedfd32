// The ids that exist in the data set: what a link or a click may ask for.
import type { AtlasIndex } from '../dataset/atlas-index.ts';
import type { PainSide } from '../space/side.ts';

export interface KnownIds {
  /** Muscle id of each point id. */
  muscleOfPoint: ReadonlyMap<string, string>;
  muscles: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  symptoms: ReadonlySet<string>;
  /** Complaints whose own words say the side. */
  sideOfSymptom?: ReadonlyMap<string, PainSide>;
}

/** Collects the ids of the first-load index. */
export function knownIds(index: AtlasIndex): KnownIds {
  return {
    muscleOfPoint: new Map(
      index.muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, muscle.id] as const)),
    ),
    muscles: new Set(index.muscles.map(({ id }) => id)),
    areas: new Set(index.areas.map(({ id }) => id)),
    symptoms: new Set(index.symptoms.map(({ id }) => id)),
    sideOfSymptom: new Map(index.symptoms.flatMap(({ id, side }) => (side ? [[id, side] as const] : []))),
  };
}
