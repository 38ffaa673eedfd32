// The build's target is the floor that package.json writes down: one list for the build, the page's own test and the README.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/node/repository.ts';

const names: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** "chrome >= 114" as the bundler has it: "chrome114". @throws for an entry of another form */
export function buildTarget(entries: readonly string[] = written()): string[] {
  return entries.map((entry) => {
    const [, engine = '', version = ''] = /^(\w+) >= (\d+)$/.exec(entry) ?? [];
    const name = names[engine];
    if (name === undefined) throw new Error(`package.json: browserslist: ${entry}: expected "chrome >= 114"`);
    return `${name}${version}`;
  });
}

function written(): string[] {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).browserslist;
}
