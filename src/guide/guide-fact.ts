// The facts F01 to F73 that the guide rests on: their schema, and look-up by id. No judgement here.
import * as v from 'valibot';
import records from '../../data/facts.json' with { type: 'json' };
import { factSchema, sourcesSchema, textSchema } from '../dataset/fact-schema.ts';
import { type Condition, conditions } from './case/case-words.ts';

/** The two kinds of work: deep tissue massage and neuromuscular therapy. */
const works = ['deep-tissue', 'neuromuscular'] as const;
export type Work = (typeof works)[number];

/** The five articles from which the facts are drawn, by source id. */
export const articles = [
  'article-whats-the-difference',
  'article-comprehensive-comparison',
  'article-nmt-vs-dtm',
  'article-neuro-massage',
  'article-muscular-pain-tension',
] as const;
export type Article = (typeof articles)[number];

/** `F01` to `F73`, spelled as in the list of facts. */
export type FactId = `F${string}`;

const factIdSchema = v.custom<FactId>((value) => /^F\d\d$/.test(String(value)), 'a fact id such as "F42"');

/** One statement of the five articles. `sources` are all articles that make it. */
export const guideFactSchema = v.strictObject({
  id: factIdSchema,
  topic: v.picklist(['what-it-works-on', 'indication', 'technique', 'course', 'caution', 'contested']),
  modality: v.optional(v.picklist([...works, 'both'])),
  text: textSchema,
  sources: sourcesSchema,
  /** Indications only: the condition, and which articles name which work for it. */
  condition: v.optional(v.picklist(conditions)),
  namedBy: v.optional(
    v.strictObject({
      deepTissue: v.array(v.picklist(articles)),
      neuromuscular: v.array(v.picklist(articles)),
    }),
  ),
  /** The limit that the articles set when they name neuromuscular therapy for it. */
  neuromuscularWhen: v.optional(textSchema),
  /** What published evidence says: for contested claims always, for other facts where it speaks against them. */
  evidence: v.optional(factSchema),
});
export type GuideFact = v.InferOutput<typeof guideFactSchema>;

/** All facts in the order of their ids. The file is held against the schema by a test, not on every start. */
export const guideFacts = records as readonly GuideFact[];

const byId = new Map(guideFacts.map((fact) => [fact.id, fact]));
const byCondition = new Map(guideFacts.map((fact) => [fact.condition, fact]));

/** @throws Error for an id that is not in data/facts.json: a mistake in our own tables. */
export function guideFact(id: FactId): GuideFact {
  const fact = byId.get(id);
  if (fact === undefined) throw new Error(`data/facts.json has no fact ${id}`);
  return fact;
}

/** The indication fact of a condition. */
export function factOfCondition(condition: Condition): GuideFact {
  const fact = byCondition.get(condition);
  if (fact === undefined) throw new Error(`data/facts.json has no fact for ${condition}`);
  return fact;
}

/** The sources of several facts and of anything else, each once, in order of first mention. */
export function sourcesOf(facts: readonly FactId[], more: readonly string[] = []): string[] {
  return [...new Set([...facts.flatMap((id) => guideFact(id).sources), ...more])];
}
