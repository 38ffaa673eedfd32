// Vite plugin: the words that stand in index.html before any script runs come from the catalogue, too.
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { root } from '../src/node/repository.ts';

/** The last one's words stand nowhere else: no script needs them. */
const catalogues = ['english.ts', 'page-file.ts'].map((name) => join(root, 'src/words/en', name));

interface Catalogues {
  readonly english: { readonly messages: Readonly<Record<string, string>> };
  readonly pageFileMessages: Readonly<Record<string, string>>;
}

/** `%app.title%` in index.html becomes the message of that key. @throws for a key that the catalogue does not have. */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        // Not a plain import: the server would start anew whenever a word is changed.
        const options = { configFile: false, logLevel: 'silent' } as const;
        const [first, page] = await Promise.all(
          catalogues.map((file) => runnerImport<Partial<Catalogues>>(file, options)),
        );
        const messages = { ...first?.module.english?.messages, ...page?.module.pageFileMessages };
        return html.replace(/%([a-z]+\.[a-zA-Z.]+)%/g, (_found, key: string) => {
          const words = messages[key];
          if (words === undefined) throw new Error(`index.html: no message ${key} in the catalogue`);
          return words;
        });
      },
    },
  };
}
