// The plugin that compiles the catalogue: what the browser gets says what Node says, a changed file is read anew, a fault
// is named, and no parser comes along.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledWords } from '../../scripts/compiled-words.ts';
import { compileMessage } from '../../src/words/compile-message.ts';
import { messages } from '../../src/words/en/messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-words-'));
let server: ViteDevServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'src'));
  cpSync('src/words', join(folder, 'src/words'), { recursive: true });
  cpSync('src/space', join(folder, 'src/space'), { recursive: true });
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [compiledWords()],
    server: { middlewareMode: true, ws: false },
  });
});

afterAll(() => server.close());

const served = async (path: string) => (await server.transformRequest(path))?.code ?? '';

test('every module of the catalogue comes compiled, message for message', async () => {
  const { messages: compiled } = await server.ssrLoadModule('/src/words/en/messages.ts');
  const expected = Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]);
  expect(compiled).toEqual(Object.fromEntries(expected));
});

test('the browser says what Node says, and gets no parser', async () => {
  const { message } = await server.ssrLoadModule('/src/words/format.ts');
  expect(message('browse.points', { count: 2 })).toBe('2 points');
  expect(await served('/src/words/read-message.ts')).not.toContain('import');
  const loaded = [...server.moduleGraph.idToModuleMap.keys()];
  expect(loaded.some((id) => id.endsWith('/formatter.ts'))).toBe(true);
  expect(loaded.filter((id) => /formatjs|intl-messageformat|compile-message/.test(id))).toEqual([]);
});

test('a saved file is read anew, and a fault in it names file and message', async () => {
  const path = '/src/words/en/plate.ts';
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const save = async (changed: string) => {
    writeFileSync(file, changed);
    server.moduleGraph.onFileChange(file);
    return (await served(path)).replace(/\s+/g, ' ');
  };
  expect(await save(text.replace('= {', "= {\n  'a.new': 'new ' + `word {n}` + '!',"))).toContain(
    '"a.new": [ "new word ", ["n"], "!" ]',
  );
  await expect(save(text.replace('= {', "= {\n  'a.new': '{n, plural, one {1}}',"))).rejects.toThrow(
    /plate\.ts: a\.new: .*OTHER/,
  );
  await expect(save(`import './safety.ts';\n${text}`)).rejects.toThrow(/either joins/);
});
