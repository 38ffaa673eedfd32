// The place grammar: the three ways in which a record says where something is on the skin.
import * as v from 'valibot';

/** The ways a walk over the skin may set out, always the subject's own directions in anatomical position. */
export const directions = ['up', 'down', 'front', 'back', 'medial', 'lateral', 'proximal', 'distal'] as const;
export type Direction = (typeof directions)[number];

const landmarkRef = v.pipe(
  v.string(),
  v.regex(/^(right:)?[a-z0-9]+(-[a-z0-9]+)*$/, 'a landmark id, or "right:" and a landmark id'),
);

/**
 * A place on the skin, authored for the left side or the midline.
 * - `"mastoid"` the landmark; `"right:mastoid"` its mirror;
 * - `between` two places, `at` 0 to 1 of the shortest way over the skin;
 * - `from` a place, `go` a direction, `mm` along the skin.
 */
export type Place =
  | string
  | { between: [Place, Place]; at: number }
  | { from: Place; go: Direction; mm: number };

export const placeSchema: v.GenericSchema<Place> = v.union(
  [
    landmarkRef,
    v.strictObject({
      between: v.tuple([v.lazy(() => placeSchema), v.lazy(() => placeSchema)]),
      at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
    v.strictObject({
      from: v.lazy(() => placeSchema),
      go: v.picklist(directions),
      mm: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
    }),
  ],
  'a place: a landmark id, {between, at} or {from, go, mm}',
);

export const strokeSchema = v.strictObject({
  /** Places in order; joined by the shortest way over the skin. One place makes a disc. */
  path: v.pipe(v.array(placeSchema), v.minLength(1)),
  /** Half the width in mm: one figure, or one for each place of the path. */
  radiusMm: v.union([
    v.pipe(v.number(), v.minValue(2), v.maxValue(120)),
    v.array(v.pipe(v.number(), v.minValue(2), v.maxValue(120))),
  ]),
});
export type Stroke = v.InferOutput<typeof strokeSchema>;

const patchSchema = v.strictObject({
  /** Corners of a closed outline, in order round it. */
  outline: v.pipe(v.array(placeSchema), v.minLength(3)),
  /** Grows (or, below zero, shrinks) the outline, mm; rounds the corners. */
  marginMm: v.optional(v.pipe(v.number(), v.minValue(-20), v.maxValue(40))),
});
export type Patch = v.InferOutput<typeof patchSchema>;

/** Strokes and closed patches that together make one shape on the skin. */
export const shapeEntries = {
  strokes: v.optional(v.array(strokeSchema)),
  patches: v.optional(v.array(patchSchema)),
};
export interface Shape {
  strokes?: Stroke[] | undefined;
  patches?: Patch[] | undefined;
}
