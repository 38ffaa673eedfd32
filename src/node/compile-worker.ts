// Compiles single pieces in a thread of its own; src/node/compile-parallel.ts hands them out.
import { parentPort, workerData } from 'node:worker_threads';
import { AtlasCompiler, type AtlasGeometry } from '../compile/atlas-compiler.ts';
import type { BodiesToCompile } from '../compile/compile-bodies.ts';
import { PieceMemory, type PieceStore } from '../compile/piece-store.ts';
import { DataError } from '../dataset/data-error.ts';

/** What a worker is started with. */
export interface CompileJob {
  readonly records: AtlasGeometry;
  readonly built: BodiesToCompile;
  readonly landmarks: ReturnType<PieceMemory['entries']>;
}

/** What a worker answers to the name of a piece: all that it made for it; nothing when a record is at fault. */
export interface CompileAnswer {
  readonly made: ReturnType<PieceMemory['entries']>;
}

const { records, built, landmarks } = workerData as CompileJob;
const memory = new PieceMemory();
for (const entry of landmarks) memory.set(...entry);
let made: CompileAnswer['made'] = [];
const store: PieceStore = {
  get: (name, key) => memory.get(name, key),
  set(...entry) {
    memory.set(...entry);
    made.push(entry);
  },
};
const compiler = new AtlasCompiler(records, built, store);

parentPort?.on('message', (name: string) => {
  made = [];
  try {
    compiler.make(name);
  } catch (error) {
    // The compile that follows meets the same fault and tells it.
    if (!(error instanceof DataError)) throw error;
  }
  parentPort?.postMessage({ made } satisfies CompileAnswer);
});
