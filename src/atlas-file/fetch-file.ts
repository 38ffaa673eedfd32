// One binary of the site: fetched with its progress, unpacked, and held against the version that the page was built with.
import { AssetError } from './asset-error.ts';
import { gunzip } from './body-file.ts';
import { fileChecksum, isWhole } from './byte-sections.ts';

export interface FileRequest {
  readonly url: string;
  /** For messages. */
  readonly path: string;
  /** Of the file that belongs to this page; absent while developing. */
  readonly checksum?: number | undefined;
}

const GZIP = 0x1f;

/**
 * The file's bytes, unpacked. @param onPart share that has arrived, 0 to 1.
 * @throws AssetError naming the file and what came instead.
 */
export async function fetchFile(
  { url, path, checksum }: FileRequest,
  onPart: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await unpacked(await fetchBytes(url, path, onPart), path);
  // What is wrong with it is found later, where it is read.
  if (checksum !== undefined && fileChecksum(bytes) !== checksum) failed.add(url);
  else failed.delete(url);
  // An old file out of some cache, whole in itself: its zones would be drawn on the wrong skin.
  if (checksum !== undefined && fileChecksum(bytes) !== checksum && isWhole(bytes))
    throw new AssetError(`${path}: it belongs to another version of this page`, 'files-mixed');
  return bytes;
}

/** What `make` makes of a file; whatever goes wrong in it is the file's damage. @throws AssetError */
export async function madeOf<T>(path: string, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (cause) {
    // What this file rests on is at fault, not the file.
    if (cause instanceof AssetError) throw cause;
    throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'file-damaged', {
      cause,
    });
  }
}

/** Without a byte for so long, a file is given up. */
const STALL_MS = 20_000;
/** What came damaged is not to be had out of a cache again. */
const failed = new Set<string>();

async function fetchBytes(
  url: string,
  path: string,
  onPart: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(new Error(`nothing came for ${STALL_MS / 1000} s`)), STALL_MS);
  };
  try {
    goOn();
    const { signal } = end;
    const response = await fetch(url, failed.has(url) ? { signal, cache: 'reload' } : { signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return new Uint8Array(await collect(response, onPart, goOn));
  } catch (cause) {
    throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'download-failed', {
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** The body of a response, counting as it comes where the server says how long it is. */
async function collect(
  response: Response,
  onPart: (share: number) => void,
  onBytes: () => void,
): Promise<ArrayBuffer> {
  const length = Number(response.headers.get('content-length'));
  // A length under content-encoding counts other bytes than those we see.
  const counts = length > 0 && !response.headers.get('content-encoding');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let seen = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    onBytes();
    parts.push(step.value);
    seen += step.value.length;
    if (counts) onPart(Math.min(1, seen / length));
  }
  if (!counts) onPart(1);
  return new Blob(parts).arrayBuffer();
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
