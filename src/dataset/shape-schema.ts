// The shape of a muscle, a tendon or a bone, told in places of the body: it moves with every body and pose.
import * as v from 'valibot';
import { idSchema, sourcesSchema, textSchema } from './fact-schema.ts';
import { type Direction, directions, type Place, placeSchema } from './place-schema.ts';

/**
 * A place within the body, left side or midline.
 * - `"coracoid"` a bone landmark, at its own depth;
 * - `under` a place on the skin, `mm` inward from it;
 * - `straight` from one to another, `at` 0 to 1 of the straight way in space (below 0 and above 1: beyond);
 * - `off` a place, `go` a direction, `mm` straight in space.
 */
export type DeepPlace =
  | string
  | { under: Place; mm: number }
  | { straight: [DeepPlace, DeepPlace]; at: number }
  | { off: DeepPlace; go: Direction; mm: number };

const figure = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

export const deepPlaceSchema: v.GenericSchema<DeepPlace> = v.union(
  [
    v.pipe(v.string(), v.regex(/^(right:)?[a-z0-9]+(-[a-z0-9]+)*$/)),
    v.strictObject({ under: placeSchema, mm: figure(0, 160) }),
    v.strictObject({
      straight: v.tuple([v.lazy(() => deepPlaceSchema), v.lazy(() => deepPlaceSchema)]),
      at: figure(-1, 2),
    }),
    v.strictObject({ off: v.lazy(() => deepPlaceSchema), go: v.picklist(directions), mm: figure(0, 200) }),
  ],
  'a place within the body: a bone landmark, {under, mm}, {straight, at} or {off, go, mm}',
);

const tendonSchema = v.tuple([figure(0, 1), figure(0, 1)]);

/** A line with a width and a thickness: most limb muscles, tendons, ligaments. */
const stripSchema = v.strictObject({
  form: v.literal('strip'),
  /** From origin to insertion. */
  line: v.pipe(v.array(deepPlaceSchema), v.minLength(2)),
  /** Half width over the skin and half thickness into the body at each place of the line, mm. */
  halfMm: v.array(v.tuple([figure(0.2, 80), figure(0.2, 45)])),
  /** Share of the length that is tendon at the origin and at the insertion. */
  tendon: tendonSchema,
  /** Which way is across, where the skin does not tell. */
  across: v.optional(v.picklist(directions)),
});

/** Fibres side by side: broad muscles and fascia. */
const sheetSchema = v.strictObject({
  form: v.literal('sheet'),
  /** Each from origin to insertion; two or more, in order across. */
  fibres: v.pipe(v.array(v.pipe(v.array(deepPlaceSchema), v.minLength(2))), v.minLength(2)),
  /** Half thickness at stations evenly along the fibre, mm. */
  halfMm: v.pipe(v.array(figure(0.2, 30)), v.minLength(1)),
  /** Depth under the skin at stations evenly along the fibre, mm; null where the fibres themselves say where. */
  depthMm: v.optional(v.array(v.nullable(figure(0, 120)))),
  tendon: tendonSchema,
  /** Share of thickness left at the first and the last fibre. */
  edges: v.optional(v.tuple([figure(0, 1), figure(0, 1)])),
});

/** A closed line round an opening: sphincters. */
const ringSchema = v.strictObject({
  form: v.literal('ring'),
  line: v.pipe(v.array(deepPlaceSchema), v.minLength(4)),
  halfMm: v.tuple([figure(0.2, 40), figure(0.2, 20)]),
});

export const partSchema = v.strictObject({
  /** Of a muscle with one part, its own id; else `<muscle>-<part>`. */
  id: idSchema,
  name: v.optional(textSchema),
  shape: v.variant('form', [stripSchema, sheetSchema, ringSchema]),
});

/** Which of the picture's layers it belongs to. */
export const flesh = ['flesh', 'tendon', 'fascia'] as const;

export const shapeSchema = v.strictObject({
  kind: v.picklist(flesh),
  /**
   * Who gives way in the room under the skin: 1 fills, 2 deep, 3 middle, 4 superficial, 5 over those, 6 fascia. The
   * higher one keeps its room.
   */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  parts: v.pipe(v.array(partSchema), v.minLength(1)),
  /** mm by which it grows into room that nobody else wants. */
  swellMm: v.optional(figure(0, 8)),
  /** Least mm under the skin. */
  marginMm: v.optional(figure(0.5, 30)),
  sources: sourcesSchema,
});
export type MuscleShape = v.InferOutput<typeof shapeSchema>;
export type PartShape = v.InferOutput<typeof partSchema>['shape'];
