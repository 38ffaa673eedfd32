// A muscle with its trigger points: the record that authors write, one JSON file each under data/muscles.
import * as v from 'valibot';
import {
  factSchema,
  hazardSchema,
  idSchema,
  sidelessSchema,
  sourcesSchema,
  textSchema,
} from './fact-schema.ts';
import { placeSchema, shapeEntries } from './place-schema.ts';

export const bodyRegions = [
  'head',
  'neck',
  'shoulder',
  'arm',
  'forearm',
  'hand',
  'chest',
  'back',
  'abdomen',
  'pelvis',
  'thigh',
  'leg',
  'foot',
] as const;

export const zoneSchema = v.strictObject({
  /** `essential`: felt by nearly everyone with the point active; `spillover`: felt by some beyond it. */
  class: v.picklist(['essential', 'spillover']),
  /** Where it is, in words a client understands, without left or right ("behind the ear"). */
  label: sidelessSchema,
  /** The pain areas (data/areas.json) that this zone is meant to cover: held against the compiled field. */
  areas: v.pipe(v.array(idSchema), v.minLength(1)),
  /** `same` (default) side as the point; `both`/`opposite` only where the source says so. */
  side: v.optional(v.picklist(['same', 'both', 'opposite'])),
  ...shapeEntries,
});
export type Zone = v.InferOutput<typeof zoneSchema>;

export const pointSchema = v.strictObject({
  /** `<muscle-id>-<number>`; never changes. */
  id: idSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Which part of the muscle, e.g. "Upper fibres, front edge". */
  label: sidelessSchema,
  place: placeSchema,
  /** Depth of the point under the skin, mm, along the inward normal at `place`. */
  depthMm: v.pipe(v.number(), v.minValue(1), v.maxValue(120)),
  find: v.strictObject({
    position: textSchema,
    /** `none`: no hand reaches it; nothing is pressed. */
    grip: v.picklist(['flat', 'pincer', 'deep', 'internal', 'none']),
    text: textSchema,
    felt: textSchema,
    sources: sourcesSchema,
  }),
  zones: v.pipe(v.array(zoneSchema), v.minLength(1)),
  hazards: v.optional(v.array(hazardSchema)),
  /** Points that may keep this one going, and points that this one may keep going. */
  keys: v.optional(v.array(idSchema)),
  satellites: v.optional(v.array(idSchema)),
  evidence: v.optional(factSchema),
  sources: sourcesSchema,
});
export type TriggerPoint = v.InferOutput<typeof pointSchema>;

export const muscleSchema = v.strictObject({
  id: idSchema,
  names: v.strictObject({ latin: textSchema, english: textSchema, plain: textSchema }),
  synonyms: v.array(textSchema),
  abbreviations: v.array(v.string()),
  formerNames: v.array(textSchema),
  /** Groups by which people speak of several muscles at once ("suboccipitals", "hamstrings"). */
  groups: v.array(textSchema),
  region: v.picklist(bodyRegions),
  layer: v.picklist(['superficial', 'intermediate', 'deep']),
  size: v.picklist(['small', 'medium', 'large']),
  attachments: v.strictObject({ origin: v.array(factSchema), insertion: v.array(factSchema) }),
  innervation: v.array(
    v.strictObject({ nerve: textSchema, roots: v.array(v.string()), sources: sourcesSchema }),
  ),
  actions: v.pipe(v.array(factSchema), v.minLength(1)),
  overload: v.strictObject({ activates: v.array(factSchema), perpetuates: v.array(factSchema) }),
  mimics: v.array(factSchema),
  redFlags: v.array(idSchema),
  hazards: v.array(hazardSchema),
  entraps: v.array(factSchema),
  relief: v.strictObject({
    position: factSchema,
    stretch: factSchema,
    selfPressure: v.strictObject({
      text: textSchema,
      /** Seconds of one hold, shortest and longest: never under 10, never over 30 (fact F42). */
      holdSeconds: v.pipe(
        v.tuple([
          v.pipe(v.number(), v.minValue(10), v.maxValue(30)),
          v.pipe(v.number(), v.minValue(10), v.maxValue(30)),
        ]),
        v.check(([shortest, longest]) => shortest <= longest, 'the shortest before the longest'),
      ),
      stop: textSchema,
      /** The most that it may hurt here, of 10, where that is less than the cap of 7 (fact F44). */
      mostOf10: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(6))),
      /** What it presses: numbers of the muscle's points, and places of its own. Absent: every point. Empty: nothing. */
      at: v.optional(v.array(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), placeSchema]))),
      /** The danger places (data/danger-places.json) on which it lies or borders, and how each of them is spared. */
      avoids: v.optional(v.array(v.strictObject({ danger: idSchema, how: textSchema }))),
      sources: sourcesSchema,
    }),
  }),
  evidence: factSchema,
  /** Where the books differ. */
  differences: v.array(factSchema),
  points: v.pipe(v.array(pointSchema), v.minLength(1)),
  sources: sourcesSchema,
});
export type Muscle = v.InferOutput<typeof muscleSchema>;
