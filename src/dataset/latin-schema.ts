// A Latin word of the muscles' names as it is said: its syllables and where the stress lies.
import * as v from 'valibot';
import { idSchema, sourcesSchema, textSchema } from './fact-schema.ts';

export const latinWordSchema = v.strictObject({
  /** The word as names spell it, in small letters. */
  id: idSchema,
  /** Syllables between hyphens, the stressed one in capitals; a long mark where the length of a vowel decides the stress. */
  spoken: v.pipe(
    v.string(),
    v.regex(
      /^([a-zāēīōū]+-)*[A-ZĀĒĪŌŪ]+(-[a-zāēīōū]+)+$/,
      'syllables between hyphens, the stressed one in capitals ("cer-VĪ-cis")',
    ),
  ),
  /** Why, where neither a dictionary nor the suffix alone decides it. */
  note: v.optional(textSchema),
  sources: sourcesSchema,
});
export type LatinWord = v.InferOutput<typeof latinWordSchema>;
