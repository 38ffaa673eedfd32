// The summary of painted pains as data, for whoever it is handed to: what was painted, said, ranked and advised.
import * as v from 'valibot';
import { idSchema } from '../../dataset/fact-schema.ts';
import { sexes } from '../../space/sex.ts';
import { sides } from '../../space/side.ts';
import { painQualities } from './painted-pain.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const placeShare = v.strictObject({ id: idSchema, side: v.nullable(v.picklist(sides)), shareOfPain: share });

export const painSummarySchema = v.strictObject({
  format: v.literal('trigger-point-atlas-painted-pain'),
  version: v.literal(1),
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  body: v.picklist(sexes),
  /** Opens the same drawing: `#pain=` and this text, in the address of the atlas. */
  drawing: v.string(),
  pains: v.array(
    v.strictObject({
      name: v.string(),
      cm2: v.pipe(v.number(), v.minValue(0)),
      areas: v.array(placeShare),
      dermatomes: v.array(placeShare),
      intensity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
      qualities: v.optional(v.array(v.picklist(painQualities))),
      since: v.optional(v.string()),
      rhythm: v.optional(v.picklist(['constant', 'on-movement'])),
    }),
  ),
  /** Whether points fit, none reaches, or numbness speaks for a nerve. */
  answer: v.picklist(['points', 'nothing-reaches', 'numb-in-dermatome']),
  /** Best first. The score orders them and is no probability. */
  points: v.array(
    v.strictObject({
      point: idSchema,
      muscle: idSchema,
      side: v.picklist(sides),
      score: share,
      why: v.array(v.string()),
    }),
  ),
  verdict: v.strictObject({ modality: v.string(), words: v.string(), why: v.string() }),
});
export type PainSummary = v.InferOutput<typeof painSummarySchema>;
