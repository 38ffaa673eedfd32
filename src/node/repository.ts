// Where things lie on this machine: the repository's root, the records, and what commands keep for themselves.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the records: data/, or another one that the environment names. */
export const dataFolder = process.env.ATLAS_DATA ?? join(root, 'data');

/** Safe to delete at any time. */
export const cacheFolder = join(root, '.cache');
