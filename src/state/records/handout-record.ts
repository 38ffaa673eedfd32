// Name and address that a therapist puts on every hand-out. What is written to one client is never kept: the next one would read it.
import * as v from 'valibot';
import { defineCollection } from './collection.ts';

const handoutSchema = v.strictObject({ address: v.pipe(v.string(), v.maxLength(400)) });

export const handoutCollection = defineCollection('handouts', handoutSchema);

/** There is one such record. */
export const ownHandoutId = 'own';
