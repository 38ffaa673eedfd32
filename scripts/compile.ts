// `npm run compile`: writes the compiled pieces below compiled/, from which a fresh clone starts at once; a test compares.
import { readBodies } from '../models/read-built.ts';
import { PieceMemory } from '../src/compile/piece-store.ts';
import { compiledFiles, writeCompiled } from '../src/node/compiled-folder.ts';
import { compilerVersion, compileWith, openPieces } from '../src/node/load-atlas.ts';
import { readRecords } from '../src/node/read-records.ts';

const memory = new PieceMemory();
const { report } = await compileWith(await openPieces(memory), readRecords('data'), readBodies());
const changed = writeCompiled(compiledFiles(await compilerVersion(), memory.entries()));
for (const file of changed) console.log(`compiled/${file}`);
console.log(`${report.compiled} pieces compiled, ${report.reused} reused, ${changed.length} files changed`);
