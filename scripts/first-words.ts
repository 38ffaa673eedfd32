// Vite plugin: the words that stand in index.html before any script runs come from the catalogue, too.
import type { Plugin } from 'vite';
import { english } from '../src/words/en/english.ts';

/** `%app.title%` in index.html becomes the message of that key. @throws for a key that the catalogue does not have. */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/%([a-z]+\.[a-zA-Z.]+)%/g, (_found, key: string) => {
          const words = (english.messages as Readonly<Record<string, string>>)[key];
          if (words === undefined) throw new Error(`index.html: no message ${key} in the catalogue`);
          return words;
        }),
    },
  };
}
