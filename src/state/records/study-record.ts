// The cards of the quiz as records: one each, so that a document from another device adds to those that are here.
import { studyCardSchema } from '../../study/study-card.ts';
import { defineCollection } from './collection.ts';

/** Id of a record: `cardOf` of its card. */
export const studyCollection = defineCollection('study-cards', studyCardSchema);
