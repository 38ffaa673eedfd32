// What the system refuses, and a repository that is not whole: one sentence that names the place, exit code 1, no stack trace.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlas } from './run-atlas.ts';

const scratch = mkdtempSync(join(tmpdir(), 'atlas-refusals-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const stack = /^ +at /m;

test.each([
  [['where', '--area', 'heel', '--area', 'lumbar'], '--area stands twice'],
  [['advise', '--json', '--json'], '--json stands twice'],
  [['advise'], 'advise: expected --point ID'],
  [['advise', '--json'], 'advise: expected --point ID'],
  [
    ['advise', '--point', 'soleus-1', '--muscle', 'deltoid'],
    'advise: soleus-1 is a point of soleus, not of deltoid',
  ],
  [['deck', '--out', 'x.csv', '--pictures'], 'deck: --pictures go into a package'],
])('atlas %j is refused with exit code 2', (args, message) => {
  const { code, out, err } = atlas(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}`);
  expect(err).not.toMatch(stack);
});

test.each(['export', 'where', 'search', 'advise', 'measure', 'quiz', 'deck', 'sheet'])(
  'atlas %s --help is the help, exit code 0',
  (command) => {
    expect(atlas(command, '--help')).toEqual(atlas('--help'));
  },
);

test('--out that names a file, or a place that cannot be made, is told at once', () => {
  const file = join(scratch, 'a-file');
  writeFileSync(file, '');
  for (const [out, why] of [
    [join(file, 'x.csv'), 'a file stands where a folder is needed'],
    ['/proc/nope/x.csv', 'there is no such place'],
  ] as const) {
    const { code, err } = atlas('deck', '--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^atlas: .*: ${why}\\n$`));
  }
  const begun = Date.now();
  const { code, err } = atlas('sheet', '--out', file, '--point', 'soleus-1');
  expect([code, err]).toEqual([1, `atlas: ${file}: a file stands where a folder is needed\n`]);
  expect(Date.now() - begun).toBeLessThan(30_000);
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind the output', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" scripts/atlas.mjs where --area heel >/dev/full`],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([1, 'atlas: output: the disk is full\n']);
});

describe('a repository that is not whole', () => {
  const home = join(scratch, 'repository');
  beforeAll(() => {
    for (const part of [
      'src',
      'scripts',
      'models',
      'data',
      'compiled',
      'public/body',
      'package.json',
      'package-lock.json',
    ])
      cpSync(part, join(home, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  });
  const run = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/atlas.mjs', 'where', '--area', 'heel'],
      {
        cwd: home,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };
  /** Runs it with a file or folder out of the way, and puts that back. */
  const without = (path: string, change: (whole: string) => void = () => {}) => {
    const whole = join(home, path);
    const aside = `${whole}.aside`;
    renameSync(whole, aside);
    change(whole);
    const told = run();
    rmSync(whole, { recursive: true, force: true });
    renameSync(aside, whole);
    expect([told.status, told.stdout]).toEqual([1, '']);
    expect(told.stderr).toMatch(/^atlas: .*\n$/);
    return told.stderr;
  };

  test('whole, it answers; without its parts it says which is missing', { timeout: 240_000 }, () => {
    expect(run().status).toBe(0);
    expect(without('data')).toMatch(/data.*: there is no such file/);
    expect(without('data/muscles')).toContain('expected a folder that can be read');
    expect(without('public/body/female.bin')).toContain(
      'public/body/female.bin: (file): got "ENOENT", expected a file as `npm run body` writes it',
    );
    expect(
      without('public/body/male.bin', (place) => {
        cpSync(`${place}.aside`, place);
        truncateSync(place, 5000);
      }),
    ).toContain('public/body/male.bin: (file): got ');
    expect(
      without('models/built/rest.bin', (place) => {
        const bytes = readFileSync(`${place}.aside`);
        bytes[bytes.length >> 1] = ~bytes[bytes.length >> 1]!;
        writeFileSync(place, bytes);
      }),
    ).toContain('models/built/rest.bin: (file): got ');
    expect(without('.cache', (place) => writeFileSync(place, ''))).toMatch(/\.cache.*cannot be used/);
  });
});
