// Fetches and decodes the binaries: the bodies and the compiled atlas. Once each; progress and failures are told plainly.

import { files } from 'virtual:atlas/files';
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { type CageBody, decodeBody, decodeTopology, gunzip } from '../atlas-file/body-file.ts';
import { fileChecksum, isWhole } from '../atlas-file/byte-sections.ts';
import { refineTopology } from '../mesh/fine-mesh.ts';
import { AssetError, type SceneAssets, type SceneMesh } from '../scene/scene-assets.ts';
import type { Sex } from '../space/sex.ts';

/** The share of the first visit's bytes that each file stands for. */
const shares = { topology: 0.06, female: 0.22, male: 0.22, atlas: 0.72 } as const;
type FileName = keyof typeof shares;

const GZIP = 0x1f;

/**
 * Starts fetching topology and atlas at once; a body when it is first asked for.
 * @param base the site's base URL, ending in a slash. @param onProgress share of the first picture's bytes, 0 to 1.
 */
export function loadAssets(base: string, onProgress: (share: number) => void): SceneAssets {
  const arrived = new Map<FileName, number>();
  const read = async <T>(
    name: FileName,
    decode: (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>,
    query = '',
  ) => {
    const { path, checksum } = files[name];
    const bytes = await fetchBytes(`${base}${path}${query}`, path, (part) => {
      arrived.set(name, part * shares[name]);
      onProgress(
        Math.min(
          1,
          [...arrived.values()].reduce((sum, value) => sum + value, 0),
        ),
      );
    });
    // An old file out of some cache, whole in itself: its zones would be drawn on the wrong skin.
    if (checksum !== undefined && fileChecksum(bytes) !== checksum && isWhole(bytes))
      throw new AssetError(`${path}: it belongs to another version of this page`, 'files-mixed');
    try {
      return await decode(bytes);
    } catch (cause) {
      throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'file-damaged', {
        cause,
      });
    }
  };
  const mesh: Promise<SceneMesh> = read('topology', (bytes) => {
    const cage = decodeTopology(bytes);
    return { cage, fine: refineTopology(cage) };
  });
  const readAtlas = (query = '') =>
    read(
      'atlas',
      async (bytes) => {
        const { cage, fine } = await mesh;
        return new AtlasSurface(bytes, cage, fine);
      },
      query,
    );
  const atlas = readAtlas();
  // Whoever waits for it hears of a failure; nobody waiting yet is no crash.
  for (const promise of [mesh, atlas]) promise.catch(() => {});
  const bodies = new Map<Sex, Promise<CageBody>>();
  return {
    mesh,
    atlas,
    body: (sex) => {
      const known = bodies.get(sex) ?? read(sex, async (bytes) => decodeBody(bytes, (await mesh).cage));
      bodies.set(sex, known);
      // A body that could not be fetched may be asked for again.
      known.catch(() => bodies.delete(sex));
      return known;
    },
    onAtlas: (listener) => {
      const hot = import.meta.hot;
      if (!hot) return () => {};
      const renew = ({ query = `?${Date.now()}` }: { query?: string } = {}) => {
        readAtlas(query).then(listener, (error: unknown) => console.error(error));
      };
      hot.on('atlas:changed', renew);
      return () => hot.off('atlas:changed', renew);
    },
  };
}

/** @throws AssetError 'download-failed' naming the file and what came instead. */
async function fetchBytes(
  url: string,
  path: string,
  onPart: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let buffer: ArrayBuffer;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    buffer = await collect(response, onPart);
  } catch (cause) {
    throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'download-failed', {
      cause,
    });
  }
  const bytes = new Uint8Array(buffer);
  if (bytes[0] !== GZIP) return bytes;
  try {
    return await gunzip(buffer);
  } catch (cause) {
    throw new AssetError(`${path}: it cannot be unpacked`, 'file-damaged', { cause });
  }
}

/** The body of a response, counting as it comes where the server says how long it is. */
async function collect(response: Response, onPart: (share: number) => void): Promise<ArrayBuffer> {
  const length = Number(response.headers.get('content-length'));
  // A length under content-encoding counts other bytes than those we see.
  const counts = response.body && length > 0 && !response.headers.get('content-encoding');
  if (!response.body || !counts) {
    const buffer = await response.arrayBuffer();
    onPart(1);
    return buffer;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let seen = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    seen += step.value.length;
    onPart(Math.min(1, seen / length));
  }
  return new Blob(parts).arrayBuffer();
}
