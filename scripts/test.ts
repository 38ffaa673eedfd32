// `npm test`: every check there is, in order of cost, closing with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
}

const reports = join('.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const only = (code: number): Counts => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Counts from the exit code, or from the runner's own report. */
  count: (code: number) => Counts;
}

const steps: Step[] = [
  { name: 'format and lint', command: 'npx', args: ['biome', 'ci', '.'], count: only },
  { name: 'types', command: 'npx', args: ['tsc', '--noEmit'], count: only },
  { name: 'dead code', command: 'npx', args: ['knip'], count: only },
  {
    name: 'unit tests',
    command: 'npx',
    args: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/unit.json`,
    ],
    count: (code) => fromReport('unit.json', code, (r) => [r.numPassedTests, r.numFailedTests]),
  },
  { name: 'build', command: 'npx', args: ['vite', 'build', '--logLevel', 'warn'], count: only },
  { name: 'size budget', command: 'npx', args: ['tsx', 'scripts/size-budget.ts'], count: only },
  {
    name: 'end-to-end tests',
    command: 'npx',
    args: ['tsx', 'scripts/e2e.ts'],
    count: (code) =>
      fromReport('e2e.json', code, (r) => [r.stats.expected + r.stats.flaky, r.stats.unexpected]),
  },
  {
    name: 'other browsers, as far as they are installed',
    command: 'npx',
    args: ['tsx', 'scripts/browsers.ts', '--report', `${reports}/browsers.json`],
    count: (code) => fromReport('browsers.json', code, (r) => [r.passed, r.failed]),
  },
];

const total: Counts = { passed: 0, failed: 0 };
const failing: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const { status } = spawnSync(step.command, step.args, { stdio: 'inherit' });
  const counts = step.count(status ?? 1);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failing.push(step.name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (failing.length > 0) console.log(`failed in: ${failing.join(', ')}; what failed stands above`);
process.exit(total.failed === 0 ? 0 : 1);

// biome-ignore lint/suspicious/noExplicitAny: the runners' report formats are theirs
function fromReport(file: string, code: number, read: (report: any) => [number, number]): Counts {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(join(reports, file), 'utf8')));
    // A run that failed without a failed test (a file that does not load, no test at all) still counts as one failure.
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } catch (error) {
    console.error(`no report ${file}:`, error);
    return { passed: 0, failed: 1 };
  }
}
