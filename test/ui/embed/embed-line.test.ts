// The line for a host's page: the choice, a documented size, a sandbox; nothing that could break out of an attribute.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initialState } from '../../../src/state/atlas-state.ts';
import { embedLine, embedSizes } from '../../../src/ui/embed/embed-line.ts';

const state = {
  ...initialState,
  point: 'soleus-1',
  muscle: 'soleus',
  side: 'right',
  pins: ['soleus-1_left'],
} as const;

test('holds the choice alone, framed, in the size that was asked for', () => {
  const line = embedLine('https://atlas.example/x/?case=pain.6#pain=abc', state, '720x560', 'Soleus');
  const src = /src="([^"]+)"/.exec(line)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { searchParams, hash } = new URL(src);
  expect(Object.fromEntries(searchParams)).toMatchObject({ point: 'soleus-1', side: 'right', embed: '1' });
  expect([searchParams.has('pins'), searchParams.has('case'), hash]).toEqual([false, false, '']);
  expect(line).toContain('width="720" height="560"');
});

test('what stands in an attribute stays there', () => {
  const line = embedLine('https://atlas.example/', state, '320x480', 'a "b" <c> & d');
  expect(line).toContain('title="a &quot;b&quot; &lt;c> &amp; d"');
});

test('every size and attribute is explained in docs/embed.md', () => {
  const text = readFileSync('docs/embed.md', 'utf8');
  for (const size of embedSizes) expect(text).toContain(size.replace('x', ' × '));
  const names = [...embedLine('https://atlas.example/', state, '320x480', 'x').matchAll(/ ([a-z]+)="/g)].map(
    ([, name]) => name,
  );
  for (const name of names) expect(text, name).toContain(`${name}=`);
});
