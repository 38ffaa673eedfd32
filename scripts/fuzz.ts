// `npm run fuzz`: everything that comes from outside, broken at random. Prints a row each; the seed makes the same run again.
import { parseArgs } from 'node:util';
import { binaryRows } from './fuzz/fuzz-binaries.ts';
import { recordRows } from './fuzz/fuzz-records.ts';
import { fuzz } from './fuzz/fuzz-row.ts';
import { storageRows } from './fuzz/fuzz-storage.ts';
import { textRows } from './fuzz/fuzz-texts.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    /** Only rows whose name contains it. */
    only: { type: 'string', default: '' },
  },
});
const [size, seed] = [Number(values.size), Number(values.seed)];
// What is refused is reported there, thousands of times.
console.error = () => {};
console.log(`seed ${seed}`);
const rows = [...textRows(), ...recordRows(), ...storageRows(), ...(await binaryRows())].filter(({ name }) =>
  name.includes(values.only),
);
for (const row of rows) {
  const { name, tried, failures, worst } = await fuzz(row, size, seed);
  console.log(`${name.padEnd(50)} ${String(tried).padStart(7)} tried  ${failures} failed  ${worst}`);
  if (failures > 0) process.exitCode = 1;
}
