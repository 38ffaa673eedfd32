// Painted pains as a file, in the records' own place grammar: what `atlas where --paint` reads.
import * as v from 'valibot';
import { DataError } from '../../dataset/data-error.ts';
import { idSchema } from '../../dataset/fact-schema.ts';
import { parseRecord } from '../../dataset/parse-record.ts';
import { strokeSchema } from '../../dataset/place-schema.ts';
import { painSides } from '../../space/side.ts';
import { painQualities } from './painted-pain.ts';

const painEntries = {
  /** The strokes are authored for the left side, as a record's are, and laid on this one. */
  side: v.optional(v.picklist(painSides), 'left'),
  strokes: v.optional(
    v.array(
      v.strictObject({
        ...strokeSchema.entries,
        /** Takes away what the strokes before it painted. */
        erases: v.optional(v.literal(true)),
      }),
    ),
    [],
  ),
  /** Areas of data/areas.json taken whole. */
  areas: v.optional(v.array(idSchema), []),
  qualities: v.optional(v.array(v.picklist(painQualities))),
};
const painSchema = v.strictObject(painEntries);
const painsSchema = v.strictObject({ pains: v.pipe(v.array(painSchema), v.minLength(1)) });

/** One pain, or several as `pains`. */
export const paintFileSchema = v.union([painSchema, painsSchema]);
export type PainOfFile = v.InferOutput<typeof painSchema>;

/** @param file its name, for errors. @throws DataError naming file, field, what was found and what belongs there. */
export function parsePaintFile(value: unknown, file: string): readonly PainOfFile[] {
  const several = typeof value === 'object' && value !== null && 'pains' in value;
  const pains = several
    ? parseRecord<v.InferOutput<typeof painsSchema>>(
        painsSchema as v.GenericSchema<v.InferOutput<typeof painsSchema>>,
        file,
        value,
      ).pains
    : [parseRecord<PainOfFile>(painSchema as v.GenericSchema<PainOfFile>, file, value)];
  pains.forEach(({ strokes, areas }, i) => {
    if (strokes.length + areas.length === 0)
      throw new DataError(
        file,
        several ? `pains[${i}].strokes` : 'strokes',
        strokes,
        'at least one stroke or area',
      );
  });
  return pains;
}
