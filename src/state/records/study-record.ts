// What is kept of studying: a record a card, so that a document from another device adds to those here; a list of one's own;
// and how far the session has come.
import * as v from 'valibot';
import { questionKinds } from '../../study/question.ts';
import { studyCardSchema } from '../../study/study-card.ts';
import { defineCollection } from './collection.ts';

/** Id of a record: `cardOf` of its card. */
export const studyCollection = defineCollection('study-cards', studyCardSchema);

const listSchema = v.strictObject({ muscles: v.array(v.pipe(v.string(), v.minLength(1))) });

export const studyListCollection = defineCollection('study-lists', listSchema);

/** There is one such list. */
export const ownListId = 'own';

const sessionSchema = v.strictObject({
  /** The quiz, as in the link: its questions are made anew from it. */
  code: v.string(),
  /** Of each answer, in order. */
  outcomes: v.array(v.picklist(['right', 'nearly', 'wrong'])),
  spentMs: v.pipe(v.number(), v.minValue(0)),
  /** Of today's session: its cards, and the day (`dayOf`), which its wrong answers follow from. */
  today: v.optional(
    v.strictObject({
      day: v.pipe(v.number(), v.integer()),
      cards: v.array(v.strictObject({ kind: v.picklist(questionKinds), subject: v.string() })),
    }),
  ),
});

export const studySessionCollection = defineCollection('sessions', sessionSchema);

/** There is one session at a time. */
export const sessionId = 'now';
