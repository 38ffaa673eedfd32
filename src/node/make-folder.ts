// Makes a folder and those above it, one by one: Node's own way of doing all at once never ends where the system refuses.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @throws the system's own error (ENOTDIR where a file stands in the way) */
export function makeFolder(path: string): void {
  const folder = resolve(path);
  const stands = statSync(folder, { throwIfNoEntry: false });
  if (stands?.isDirectory()) return;
  if (stands) throw Object.assign(new Error('a file stands in the way'), { code: 'ENOTDIR', path: folder });
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
