// The record of one session with a client: what hurt, what was checked and found, what was done, what was agreed. The source of data/session.schema.json.
import * as v from 'valibot';
import { idSchema } from '../../dataset/fact-schema.ts';
import { sexes } from '../../space/sex.ts';
import { sides } from '../../space/side.ts';
import { caseSchema } from '../case/case.ts';
import { redFlagIds } from '../case/red-flags.ts';

/** The two kinds of work, and the techniques of the guide: `technique.…` without its first word. A test holds both to the guide. */
export const sessionWorks = ['neuromuscular', 'deep-tissue'] as const;
export const sessionTechniques = [
  'strokes',
  'compression',
  'friction',
  'release',
  'pinAndStretch',
  'stretch',
] as const;
/** What may be found at a point; each is yes, no, or not looked for. */
export const findings = ['tender', 'band', 'familiar', 'twitch'] as const;

/** The most that a record holds: letters of a label, a field and a part of the note; points, holds, facts. */
export const most = { label: 60, words: 2000, part: 6000, points: 40, holds: 60, facts: 200 } as const;
/** Longest hold that a record takes, seconds. */
const longestHold = 600;

const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const moment = v.pipe(v.string(), v.isoTimestamp());
const words = v.optional(v.pipe(v.string(), v.maxLength(most.words)));
const part = v.optional(v.pipe(v.string(), v.maxLength(most.part)));

/** The pain at one moment. */
const painSchema = v.strictObject({
  /** 0 (none) to 10 (the worst imaginable), as the client said it. */
  level: v.optional(level),
  /** Painted skin, on the body of the session. */
  cm2: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(30_000))),
  /** The painted pains as in a link (`#pain=`), with what was said of each. */
  drawing: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(40_000))),
  /** Areas that hold some of it, the largest part first. */
  places: v.optional(
    v.pipe(
      v.array(v.strictObject({ area: idSchema, sides: v.array(v.picklist(sides)) })),
      v.maxLength(most.facts),
    ),
  ),
});
export type SessionPain = v.InferOutput<typeof painSchema>;

const pointSchema = v.strictObject({
  point: idSchema,
  side: v.picklist(sides),
  /** ISO 8601, UTC, as all moments here. */
  addedAt: moment,
  tender: v.optional(v.boolean()),
  /** A taut band is felt. */
  band: v.optional(v.boolean()),
  /** Pressing brings on the pain that the client knows. */
  familiar: v.optional(v.boolean()),
  /** A local twitch is seen or felt. */
  twitch: v.optional(v.boolean()),
  /** Pain under pressure, 0 to 10, before the work and after it. */
  before: v.optional(level),
  after: v.optional(level),
  works: v.optional(v.array(v.picklist(sessionWorks))),
  techniques: v.optional(v.array(v.picklist(sessionTechniques))),
  /** How hard, on the client's scale of 0 to 10. */
  pressure: v.optional(level),
  /** Holds in the order in which they ended, from the timer; `pain` is what was said while it ran. */
  holds: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          at: moment,
          seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestHold)),
          pain: v.optional(level),
        }),
      ),
      v.maxLength(most.holds),
    ),
  ),
});
export type SessionPoint = v.InferOutput<typeof pointSchema>;

const { point: _p, muscle: _m, area: _a, side: _s, pressed: _f, ...answered } = caseSchema.entries;

export const sessionSchema = v.strictObject({
  /** A label of the therapist's own choice. No name is asked for. */
  client: v.pipe(v.string(), v.maxLength(most.label)),
  startedAt: moment,
  /** Absent while it runs. */
  closedAt: v.optional(moment),
  body: v.picklist(sexes),
  before: v.optional(painSchema),
  after: v.optional(painSchema),
  points: v.pipe(v.array(pointSchema), v.maxLength(most.points)),
  reaction: words,
  advice: words,
  /** Day of the next appointment. */
  next: v.optional(v.pipe(v.string(), v.isoDate())),
  /** What the client told: a case without its place. */
  answers: v.optional(v.strictObject(answered)),
  /** Red flags that were asked and denied. */
  denied: v.optional(v.array(v.picklist(redFlagIds))),
  /** When each was told: a field of `answers`, with its word where it holds several, or `no/` and a red flag. */
  told: v.optional(
    v.pipe(
      v.array(v.strictObject({ fact: v.pipe(v.string(), v.maxLength(80)), at: moment })),
      v.maxLength(most.facts),
    ),
  ),
  /** Parts of the note that were written by hand, in place of the draft. */
  note: v.optional(v.strictObject({ subjective: part, objective: part, assessment: part, plan: part })),
});
export type Session = v.InferOutput<typeof sessionSchema>;
export type SessionAnswers = NonNullable<Session['answers']>;
