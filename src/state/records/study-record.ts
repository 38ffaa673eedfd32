// What is kept of studying: a record a card, so that a document from another device adds to those here; a list of one's own;
// and how far the session has come.
import * as v from 'valibot';
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
});

export const studySessionCollection = defineCollection('sessions', sessionSchema);

/** There is one session at a time. */
export const sessionId = 'now';
