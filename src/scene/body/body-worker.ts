// Worker: the workshop off the main thread. Faults cross as plain data and become errors again on the page.
import { expose } from 'comlink';
import { AssetError } from '../../atlas-file/asset-error.ts';
import { sayRunning } from '../../state/open-worker.ts';
import { createBodyWorkshop } from './body-workshop.ts';
import type { RemoteWorkshop, Told } from './remote-workshop.ts';

const workshop = createBodyWorkshop();

async function tell<T>(work: Promise<T>): Promise<Told<T>> {
  try {
    return { value: await work };
  } catch (fault) {
    if (fault instanceof AssetError) return { fault: { message: fault.message, problem: fault.problem } };
    throw fault;
  }
}

const remote: RemoteWorkshop = {
  topology: (file, onPart) => tell(workshop.topology(file, onPart)),
  form: (file, onPart) => tell(workshop.form(file, onPart)),
  tree: (sex) => tell(workshop.tree(sex)),
  dots: () => tell(workshop.dots()),
  tissue: (file) => tell(workshop.tissue(file)),
  tissueTree: (path, sex) => tell(workshop.tissueTree(path, sex)),
};
expose(remote);
sayRunning();
