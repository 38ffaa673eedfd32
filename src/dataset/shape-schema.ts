// The shape of a muscle, a tendon or a bone, one JSON file each under data/shapes, told in places of the body: it moves with every body and pose.
import * as v from 'valibot';
import { type FrameId, frameIds } from './body-frame.ts';
import { idSchema, sourcesSchema, textSchema } from './fact-schema.ts';
import { type Direction, directions, type Place, placeSchema } from './place-schema.ts';

/**
 * A place within the body, left side or midline.
 * - `"coracoid"` a bone landmark, at its own depth;
 * - `["thigh", 30, 4, 6]` in a frame of the body's segments (`body-frame.ts`): along, across, to the front, per cent of its
 *   length;
 * - `under` a place on the skin, `mm` inward from it;
 * - `straight` from one to another, `at` 0 to 1 of the straight way in space (below 0 and above 1: beyond);
 * - `off` a place, `go` a direction, `mm` straight in space.
 */
export type DeepPlace =
  | string
  | [FrameId, number, number, number]
  | { under: Place; mm: number }
  | { straight: [DeepPlace, DeepPlace]; at: number }
  | { off: DeepPlace; go: Direction; mm: number };

const figure = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const deepPlaceSchema: v.GenericSchema<DeepPlace> = v.union(
  [
    v.pipe(v.string(), v.regex(/^(right:)?[a-z0-9]+(-[a-z0-9]+)*$/)),
    v.tuple([v.picklist(frameIds), figure(-60, 160), figure(-120, 120), figure(-120, 120)]),
    v.strictObject({ under: placeSchema, mm: figure(0, 160) }),
    v.strictObject({
      straight: v.tuple([v.lazy(() => deepPlaceSchema), v.lazy(() => deepPlaceSchema)]),
      at: figure(-1, 2),
    }),
    v.strictObject({ off: v.lazy(() => deepPlaceSchema), go: v.picklist(directions), mm: figure(0, 200) }),
  ],
  'a place within the body: a bone landmark, [frame, along, across, front], {under, mm}, {straight, at} or {off, go, mm}',
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

const partSchema = v.strictObject({
  /** Of a muscle with one part, its own id; else `<muscle>-<part>`. */
  id: idSchema,
  name: v.optional(textSchema),
  shape: v.variant('form', [stripSchema, sheetSchema, ringSchema]),
});

/** Which of the picture's layers it belongs to. */
const tissues = ['flesh', 'tendon', 'fascia', 'bone', 'nerve', 'artery', 'vein', 'organ'] as const;

export const shapeSchema = v.strictObject({
  /** Of a muscle of the atlas: the muscle's id. */
  id: idSchema,
  /** What is not a muscle of the atlas says here what it is called. */
  names: v.optional(v.strictObject({ latin: textSchema, english: textSchema, plain: textSchema })),
  tissue: v.picklist(tissues),
  /** What lies at risk (nerve, artery, vein, organ) is on no layer of its own: it is shown where it matters. */
  layer: v.picklist(['superficial', 'intermediate', 'deep', 'bone', 'risk']),
  /**
   * Who gives way in the room under the skin: 1 fills, 2 deep, 3 middle, 4 superficial, 5 over those, 6 fascia, 9 bone.
   * The higher one keeps its room.
   */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  parts: v.pipe(v.array(partSchema), v.minLength(1)),
  /**
   * Of what one side of the body alone has (heart, liver, spleen): that side. It is written as if on the left, like
   * everything; of `right`, only the mirror is shown.
   */
  side: v.optional(v.picklist(['left', 'right'])),
  /** mm by which it grows into room that nobody else wants. */
  swellMm: v.optional(figure(0, 8)),
  /** Of a bone: its parts are one piece, and where they meet the edge is rounded over this, mm. */
  blendMm: v.optional(figure(0, 20)),
  /** Least mm under the skin; 2 when nothing is said. */
  marginMm: v.optional(figure(-30, 30)),
  sources: sourcesSchema,
});
export type TissueShape = v.InferOutput<typeof shapeSchema>;
export type PartShape = v.InferOutput<typeof partSchema>['shape'];
