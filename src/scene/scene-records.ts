// What the picture knows of the records: whose each point is, which points a muscle has, which areas a complaint means.

/** Which muscle a point belongs to, and its number there. */
export type PointNames = ReadonlyMap<string, { readonly muscle: string; readonly number: number }>;

export interface SceneRecords {
  readonly points: PointNames;
  /** The points of each muscle, in the order of their numbers. */
  readonly pointsOf: ReadonlyMap<string, readonly string[]>;
  /** The areas of each complaint. */
  readonly areasOf: ReadonlyMap<string, readonly string[]>;
}

export function sceneRecords(
  points: PointNames,
  areasOf: ReadonlyMap<string, readonly string[]>,
): SceneRecords {
  const pointsOf = new Map<string, string[]>();
  for (const [point, { muscle }] of points) {
    const own = pointsOf.get(muscle);
    if (own) own.push(point);
    else pointsOf.set(muscle, [point]);
  }
  return { points, pointsOf, areasOf };
}
