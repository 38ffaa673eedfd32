// Opens the service for painted pains in a worker; where that cannot be had, on the page itself. Once a page.
import { files } from 'virtual:atlas/files';
import { type Remote, wrap } from 'comlink';
import type { LabFiles } from '../../anatomy/pain/open-lab.ts';
import { reportFault } from '../report-fault.ts';
import type { PainIndex, PainService } from './pain-service.ts';

type Asked = Pick<PainService, 'answer' | 'picture' | 'judge'>;

let started: Promise<Asked> | null = null;

/** Bodies and zones are fetched now, out of the browser's cache as a rule. A start that failed may be tried again. */
export function startPainService(index: PainIndex): Promise<Asked> {
  started ??= open({ muscles: index.muscles, painGuide: index.painGuide }).catch((fault: unknown) => {
    started = null;
    throw fault;
  });
  return started;
}

async function open(index: PainIndex): Promise<Asked> {
  const asked = requests();
  const inWorker = serviceInWorker();
  if (inWorker !== null) {
    const { remote, broken } = inWorker;
    const opened = await Promise.race([remote.open(asked, index).then(() => remote), broken]);
    if (opened !== null) return opened;
  }
  const { createPainService } = await import('./pain-service.ts');
  const service = createPainService();
  await service.open(asked, index);
  return service;
}

/** Whole addresses: a worker has another one than the page. */
function requests(): LabFiles {
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href;
  const request = (name: keyof LabFiles) => {
    const { path, checksum } = files[name];
    return { url: `${base}${path}`, path, checksum };
  };
  return {
    topology: request('topology'),
    female: request('female'),
    male: request('male'),
    atlas: request('atlas'),
  };
}

interface OpenedWorker {
  readonly remote: Remote<PainService>;
  /** Null when the worker's code cannot be run; never otherwise. */
  readonly broken: Promise<null>;
}

function serviceInWorker(): OpenedWorker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./pain-worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<null>((resolve) => {
      worker.addEventListener('error', (event) => {
        reportFault('running the worker for painted pains', event.message || 'its code cannot be run');
        resolve(null);
      });
    });
    return { remote: wrap<PainService>(worker), broken };
  } catch (fault) {
    reportFault('opening the worker for painted pains', fault);
    return null;
  }
}
