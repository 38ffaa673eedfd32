// Fetches the binaries, has them worked on, and hands them to the scene. Once each; progress and failures are told plainly.
import { files } from 'virtual:atlas/files';
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { type FileRequest, fetchFile, madeOf } from '../atlas-file/fetch-file.ts';
import type { BodyForm } from '../scene/body/form.ts';
import { startWorkshop } from '../scene/body/start-workshop.ts';
import type { SceneAssets } from '../scene/scene-assets.ts';
import type { Sex } from '../space/sex.ts';
import { reportFault } from '../state/report-fault.ts';

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
  const topology = workshop.topology(requestOf('topology'), partOf('topology'));
  const readAtlas = async (query = '') => {
    const request = requestOf('atlas', query);
    const bytes = await fetchFile(request, partOf('atlas'));
    return madeOf(request.path, async () => {
      const { cage, skin } = await topology;
      return new AtlasSurface(bytes, cage, skin);
    });
  };
  const atlas = readAtlas();
  // Whoever waits for it hears of a failure; nobody waiting yet is no crash.
  for (const promise of [topology, atlas]) promise.catch(() => {});
  const forms = new Map<Sex, Promise<BodyForm>>();
  return {
    topology,
    atlas,
    form: (sex) => {
      const known = forms.get(sex) ?? workshop.form(requestOf(sex), partOf(sex));
      forms.set(sex, known);
      // A body that could not be fetched may be asked for again.
      known.catch(() => forms.delete(sex));
      return known;
    },
    tree: workshop.tree,
    dots: workshop.dots,
    tissue: async () => (await import('./tissue-assets.ts')).tissueAssets(base, workshop),
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
