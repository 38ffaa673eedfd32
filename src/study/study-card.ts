// What is kept of a card between sessions: when it is due, and what FSRS must know of it. Times are ISO 8601, UTC.
import * as v from 'valibot';
import { questionKinds } from './question.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.minValue(0));

export const studyCardSchema = v.strictObject({
  kind: v.picklist(questionKinds),
  subject: v.pipe(v.string(), v.minLength(1)),
  due: time,
  stability: amount,
  difficulty: amount,
  scheduledDays: amount,
  learningStep: count,
  reps: count,
  lapses: count,
  state: v.picklist(['new', 'learning', 'review', 'relearning']),
  lastReview: v.optional(time),
  /** When it was first asked. */
  since: v.optional(time),
});
export type StudyCard = v.InferOutput<typeof studyCardSchema>;
