// Fetches the binaries, has them worked on, and hands them to the scene. Once each; progress and failures are told plainly.
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { gunzip } from '../atlas-file/body-file.ts';
import type { BodyForm } from '../scene/body/form.ts';
import { startWorkshop } from '../scene/body/start-workshop.ts';
import { AssetError, type SceneAssets } from '../scene/scene-assets.ts';
import type { Sex } from '../space/sex.ts';
import { reportFault } from '../state/report-fault.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** Where the files lie, relative to the page, and the share of the first visit's bytes that each stands for. */
const files = {
  topology: { path: 'body/topology.bin', share: 0.06 },
  female: { path: 'body/female.bin', share: 0.22 },
  male: { path: 'body/male.bin', share: 0.22 },
  atlas: { path: 'data/atlas.bin', share: 0.72 },
} as const;
type FileName = keyof typeof files;

const GZIP = 0x1f;

/**
 * Starts fetching topology and atlas at once; a body when it is first asked for.
 * @param base the site's base URL, ending in a slash. @param onProgress share of the first picture's bytes, 0 to 1.
 */
export function loadAssets(base: string, onProgress: (share: number) => void): SceneAssets {
  const workshop = startWorkshop();
  const arrived = new Map<FileName, number>();
  const read = async <T>(
    name: FileName,
    make: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
    query = '',
  ): Promise<T> => {
    const { path, share } = files[name];
    const bytes = await fetchBytes(`${base}${path}${query}`, path, (part) => {
      arrived.set(name, part * share);
      onProgress(
        Math.min(
          1,
          [...arrived.values()].reduce((sum, value) => sum + value, 0),
        ),
      );
    });
    try {
      return await make(bytes);
    } catch (cause) {
      // What this file rests on is at fault, not the file.
      if (cause instanceof AssetError) throw cause;
      throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'file-damaged', {
        cause,
      });
    }
  };
  const topology = read('topology', workshop.topology);
  const readAtlas = (query = '') =>
    read(
      'atlas',
      async (bytes) => {
        const unpacked = bytes[0] === GZIP ? await gunzip(bytes) : bytes;
        const { cage, skin } = await topology;
        return new AtlasSurface(unpacked, cage, skin);
      },
      query,
    );
  const atlas = readAtlas();
  // Whoever waits for it hears of a failure; nobody waiting yet is no crash.
  for (const promise of [topology, atlas]) promise.catch(() => {});
  const forms = new Map<Sex, Promise<BodyForm>>();
  return {
    topology,
    atlas,
    form: (sex) => {
      const known =
        forms.get(sex) ??
        read(sex, async (bytes) => {
          await topology;
          return workshop.form(bytes);
        });
      forms.set(sex, known);
      // A body that could not be fetched may be asked for again.
      known.catch(() => forms.delete(sex));
      return known;
    },
    tree: workshop.tree,
    dots: workshop.dots,
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
