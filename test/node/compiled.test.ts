// The proof that compiled/ is what compiling gives: everything is compiled anew, and compared byte by byte.
import { expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { PieceMemory } from '../../src/compile/piece-store.ts';
import { compiledFiles, staleCompiled } from '../../src/node/compiled-folder.ts';
import { compilerVersion, compileWith } from '../../src/node/load-atlas.ts';
import { readRecords } from '../../src/node/read-records.ts';

test('compiled/ is what data/ and the compiler give (else: npm run compile)', {
  timeout: 300_000,
}, async () => {
  const memory = new PieceMemory();
  const { report } = await compileWith(memory, readRecords('data'), readBodies());
  expect(report.bytes).toBeGreaterThan(100_000);
  const stale = staleCompiled(compiledFiles(await compilerVersion(), memory.entries()));
  expect(stale.map((path) => `compiled/${path} is stale: npm run compile`)).toEqual([]);
});
