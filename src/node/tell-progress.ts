// Says on the terminal that something takes a while, and how far it has come.
import type { CompileProgress } from './compile-parallel.ts';

/** A wait shorter than this needs no word. */
const PATIENCE_MS = 700;
/** Lines that cannot be written over come this seldom. */
const LINE_EVERY = 0.25;

/** On standard error: one line that counts up on a terminal, a line now and then elsewhere. */
export function tellProgress(
  out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr,
  now: () => number = () => performance.now(),
): CompileProgress {
  const begun = now();
  let told = 0;
  return (done, all) => {
    if (now() - begun < PATIENCE_MS) return;
    const share = done / all;
    const text = `atlas: compiling pain patterns, ${done} of ${all}`;
    if (out.isTTY) out.write(`\r${text}${done === all ? '\n' : ''}`);
    else if (told === 0 || share - told >= LINE_EVERY || done === all) {
      told = Math.max(share, Number.MIN_VALUE);
      out.write(`${text}\n`);
    }
  };
}
