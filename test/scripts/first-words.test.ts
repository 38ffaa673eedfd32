// The words of index.html: from the catalogue, and without tying the server to it, which would start anew with each word.

import { loadConfigFromFile } from 'vite';
import { expect, test } from 'vitest';
import { firstWords } from '../../scripts/first-words.ts';

const { transformIndexHtml } = firstWords();
const said = (html: string): Promise<unknown> =>
  (transformIndexHtml as { handler: (html: string) => Promise<unknown> }).handler(html);

test('a key stands for its message, and one that there is not stops the build', async () => {
  expect(await said('<title>%app.title%</title> 100%')).toBe('<title>Trigger Point Atlas</title> 100%');
  await expect(said('%app.none%')).rejects.toThrow('no message app.none');
});

test('the server does not start anew when a word is changed', async () => {
  const config = await loadConfigFromFile({ command: 'serve', mode: 'development' }, 'vite.config.ts');
  expect(config?.dependencies.some((file) => file.endsWith('scripts/first-words.ts'))).toBe(true);
  expect(config?.dependencies.filter((file) => /src\/words\/[^/]+\//.test(file))).toEqual([]);
});
