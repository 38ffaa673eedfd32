// The heavy work on a body, from its files to what is drawn and asked of it. Runs in a worker (`body-worker.ts`).
import { decodeBody, decodeTopology } from '../../atlas-file/body-file.ts';
import { type FileRequest, fetchFile, madeOf } from '../../atlas-file/fetch-file.ts';
import type { TissueForm } from '../../atlas-file/tissue-form.ts';
import { refineTopology } from '../../mesh/fine-mesh.ts';
import type { Sex } from '../../space/sex.ts';
import { late } from '../../state/late.ts';
import type { SkinTree } from '../picking/skin-tree.ts';
import { type GroupedDots, groupDots, scatterDots } from '../stipple/stipple-sample.ts';
import { bodyForm, formTopology, skinPositions } from './body-form.ts';
import type { BodyForm, FormTopology } from './form.ts';

type OnPart = (share: number) => void;

/** A form waits for the topology; tree and dots need a form. */
export interface BodyWorkshop {
  /** @throws AssetError when the file does not come or is damaged. */
  topology(file: FileRequest, onPart: OnPart): Promise<FormTopology>;
  /** @throws AssetError when the file, or the topology's, does not come, is damaged or does not fit. */
  form(file: FileRequest, onPart: OnPart): Promise<BodyForm>;
  /** The tree that rays are sent through, of a body whose form has been made. */
  tree(sex: Sex): Promise<SkinTree>;
  /** Where the dots of the stipple lie: the same for every body, made on the one that is there. */
  dots(): Promise<GroupedDots>;
  /** Muscles and bones of a region. @throws AssetError when the file does not come or is damaged. */
  tissue(file: FileRequest): Promise<TissueForm>;
  /** The tree that rays are sent through, of a region that has been made. */
  tissueTree(path: string, sex: Sex): Promise<SkinTree>;
}

// Told by what rests on them.
const skinTree = late(() => import('../picking/skin-tree.ts').then(({ buildSkinTree }) => buildSkinTree), {
  isToldInPlace: true,
});
const tissueWorkshop = late(
  () => import('../tissue/tissue-workshop.ts').then(({ tissueForm }) => tissueForm),
  { isToldInPlace: true },
);

export function createBodyWorkshop(): BodyWorkshop {
  /** Whoever needs it waits for it: files arrive in any order. */
  let made = deferred<FormTopology>();
  let hasFailed = false;
  const forms = new Map<Sex, BodyForm>();
  const regions = new Map<string, TissueForm>();
  return {
    topology: async (file, onPart) => {
      // Asked for again: so is everything that waits for it from now on.
      if (hasFailed) made = deferred();
      hasFailed = false;
      const { promise, resolve, reject } = made;
      try {
        const bytes = await fetchFile(file, onPart);
        const topology = await madeOf(file.path, () => {
          const cage = decodeTopology(bytes);
          return formTopology({ cage, fine: refineTopology(cage) });
        });
        resolve(topology);
      } catch (fault) {
        hasFailed = true;
        reject(fault);
      }
      return promise;
    },
    form: async (file, onPart) => {
      const bytes = await fetchFile(file, onPart);
      const topology = await made.promise;
      const form = await madeOf(file.path, () => bodyForm(topology, decodeBody(bytes, topology.cage)));
      forms.set(form.sex, form);
      return form;
    },
    tree: async (sex) => {
      const buildSkinTree = await skinTree.load();
      const topology = await made.promise;
      const form = forms.get(sex);
      if (form === undefined) throw new Error(`the form of the ${sex} body comes first`);
      return buildSkinTree(topology.skin.triangles, skinPositions(topology, form));
    },
    dots: async () => {
      const [form] = forms.values();
      if (form === undefined) throw new Error('a body comes first');
      const topology = await made.promise;
      const { triangles, vertexCount } = topology.skin;
      const dots = scatterDots({
        triangles,
        positions: skinPositions(topology, form),
        normals: form.normals.subarray(0, vertexCount * 3),
        halfCount: triangles.length / 6,
      });
      return groupDots(dots, triangles.length / 3);
    },
    tissue: async (file) => {
      const [bytes, tissueForm] = await Promise.all([fetchFile(file, () => {}), tissueWorkshop.load()]);
      const made = await madeOf(file.path, () => tissueForm(bytes));
      regions.set(file.path, made);
      return made;
    },
    tissueTree: async (path, sex) => {
      const buildSkinTree = await skinTree.load();
      const region = regions.get(path);
      if (region === undefined) throw new Error(`the tissue of ${path} comes first`);
      return buildSkinTree(region.triangles, region.bodies[sex].positions);
    },
  };
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(fault: unknown): void;
}

function deferred<T>(): Deferred<T> {
  let [resolve, reject]: [(value: T) => void, (fault: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever waits for it hears of a failure; nobody waiting yet is no crash.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
