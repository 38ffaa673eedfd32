// Opens the service for painted pains in a worker; where that cannot be had, on the page itself. Once a page.
import { files } from 'virtual:atlas/files';
import { wrap } from 'comlink';
import type { LabFiles } from '../../anatomy/pain/open-lab.ts';
import { late } from '../late.ts';
import { BROKEN, openWorker } from '../open-worker.ts';
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
    if (opened !== BROKEN) return opened;
  }
  const createPainService = await serviceCode.load();
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

function serviceInWorker() {
  const opened = openWorker(
    'working out painted pains',
    () => new Worker(new URL('./pain-worker.ts', import.meta.url), { type: 'module' }),
  );
  return opened && { remote: wrap<PainService>(opened.worker), broken: opened.broken };
}

const serviceCode = late(
  () => import('./pain-service.ts').then(({ createPainService }) => createPainService),
  { isToldInPlace: true },
);
