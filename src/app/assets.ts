// Fetches the binaries, has them worked on, and hands them to the scene. Once each; progress and failures are told plainly.
import { files } from 'virtual:atlas/files';
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { gunzip } from '../atlas-file/body-file.ts';
import { fileChecksum, isWhole } from '../atlas-file/byte-sections.ts';
import type { BodyForm } from '../scene/body/form.ts';
import { startWorkshop } from '../scene/body/start-workshop.ts';
import { AssetError, type SceneAssets } from '../scene/scene-assets.ts';
import type { Sex } from '../space/sex.ts';
import { reportFault } from '../state/report-fault.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** The share of the first visit's bytes that each file stands for. */
const shares = { topology: 0.06, female: 0.22, male: 0.22, atlas: 0.72 } as const;
type FileName = keyof typeof shares;

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
    const { path, checksum } = files[name];
    const file = await fetchBytes(`${base}${path}${query}`, path, (part) => {
      arrived.set(name, part * shares[name]);
      onProgress(
        Math.min(
          1,
          [...arrived.values()].reduce((sum, value) => sum + value, 0),
        ),
      );
    });
    const bytes = await unpacked(file, path);
    // An old file out of some cache, whole in itself: its zones would be drawn on the wrong skin.
    if (checksum !== undefined && fileChecksum(bytes) !== checksum && isWhole(bytes))
      throw new AssetError(`${path}: it belongs to another version of this page`, 'files-mixed');
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
        const { cage, skin } = await topology;
        return new AtlasSurface(bytes, cage, skin);
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
          const form = workshop.form(bytes);
          // A topology that does not come is told as that: the form would wait for it for ever.
          return Promise.race([form, topology.then(() => form)]);
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

/** Hosts may unpack by themselves: then nothing is left to do. @throws AssetError 'file-damaged' */
async function unpacked(file: Uint8Array<ArrayBuffer>, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file[0] !== GZIP) return file;
  try {
    return await gunzip(file);
  } catch (cause) {
    throw new AssetError(`${path}: it cannot be unpacked`, 'file-damaged', { cause });
  }
}
