// The records beside the muscles: landmarks, regions, areas, dermatomes, symptoms, sources, red flags, glossary.
import * as v from 'valibot';
import { painSides } from '../space/side.ts';
import { factSchema, idSchema, sourcesSchema, textSchema } from './fact-schema.ts';
import { placeSchema, shapeEntries, strokeSchema } from './place-schema.ts';

const mm = v.number();

/**
 * A named skin or bone point. Authored on the mean of the female and male body in display pose, either
 * - `at`: [x, y, z] body-frame mm, taken to the nearest skin; or
 * - `ray`: outward from a limb segment's axis, `along` 0 (proximal joint) to 1 (distal joint), `angle` in degrees
 *   about it (0 front, 90 lateral, 180 back, 270 medial).
 */
export const landmarkSchema = v.strictObject({
  id: idSchema,
  names: v.strictObject({ latin: textSchema, english: textSchema, plain: textSchema }),
  kind: v.picklist(['bone', 'skin']),
  side: v.picklist(['paired', 'midline']),
  at: v.optional(v.tuple([mm, mm, mm])),
  ray: v.optional(v.strictObject({ segment: v.string(), along: v.number(), angle: v.number() })),
  /** Bone under the skin point, mm along the inward normal; absent for skin points. */
  depthMm: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(120))),
});
export type Landmark = v.InferOutput<typeof landmarkSchema>;

/** A named piece of skin: every skin vertex belongs to the region whose seed is nearest over the skin. */
export const regionSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  side: v.picklist(['paired', 'midline']),
  /** Each seed is a place, or a path of places that seeds all along the way between them. */
  seeds: v.pipe(v.array(v.union([placeSchema, v.array(placeSchema)])), v.minLength(1)),
  /** Lets a region reach further (above 0) or less far, mm. */
  reachMm: v.optional(v.pipe(v.number(), v.minValue(-60), v.maxValue(60))),
});
export type Region = v.InferOutput<typeof regionSchema>;

/** A clinical pain area: regions joined, and where it needs them, shapes of its own. */
export const areaSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  plain: textSchema,
  group: textSchema,
  regions: v.array(idSchema),
  ...shapeEntries,
  /** Other words that people use for it. */
  synonyms: v.array(textSchema),
  /** Asked first here, in a careful clinician's order within each urgency; all that belong are tied in `red-flags.json`. */
  redFlags: v.array(idSchema),
});
export type Area = v.InferOutput<typeof areaSchema>;

/**
 * The skin that one nerve root feels for, as one map draws it: every skin vertex belongs to the dermatome whose strokes
 * are nearest (distance less the stroke's radius). Neighbours overlap in life; the borders are conventions.
 */
export const dermatomeSchema = v.strictObject({
  id: idSchema,
  /** As people write it: C6, L5, V2. */
  name: v.pipe(v.string(), v.regex(/^(V[1-3]|[CTLS][1-9][0-2]?)$/, 'a root, as C6 or T12')),
  nerve: textSchema,
  /** Where it runs, in plain words. */
  plain: textSchema,
  course: factSchema,
  /** Where the maps differ about it. */
  differs: v.optional(factSchema),
  strokes: v.pipe(v.array(strokeSchema), v.minLength(1)),
});
export type Dermatome = v.InferOutput<typeof dermatomeSchema>;

export const symptomSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  /** Where the words of the complaint themselves say it; else the person is asked. */
  side: v.optional(v.picklist(painSides)),
  areas: v.array(idSchema),
  muscles: v.pipe(v.array(idSchema), v.minLength(1)),
  redFlags: v.array(idSchema),
  sources: sourcesSchema,
});
export type Symptom = v.InferOutput<typeof symptomSchema>;

export const sourceSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['book', 'paper', 'article', 'guideline', 'dataset']),
  authors: textSchema,
  title: textSchema,
  /** Absent where the publication gives none. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2026))),
  publisher: v.optional(textSchema),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d+$/))),
  /** What a reader must know to weigh it, where title and kind do not say it. */
  about: v.optional(textSchema),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A sign that asks for medical care before any work on muscles. */
export const redFlagSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  /** The question in a few plain words, to stand in one line with others: "a sudden snap". No capital, no full stop. */
  sign: v.pipe(v.string(), v.trim(), v.regex(/^[a-z].*[^.?!]$/), v.minLength(4), v.maxLength(52)),
  /** What a person may notice, as a question in plain words. */
  ask: textSchema,
  why: factSchema,
  urgency: v.picklist(['emergency', 'same-day', 'soon']),
  /** The milder flag from which this graver one was split: wherever that one is named, this one is asked before it. */
  graverOf: v.optional(idSchema),
  /** Shows as little as a strain: where a record names it and no emergency leads, it is asked first. */
  quiet: v.optional(v.literal(true)),
  /** Areas of its own where it is asked before all else, wherever a record names it. */
  leads: v.optional(v.pipe(v.array(idSchema), v.minLength(1))),
  areas: v.array(idSchema),
});
export type RedFlag = v.InferOutput<typeof redFlagSchema>;

/** A book's own list of the muscles that send pain to an area, in the book's order (the pain-and-muscle guide). */
export const painGuideSchema = v.strictObject({
  area: idSchema,
  muscles: v.pipe(
    v.array(
      v.strictObject({
        muscle: idSchema,
        /** Numbers of the points that the book means, where it means some and not all. */
        points: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
      }),
    ),
    v.minLength(1),
  ),
  sources: sourcesSchema,
});
export type PainGuide = v.InferOutput<typeof painGuideSchema>;

/** What several muscles do together, and what others do against it: a muscle helps where it stands in the same list. */
export const movementSchema = v.strictObject({
  id: idSchema,
  /** The exact term, and the same for a client; both to stand within a sentence. */
  name: textSchema,
  plain: textSchema,
  /** The movement that goes the other way, where there is one. */
  opposite: v.optional(idSchema),
  /** The chief movers first. A muscle of several parts may stand in a movement and in its opposite. */
  muscles: v.pipe(v.array(idSchema), v.minLength(1)),
  sources: sourcesSchema,
});
export type Movement = v.InferOutput<typeof movementSchema>;

/** A word that the atlas uses and a reader may not know. */
export const glossaryTermSchema = v.strictObject({
  id: idSchema,
  term: v.pipe(v.string(), v.trim(), v.minLength(2)),
  /** Other words and abbreviations for it. */
  also: v.array(v.pipe(v.string(), v.trim(), v.minLength(2))),
  /** For a client. */
  plain: textSchema,
  /** For a student. */
  exact: textSchema,
  /** Terms to read next. */
  see: v.array(idSchema),
  sources: sourcesSchema,
});
export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>;
