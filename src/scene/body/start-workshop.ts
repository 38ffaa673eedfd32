// Opens the workshop in a worker; where that cannot be had (no module workers, its code does not arrive), on the page itself.

import { type Remote, wrap } from 'comlink';
import { reportFault } from '../../state/report-fault.ts';
import type { BodyWorkshop } from './body-workshop.ts';

/** What a worker was asked for is asked again of the page when the worker turns out not to run. */
export function startWorkshop(): BodyWorkshop {
  const remote = workshopInWorker();
  if (remote === null) return workshopOnPage();
  /** What a later call rests on, to be given again where the page takes over. */
  const given: Uint8Array<ArrayBuffer>[] = [];
  const onPage = once(async () => {
    const page = workshopOnPage();
    const [topology, ...bodies] = given;
    if (topology) await page.topology(topology);
    for (const body of bodies) await page.form(body);
    return page;
  });
  const ask =
    <M extends keyof BodyWorkshop>(method: M) =>
    async (...args: Parameters<BodyWorkshop[M]>) => {
      const call = (from: BodyWorkshop | Remote<BodyWorkshop>) =>
        (from[method] as (...given: typeof args) => ReturnType<BodyWorkshop[M]>)(...args);
      const inWorker = await Promise.race([call(remote.workshop).then(done), remote.broken]);
      if (inWorker === BROKEN) return await call(await onPage());
      if (method === 'topology' || method === 'form') given.push(args[0] as Uint8Array<ArrayBuffer>);
      return inWorker.value;
    };
  return {
    topology: ask('topology'),
    form: ask('form'),
    tree: ask('tree'),
    dots: ask('dots'),
  } as BodyWorkshop;
}

const BROKEN = Symbol('the worker does not run');
const done = <T>(value: T) => ({ value });

interface RemoteWorkshop {
  readonly workshop: Remote<BodyWorkshop>;
  /** Resolves when the worker's code cannot be run; never otherwise. */
  readonly broken: Promise<typeof BROKEN>;
}

function workshopInWorker(): RemoteWorkshop | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./body-worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<typeof BROKEN>((resolve) => {
      worker.addEventListener('error', (event) => {
        reportFault('running the worker', event.message || 'its code cannot be run');
        resolve(BROKEN);
      });
    });
    return { workshop: wrap<BodyWorkshop>(worker), broken };
  } catch (fault) {
    reportFault('opening the worker', fault);
    return null;
  }
}

/** The same work, by code that is fetched only here. */
function workshopOnPage(): BodyWorkshop {
  const opened = import('./body-workshop.ts').then((module) => module.createBodyWorkshop());
  return {
    topology: async (file) => (await opened).topology(file),
    form: async (file) => (await opened).form(file),
    tree: async (sex) => (await opened).tree(sex),
    dots: async () => (await opened).dots(),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
