// `atlas search`: what the search box lists, best first, as JSON or as lines.
import { expect, test } from 'vitest';
import { atlas, atlasJson } from './run-atlas.ts';

interface Listed {
  kind: string;
  id: string;
  label: string;
}

test('--json prints kind, id and label, best first', () => {
  const found = atlasJson('search', 'tennis elbow', '--json') as Listed[];
  expect(found.length).toBeGreaterThan(3);
  expect(found.slice(0, 2).map(({ id }) => id)).toContain('tennis-elbow');
  for (const hit of found) {
    expect(Object.keys(hit)).toEqual(['kind', 'id', 'label']);
    expect(['area', 'symptom', 'muscle', 'point', 'flag', 'page']).toContain(hit.kind);
    expect(hit.label.length).toBeGreaterThan(2);
  }
});

test('an emergency comes first, and one that is of no place too', () => {
  const [sign] = atlasJson('search', 'heart attack', '--json') as Listed[];
  expect(sign).toMatchObject({ kind: 'flag', id: 'cardiac-chest-pain' });
  const [first] = atlasJson('search', 'suicidal', '--json') as Listed[];
  expect(first).toMatchObject({ kind: 'flag', id: 'suicidal-thoughts' });
});

test('words may stand apart; noise gives an empty list', () => {
  expect(atlasJson('search', 'tennis', 'elbow', '--json')).toEqual(
    atlasJson('search', 'tennis elbow', '--json'),
  );
  expect(atlasJson('search', 'qzqzqz', '--json')).toEqual([]);
});

test('as text: a line an answer', () => {
  const { code, out } = atlas('search', 'SCM');
  expect(code).toBe(0);
  expect(out).toMatch(/^muscle\s+sternocleidomastoid\s+sternocleidomastoid\n/);
});

test.each([[['search']], [['search', 'knee', '--side', 'left']]])(
  '%j: exit code 2 and a plain message',
  (args) => {
    const { code, err } = atlas(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^atlas: /);
  },
);
