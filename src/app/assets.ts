// Fetches the binaries, has them worked on, and hands them to the scene. Once each; progress and failures are told plainly.
import { files } from 'virtual:atlas/files';
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { type FileRequest, fetchFile, madeOf } from '../atlas-file/fetch-file.ts';
import type { BodyForm } from '../scene/body/form.ts';
import { startWorkshop } from '../scene/body/start-workshop.ts';
import type { SceneAssets } from '../scene/scene-assets.ts';
import type { Sex } from '../space/sex.ts';
import { type Late, late } from '../state/late.ts';
import { reportFault } from '../state/report-fault.ts';

/** A file: `fetchFile` gives up in time, and the plate says what is missing. */
const again = <T>(fetch: () => Promise<T>): Late<T> => late(fetch, { limitMs: null, isToldInPlace: true });

/** The share of the first picture's bytes that each file stands for; the zones are printed on it when they come. */
const shares = { topology: 0.2, female: 0.8, male: 0.8, atlas: 0 } as const;
type FileName = keyof typeof shares;

/**
 * Starts fetching topology and atlas at once; a body when it is first asked for.
 * @param base the site's whole address, ending in a slash: a worker has another one than the page. @param onProgress share of the first picture's bytes, 0 to 1.
 */
export function loadAssets(base: string, onProgress: (share: number) => void): SceneAssets {
  const workshop = startWorkshop();
  const arrived = new Map<FileName, number>();
  const requestOf = (name: FileName, query = ''): FileRequest => {
    const { path, checksum } = files[name];
    return { url: `${base}${path}${query}`, path, checksum };
  };
  const partOf = (name: FileName) => (part: number) => {
    arrived.set(name, part * shares[name]);
    const sum = [...arrived.values()].reduce((all, value) => all + value, 0);
    onProgress(Math.min(1, sum));
  };
  // What could not be fetched may be asked for again.
  const topology = again(() => workshop.topology(requestOf('topology'), partOf('topology')));
  const readAtlas = async (query = '') => {
    const request = requestOf('atlas', query);
    const bytes = await fetchFile(request, partOf('atlas'));
    return madeOf(request.path, async () => {
      const { cage, skin } = await topology.load();
      return new AtlasSurface(bytes, cage, skin);
    });
  };
  const atlas = again(() => readAtlas());
  // Whoever waits for it hears of a failure; nobody waiting yet is no crash.
  for (const file of [topology, atlas]) file.wait().catch(() => {});
  const form = (sex: Sex) => again(() => workshop.form(requestOf(sex), partOf(sex)));
  const forms: Readonly<Record<Sex, Late<BodyForm>>> = { female: form('female'), male: form('male') };
  const tissue = late(
    () => import('./tissue-assets.ts').then(({ tissueAssets }) => tissueAssets(base, workshop)),
    { kind: 'muscles' },
  );
  return {
    get topology() {
      return topology.load();
    },
    get atlas() {
      return atlas.load();
    },
    form: (sex) => forms[sex].load(),
    tree: workshop.tree,
    dots: workshop.dots,
    tissue: tissue.load,
    onAtlas: (listener) => {
      const hot = import.meta.hot;
      if (!hot) return () => {};
      const renew = ({ query = `?${Date.now()}` }: { query?: string } = {}) => {
        readAtlas(query).then(listener, (fault: unknown) =>
          reportFault('taking over the saved atlas', fault),
        );
      };
      hot.on('atlas:changed', renew);
      return () => hot.off('atlas:changed', renew);
    },
  };
}
