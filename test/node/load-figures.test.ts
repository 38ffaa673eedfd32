// What commands keep between runs never outlives the records that it was made of.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync('data', data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true }));

const where = (env = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/atlas.mjs', 'where', '--area', 'temporal-head', '--json'],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
};

test('the same records elsewhere give the same answer, changed ones another, faulty ones none', () => {
  const ours = where();
  expect(ours.status).toBe(0);
  expect(where({ ATLAS_DATA: data })).toEqual(ours);

  const file = join(data, 'pain-guide.json');
  const guide = JSON.parse(readFileSync(file, 'utf8')) as { area: string; muscles: unknown[] }[];
  guide.find(({ area }) => area === 'temporal-head')!.muscles.reverse();
  writeFileSync(file, JSON.stringify(guide));
  const changed = where({ ATLAS_DATA: data });
  expect(changed.status).toBe(0);
  expect(changed.stdout).not.toBe(ours.stdout);
  expect(where({ ATLAS_DATA: data })).toEqual(changed);

  writeFileSync(file, '[{ "area": "temporal-head" }]');
  const faulty = where({ ATLAS_DATA: data });
  expect([faulty.status, faulty.stdout]).toEqual([1, '']);
  expect(faulty.stderr).toMatch(/^atlas: pain-guide: \[0\]\.muscles: got nothing, expected/);
  expect(where()).toEqual(ours);
});

test('without anything kept, the answer is the same', () => {
  const ours = where();
  rmSync('.cache/figures', { recursive: true, force: true });
  expect(where()).toEqual(ours);
});
