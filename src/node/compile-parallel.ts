// Makes the missing pieces of an atlas on all cores, so that the compile that follows finds them in the store.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AtlasCompiler, type AtlasGeometry } from '../compile/atlas-compiler.ts';
import type { BodiesToCompile } from '../compile/compile-bodies.ts';
import { layeredPieces, PieceMemory, type PieceStore } from '../compile/piece-store.ts';
import { DataError } from '../dataset/data-error.ts';
import { bundle } from './bundle.mjs';
import type { CompileAnswer, CompileJob } from './compile-worker.ts';

/** A thread pays from this many pieces on: starting one costs about as much as compiling a few muscles. */
const PIECES_A_THREAD = 6;

/** Told before the first piece and after each. */
export type CompileProgress = (done: number, all: number) => void;

/**
 * Fills `store` with what it lacks of the larger pieces, when that is much; a few are left to the compile that follows.
 * Does not throw for a faulty record: that piece stays missing, and the compile says what is wrong with it.
 */
export async function compileMissing(
  records: AtlasGeometry,
  built: BodiesToCompile,
  store: PieceStore,
  {
    cores = availableParallelism(),
    progress = () => {},
  }: { cores?: number; progress?: CompileProgress } = {},
): Promise<void> {
  const { missing, landmarks } = lackOf(records, built, store);
  const workers = Math.min(cores, Math.floor(missing.length / PIECES_A_THREAD));
  if (workers === 0) return;
  const { file } = await bundle('compile-worker', 'src/node/compile-worker.ts');
  const job: CompileJob = { records, built, landmarks };
  let done = 0;
  progress(done, missing.length);
  // The first two of the list are the largest: nobody waits for them at the end.
  const queue = [...missing].reverse();
  const finished = ({ made }: CompileAnswer) => {
    for (const entry of made) store.set(...entry);
    done += 1;
    progress(done, missing.length);
  };
  await Promise.all(Array.from({ length: workers }, () => work(file, job, queue, finished)));
}

/** The landmarks are made here and now: every other piece stands on them. */
function lackOf(records: AtlasGeometry, built: BodiesToCompile, store: PieceStore) {
  const memory = new PieceMemory();
  const both = layeredPieces(memory, store);
  try {
    const missing = new AtlasCompiler(records, built, both).missing();
    return { missing, landmarks: memory.entries().filter(([name]) => name.startsWith('landmarks#')) };
  } catch (error) {
    if (error instanceof DataError) return { missing: [], landmarks: [] };
    throw error;
  }
}

/** One worker, until the queue is empty or the worker breaks down; what it had in hand then stays missing. */
function work(
  file: string,
  job: CompileJob,
  queue: string[],
  finished: (answer: CompileAnswer) => void,
): Promise<void> {
  return new Promise((resolve) => {
    // The flags of this process may name a loader that the bundled worker does not need.
    const worker = new Worker(file, { workerData: job, execArgv: [] });
    const next = () => {
      const name = queue.pop();
      if (name === undefined) worker.terminate().then(() => resolve());
      else worker.postMessage(name);
    };
    worker.on('message', (answer: CompileAnswer) => {
      finished(answer);
      next();
    });
    worker.on('error', (error) => {
      console.warn(`atlas: a compile thread stopped: ${error.message}`);
      resolve();
    });
    next();
  });
}
