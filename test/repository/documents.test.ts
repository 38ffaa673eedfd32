// Every path and script that our documents name must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['models', 'data', 'docs', 'test', 'src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
/** Written by a command, so not in a fresh clone. */
const made = /^(dist|sheets|node_modules|\.cache)(\/|$)/;
const folders = 'src|data|models|public|scripts|test|docs|\\.ci';

test('the documents that a repository owes are there', () => {
  for (const name of ['README', 'ARCHITECTURE', 'DECISIONS', 'ATTRIBUTIONS', 'CHANGELOG', 'CONTRIBUTING'])
    expect(documents).toContain(`${name}.md`);
  for (const licence of ['LICENSE', 'data/LICENSE', 'public/body/LICENSE'])
    expect(existsSync(licence)).toBe(true);
});

test('decisions are numbered one after the other, so that a number names one of them', () => {
  const numbers = [...readFileSync('DECISIONS.md', 'utf8').matchAll(/^## (\d+)\./gm)].map(([, n]) =>
    Number(n),
  );
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test.each(documents)('%s names only paths that exist', (document) => {
  const text = readFileSync(document, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) =>
    join(dirname(document), match[1] ?? ''),
  );
  const quoted = [...text.matchAll(new RegExp(`\`((?:${folders})/[^\`\\s<>*{}]*)\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
  const missing = [...links, ...quoted].filter((path) => !made.test(path) && !existsSync(path));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only npm scripts that exist', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('"I want to …" leads from every row to something that is there', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const table = architecture.split(/^## /m).find((section) => section.startsWith('I want to')) ?? '';
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(15);
  for (const row of rows) {
    const cells = row.split('|').map((cell) => cell.trim());
    const start = /^`([^`]+)`/.exec(cells[2] ?? '')?.[1] ?? '';
    expect(existsSync(start), row).toBe(true);
    for (const [, path = ''] of row.matchAll(/`([^`\s]+)`/g)) expect(existsSync(path), path).toBe(true);
  }
});
