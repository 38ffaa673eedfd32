// A short name for some content, by which a cache notices that it has changed. Not for secrets.
import { createHash } from 'node:crypto';

/** The first 64 bits of the SHA-256 of all parts, as 16 hexadecimal digits. Typed arrays count by their bytes. */
export function contentHash(...parts: readonly (string | NodeJS.ArrayBufferView)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    // The length keeps ('ab', 'c') and ('a', 'bc') apart.
    hash.update(`${typeof part === 'string' ? part.length : part.byteLength}:`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 16);
}
