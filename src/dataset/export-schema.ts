// The schema of the exported document (data/atlas.json): the records, with what compiling found out.
import * as v from 'valibot';
import { idSchema, textSchema } from './fact-schema.ts';
import { muscleSchema, pointSchema, zoneSchema } from './muscle-schema.ts';
import { type RecordKindName, recordKinds } from './record-kinds.ts';
import { areaSchema, regionSchema } from './reference-schema.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const cm2 = v.pipe(v.number(), v.minValue(0));
const place = v.tuple([v.number(), v.number(), v.number()]);
/** One figure a body: places in body-frame mm, sizes in cm2. */
const byBody = <T extends v.GenericSchema>(schema: T) => v.strictObject({ female: schema, male: schema });
const shares = v.array(v.strictObject({ id: idSchema, shareOfArea: share, shareOfZone: share }));

const exportedZone = v.strictObject({
  ...v.omit(zoneSchema, ['areas']).entries,
  /** The areas that the record states. */
  statedAreas: v.array(idSchema),
  /** Mean of both bodies. */
  areaCm2: cm2,
  areaCm2ByBody: byBody(cm2),
  /** What the compiled zone covers. */
  areas: shares,
  regions: shares,
});

const exportedPoint = v.strictObject({
  ...v.omit(pointSchema, ['zones']).entries,
  muscle: idSchema,
  side: v.picklist(['left', 'midline']),
  /** On the skin, and in depth under it. */
  skinMm: byBody(place),
  positionMm: byBody(place),
  zones: v.array(exportedZone),
});

const size = { areaCm2: byBody(cm2) };

/** Kinds whose exported record is more, or less, than the authored one. */
const exportedOtherwise = {
  muscles: v.strictObject({ ...v.omit(muscleSchema, ['points']).entries, points: v.array(idSchema) }),
  regions: v.strictObject({ ...regionSchema.entries, ...size }),
  areas: v.strictObject({ ...areaSchema.entries, ...size }),
};

type Exported = typeof exportedOtherwise;
type ExportedLists = {
  [Name in RecordKindName]: v.ArraySchema<
    Name extends keyof Exported ? Exported[Name] : (typeof recordKinds)[Name]['schema'],
    undefined
  >;
};

/** A list for each kind of record. */
const { muscles, ...otherLists } = Object.fromEntries(
  Object.entries(recordKinds).map(([name, { schema }]) => [
    name,
    v.array(
      name in exportedOtherwise ? exportedOtherwise[name as keyof Exported] : (schema as v.GenericSchema),
    ),
  ]),
) as unknown as ExportedLists;

export const exportSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  licence: v.literal('CC-BY-4.0'),
  frame: textSchema,
  muscles,
  points: v.array(exportedPoint),
  ...otherLists,
});
export type ExportDocument = v.InferOutput<typeof exportSchema>;
