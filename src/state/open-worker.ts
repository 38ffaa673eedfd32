// Opens a worker, and finds out when it will never answer: its code does not come, comes empty, or cannot be run.
import { LATE_LIMIT_MS } from './late.ts';
import { reportFault } from './report-fault.ts';

export const BROKEN = Symbol('the worker does not run');

interface OpenedWorker {
  readonly worker: Worker;
  /** Resolves when the worker's code cannot be run or has not come in time; never otherwise. */
  readonly broken: Promise<typeof BROKEN>;
}

/** What a worker says as soon as its code runs; to be called last in it. */
export function sayRunning(): void {
  postMessage(RUNNING);
}
const RUNNING = 'running';

/** @param doing for the console: "working on the body". Null where there are no workers. */
export function openWorker(doing: string, make: () => Worker): OpenedWorker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = make();
    const broken = new Promise<typeof BROKEN>((resolve) => {
      const giveUp = (why: string): void => {
        clearTimeout(timer);
        reportFault(doing, why);
        resolve(BROKEN);
      };
      const timer = setTimeout(() => giveUp('the code of the worker did not come'), LATE_LIMIT_MS);
      worker.addEventListener('message', ({ data }) => {
        if (data === RUNNING) clearTimeout(timer);
      });
      worker.addEventListener('error', ({ message }) =>
        giveUp(message || 'the code of the worker cannot be run'),
      );
    });
    return { worker, broken };
  } catch (fault) {
    reportFault(doing, fault);
    return null;
  }
}
