// Opens the workshop in a worker; where that cannot be had (no module workers, its code does not arrive), on the page itself.
import { proxy, wrap } from 'comlink';
import { AssetError } from '../../atlas-file/asset-error.ts';
import { late } from '../../state/late.ts';
import { BROKEN, openWorker } from '../../state/open-worker.ts';
import type { BodyWorkshop } from './body-workshop.ts';
import type { RemoteWorkshop, Told } from './remote-workshop.ts';

/** What a worker was asked for is asked again of the page when the worker turns out not to run. */
export function startWorkshop(): BodyWorkshop {
  const opened = workshopInWorker();
  if (opened === null) return workshopOnPage();
  const { remote, broken } = opened;
  let page: BodyWorkshop | undefined;
  /** What later calls rest on: asked again, once, where the page takes over. */
  const asked: ((workshop: BodyWorkshop) => Promise<unknown>)[] = [];
  const onPage = (): BodyWorkshop => {
    if (page === undefined) {
      page = workshopOnPage();
      for (const again of asked) again(page).catch(() => {});
    }
    return page;
  };
  const ask = async <T>(
    inWorker: Promise<Told<T>>,
    again: (workshop: BodyWorkshop) => Promise<T>,
  ): Promise<T> => {
    const told = await Promise.race([inWorker, broken]);
    if (told === BROKEN) return again(onPage());
    if ('fault' in told) throw new AssetError(told.fault.message, told.fault.problem);
    return told.value;
  };
  return {
    topology: (file, onPart) => {
      asked.push((workshop) => workshop.topology(file, () => {}));
      return ask(remote.topology(file, proxy(onPart)), (workshop) => workshop.topology(file, onPart));
    },
    form: (file, onPart) => {
      asked.push((workshop) => workshop.form(file, () => {}));
      return ask(remote.form(file, proxy(onPart)), (workshop) => workshop.form(file, onPart));
    },
    tree: (sex) => ask(remote.tree(sex), (workshop) => workshop.tree(sex)),
    dots: () => ask(remote.dots(), (workshop) => workshop.dots()),
    tissue: (file) => ask(remote.tissue(file), (workshop) => workshop.tissue(file)),
    tissueTree: (path, sex) =>
      ask(remote.tissueTree(path, sex), (workshop) => workshop.tissueTree(path, sex)),
  };
}

function workshopInWorker() {
  const opened = openWorker(
    'working on the body',
    () => new Worker(new URL('./body-worker.ts', import.meta.url), { type: 'module' }),
  );
  return opened && { remote: wrap<RemoteWorkshop>(opened.worker), broken: opened.broken };
}

const workshopCode = late(
  () => import('./body-workshop.ts').then(({ createBodyWorkshop }) => createBodyWorkshop),
  { isToldInPlace: true },
);

/** The same work, by code that is fetched only here. */
function workshopOnPage(): BodyWorkshop {
  const opened = workshopCode.load().then((createBodyWorkshop) => createBodyWorkshop());
  return {
    topology: async (file, onPart) => (await opened).topology(file, onPart),
    form: async (file, onPart) => (await opened).form(file, onPart),
    tree: async (sex) => (await opened).tree(sex),
    dots: async () => (await opened).dots(),
    tissue: async (file) => (await opened).tissue(file),
    tissueTree: async (path, sex) => (await opened).tissueTree(path, sex),
  };
}
