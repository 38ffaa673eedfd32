// Vite plugin: compiles data/ into the modules and files that the site loads, and again whenever an author saves a record.

import type { Plugin } from 'vite';
import { makeDetails, makeIndex } from '../src/dataset/make-index.ts';
import { readRecords } from '../src/dataset/read-records.ts';

const indexId = 'virtual:atlas/index';
const detailsId = 'virtual:atlas/details';

/** Serves `virtual:atlas/index` and `virtual:atlas/details`. */
export function atlasPlugin(): Plugin {
  return {
    name: 'atlas',
    resolveId: (id) => (id === indexId || id === detailsId ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${indexId}`)
        return `export const index = ${JSON.stringify(makeIndex(readRecords('data')))};`;
      if (id === `\0${detailsId}`)
        return `export const details = ${JSON.stringify(makeDetails(readRecords('data')))};`;
      return undefined;
    },
  };
}
