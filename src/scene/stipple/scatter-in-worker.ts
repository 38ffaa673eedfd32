// Asks the worker for the stipple's dots; a browser without module workers scatters them itself.
import { type DotField, type DotSurface, scatterDots } from './stipple-sample.ts';

/** The dots of a body. Resolves once; `signal` stops the work. */
export function scatterInWorker(surface: DotSurface, signal: AbortSignal): Promise<DotField> {
  return new Promise((resolve) => {
    const here = () => resolve(scatterDots(surface));
    let worker: Worker;
    try {
      worker = new Worker(new URL('./stipple-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      here();
      return;
    }
    signal.addEventListener('abort', () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<DotField>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      if (!signal.aborted) here();
    };
    worker.postMessage(surface);
  });
}
