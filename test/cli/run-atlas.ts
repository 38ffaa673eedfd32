// Runs the command line as a person does: a process of its own, with its two outputs and its exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The same words give the same run, within one file of tests. */
const runs = new Map<string, Run>();

export function atlas(...args: string[]): Run {
  const known = runs.get(args.join('\n'));
  if (known !== undefined) return known;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/atlas.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const run = { code: status, out: stdout, err: stderr };
  runs.set(args.join('\n'), run);
  return run;
}

/** The JSON of a run that must have gone well, and must have said nothing else. */
export function atlasJson(...args: string[]): unknown {
  const { code, out, err } = atlas(...args);
  if (code !== 0 || err !== '') throw new Error(`atlas ${args.join(' ')}: exit code ${code}\n${err}`);
  return JSON.parse(out);
}

/** A file with this text in a folder of its own. */
export function textFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-cli-')), 'case.json');
  writeFileSync(file, text);
  return file;
}
