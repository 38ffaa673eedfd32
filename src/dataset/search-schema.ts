// The records behind the search: what people call things, and the words by which they tell of an emergency.
import * as v from 'valibot';
import { idSchema, sourcesSchema, textSchema } from './fact-schema.ts';

/** Ways of saying it, by language; accents, capitals and small slips do not matter. */
const sayings = v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(2))), v.minLength(1)));
const wordsSchema = v.strictObject({ en: sayings, de: sayings, es: sayings, fr: sayings });

/**
 * A name that people use and no record bears: a diagnosis, a group of muscles, a landmark or nerve, or a page of the
 * atlas. It leads to what is listed, best first. It states no fact about a diagnosis: making one is a doctor's part.
 */
export const searchTermSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['diagnosis', 'muscles', 'place', 'page']),
  /** How it is called when it is spoken of. */
  name: textSchema,
  words: wordsSchema,
  symptoms: v.array(idSchema),
  areas: v.array(idSchema),
  muscles: v.array(idSchema),
  /** Signs to rule out first. */
  redFlags: v.array(idSchema),
  /** What stands before the others; by default complaints for a diagnosis, areas for a place. */
  first: v.optional(v.picklist(['symptoms', 'areas', 'muscles'])),
  /** Who tells whether it is this: a doctor where nothing stands. */
  who: v.optional(v.picklist(['dentist'])),
  page: v.optional(v.picklist(['guide', 'glossary', 'sources', 'compare'])),
});
export type SearchTerm = v.InferOutput<typeof searchTermSchema>;

const wordsOfSign = { id: idSchema, words: wordsSchema };

/**
 * Words by which people tell of a red flag, or of an emergency that is none of a place. All words of one saying stand
 * in what is typed, in any order.
 */
export const searchSignSchema = v.union([
  v.strictObject({ ...wordsOfSign, redFlags: v.pipe(v.array(idSchema), v.length(1)) }),
  v.strictObject({
    ...wordsOfSign,
    name: textSchema,
    /** What to do at once, in plain words. */
    now: textSchema,
    sources: sourcesSchema,
  }),
]);
export type SearchSign = v.InferOutput<typeof searchSignSchema>;
