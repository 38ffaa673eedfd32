// A painted drawing as a record: its pains as in a link, and what two drawings are compared by.
import * as v from 'valibot';
import { idSchema } from '../../dataset/fact-schema.ts';
import { defineCollection } from './collection.ts';

const drawingSchema = v.strictObject({
  /** As `painsToText` writes them, with what was said of each. */
  pains: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(40_000)),
  /** Skin of all pains together, on the body that was shown. */
  cm2: v.pipe(v.number(), v.minValue(0)),
  /** Of the strongest pain, 0 to 10. */
  intensity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  /** Areas that hold some of it, the largest part first, each with its sides. */
  places: v.array(v.strictObject({ area: idSchema, sides: v.array(v.picklist(['left', 'right'])) })),
});
export type DrawingRecord = v.InferOutput<typeof drawingSchema>;

export const drawingCollection = defineCollection('drawings', drawingSchema);
