// Vite plugin: the words that stand in index.html before any script runs come from the catalogue, too.
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { root } from '../src/node/repository.ts';

const catalogue = join(root, 'src/words/en/english.ts');

/** `%app.title%` in index.html becomes the message of that key. @throws for a key that the catalogue does not have. */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        // Not a plain import: the server would start anew whenever a word is changed.
        const { module } = await runnerImport<{
          english: { messages: Readonly<Record<string, string>> };
        }>(catalogue, { configFile: false, logLevel: 'silent' });
        return html.replace(/%([a-z]+\.[a-zA-Z.]+)%/g, (_found, key: string) => {
          const words = module.english.messages[key];
          if (words === undefined) throw new Error(`index.html: no message ${key} in the catalogue`);
          return words;
        });
      },
    },
  };
}
