// A statement and where it comes from: the smallest unit of content. Ids and references share their spelling here.
import * as v from 'valibot';

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));

/** `source-id`, or `source-id#where in it`, e.g. `travell-simons-1999#ch. 6`. */
const sourceRefSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(#\S.*)?$/, 'a source id, with "#" and the chapter where known'),
);

export const textSchema = v.pipe(v.string(), v.trim(), v.minLength(3));
/** Said of either side: records are authored once, and the atlas says which side is meant. */
export const sidelessSchema = v.pipe(
  textSchema,
  v.check((text) => !/\b(left|right)\b/i.test(text), 'words without "left" or "right"'),
);
export const sourcesSchema = v.pipe(v.array(sourceRefSchema), v.minLength(1));

/** One sourced statement in our own words. */
export const factSchema = v.strictObject({ text: textSchema, sources: sourcesSchema });

/** The shapes (data/shapes) that show it within the body. */
export const shapeIdsSchema = v.pipe(v.array(idSchema), v.minLength(1));

/** What lies under or beside the thumb and must be spared. */
export const hazardSchema = v.strictObject({
  kind: v.picklist(['nerve', 'vessel', 'organ', 'other']),
  name: textSchema,
  text: textSchema,
  sources: sourcesSchema,
  shapes: v.optional(shapeIdsSchema),
});
export type Hazard = v.InferOutput<typeof hazardSchema>;
