// A place on the body where a pressing hand can do harm: where it is, what lies there, and how it is spared.
import * as v from 'valibot';
import { factSchema, idSchema, shapeIdsSchema, sourcesSchema, textSchema } from './fact-schema.ts';
import { strokeSchema } from './place-schema.ts';

export const dangerPlaceSchema = v.strictObject({
  id: idSchema,
  /** What it is called, exactly. */
  name: textSchema,
  /** Where it is, in words for a client, without left or right ("hollow of the knee"). */
  plain: textSchema,
  kind: v.picklist(['nerve', 'vessel', 'organ', 'bone']),
  /** What lies there, in exact words. */
  lies: factSchema,
  /** What pressing there can do, in plain words. */
  why: factSchema,
  /** How it is spared, in plain words. */
  avoid: textSchema,
  /** Where it is: the skin within these radii, on the left side or about the midline. */
  strokes: v.pipe(v.array(strokeSchema), v.minLength(1)),
  sources: sourcesSchema,
  shapes: v.optional(shapeIdsSchema),
});
export type DangerPlace = v.InferOutput<typeof dangerPlaceSchema>;
