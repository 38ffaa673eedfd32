// What a person has told: the case. Every field is optional; an unknown field or word is an error that names it.
import * as v from 'valibot';
import { DataError } from '../../dataset/data-error.ts';
import { idSchema } from '../../dataset/fact-schema.ts';
import { parseRecord } from '../../dataset/parse-record.ts';
import {
  absoluteCautions,
  conditions,
  extents,
  fingerAnswers,
  goals,
  mostPain,
  mostWeeks,
  onsets,
  qualities,
  relativeCautions,
} from './case-words.ts';
import { redFlagIds } from './red-flags.ts';

/** The case as JSON: the source of data/case.schema.json. Order within a list has no meaning. */
export const caseSchema = v.strictObject({
  point: v.optional(idSchema),
  muscle: v.optional(idSchema),
  area: v.optional(idSchema),
  side: v.optional(v.picklist(['left', 'right'])),
  durationWeeks: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(mostWeeks))),
  extent: v.optional(v.picklist(extents)),
  qualities: v.optional(v.array(v.picklist(qualities))),
  /** Pain at this moment, 0 (none) to 10 (the worst imaginable). */
  painNow: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(mostPain))),
  /** Of the point that is asked about. */
  pressed: v.optional(v.picklist(fingerAnswers)),
  onset: v.optional(v.picklist(onsets)),
  goals: v.optional(v.array(v.picklist(goals))),
  conditions: v.optional(v.array(v.picklist(conditions))),
  cautions: v.optional(v.array(v.picklist([...absoluteCautions, ...relativeCautions]))),
  redFlags: v.optional(v.array(v.picklist(redFlagIds))),
});
export type Case = v.InferOutput<typeof caseSchema>;

/**
 * Reads a case from untrusted JSON.
 * @param record name for the error, e.g. the file's name
 * @throws DataError that names the field, what stood there and what belongs there
 */
export function parseCase(value: unknown, record = 'case'): Case {
  if (Array.isArray(value)) throw new DataError(record, '(record)', value, 'one case, not a list');
  return parseRecord(caseSchema, record, value);
}
