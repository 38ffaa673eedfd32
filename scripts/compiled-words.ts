// Vite plugin: the browser gets the catalogue compiled, and no parser. Each module of words is read while it is built or
// served, so a changed one is read anew; what reads messages elsewhere (src/words/read-message.ts) hands on what it gets.
import { type Plugin, transformWithOxc } from 'vite';
import { compileMessage } from '../src/words/compile-message.ts';

const wordsModule = /\/src\/words\/[^/]+\/[^/]+\.ts$/;
const readerModule = /\/src\/words\/read-message\.ts$/;

export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform: {
      filter: { id: [wordsModule, readerModule] },
      async handler(source, id) {
        if (readerModule.test(id))
          return { code: 'export const readMessage = (message) => message;', map: null };
        if (!/^export const \w+Messages\b/m.test(source)) return null;
        const { code } = await transformWithOxc(source, id);
        const joins = /^import\b/m.test(code);
        if (!joins) return { code: compiledModule(await import(dataUrl(code)), id), map: null };
        if (/:\s*['"`]/.test(code))
          throw new Error(`${id}: a module either joins catalogues or has messages of its own`);
        return null;
      },
    },
  };
}

/** A module of words has no imports: it can be run as it stands. */
function dataUrl(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

function compiledModule(catalogues: Readonly<Record<string, Readonly<Record<string, string>>>>, id: string) {
  return Object.entries(catalogues)
    .map(([name, messages]) => {
      const compiled = Object.entries(messages).map(([key, text]) => [key, compiledEntry(id, key, text)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))};\n`;
    })
    .join('');
}

/** @throws naming the message that is not sound */
function compiledEntry(id: string, key: string, text: string) {
  try {
    return compileMessage(text);
  } catch (cause) {
    throw new Error(`${id}: ${key}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
