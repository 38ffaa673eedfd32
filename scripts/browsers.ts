// `npm run browsers [-- --only NAME] [--pictures FOLDER] [--report FILE]`: leads Chromium, Firefox and WebKit through one story, as far
// as they are installed, and says which are not. docs/browsers.md has what is known to differ.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { endHelpers, installedBrowsers } from './browsers/installed.ts';
import { tellStory } from './browsers/story.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, pictures: { type: 'string' }, report: { type: 'string' } },
});
const all = installedBrowsers();
const wanted = all.filter(({ name }) =>
  [undefined, name.toLowerCase()].includes(options.only?.toLowerCase()),
);
if (wanted.length === 0)
  throw new Error(
    `browsers: --only ${options.only}: expected one of ${all.map(({ name }) => name).join(', ')}`,
  );
if (!existsSync('dist/index.html')) throw new Error('browsers: no dist/; run npm run build first');

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const url = server.resolvedUrls?.local[0] ?? '';
const count = { passed: 0, failed: 0, missing: [] as string[] };
for (const { name, open, missing } of wanted) {
  if (open === null) {
    count.missing.push(name);
    console.log(`${name}: NOT FOUND, not tried (${missing})`);
    continue;
  }
  try {
    const driven = await open();
    console.log(`${name}: ${driven.version}`);
    try {
      await tellStory(driven, url, ({ step, ok, seen, seconds }) => {
        count[ok ? 'passed' : 'failed'] += 1;
        console.log(`  ${ok ? 'ok    ' : 'FAILED'} ${step} (${seconds.toFixed(1)} s): ${seen}`);
      });
      if (options.pictures !== undefined) {
        mkdirSync(options.pictures, { recursive: true });
        writeFileSync(join(options.pictures, `${name.toLowerCase()}.png`), await driven.picture());
      }
    } finally {
      await driven.close();
    }
  } catch (fault) {
    count.failed += 1;
    console.log(`${name}: FAILED to start or to end: ${fault}`);
  } finally {
    endHelpers();
  }
}
await server.close();
if (options.report !== undefined) writeFileSync(options.report, JSON.stringify(count));
console.log(
  `${count.passed} steps passed, ${count.failed} failed${count.missing.length > 0 ? `; not found: ${count.missing.join(', ')}` : ''}`,
);
process.exit(count.failed === 0 ? 0 : 1);
