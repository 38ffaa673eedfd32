// What is kept of studying: a record a card, so that a document from another device adds to those here; and a list of one's own.
import * as v from 'valibot';
import { studyCardSchema } from '../../study/study-card.ts';
import { defineCollection } from './collection.ts';

/** Id of a record: `cardOf` of its card. */
export const studyCollection = defineCollection('study-cards', studyCardSchema);

const listSchema = v.strictObject({ muscles: v.array(v.pipe(v.string(), v.minLength(1))) });

export const studyListCollection = defineCollection('study-lists', listSchema);

/** There is one such list. */
export const ownListId = 'own';
