// The zip: Python's own reader finds every file sound and the same as what went in, deflated or stored.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipFile } from '../../../src/study/deck/zip-file.ts';

const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;

test.skipIf(!hasPython)(
  'another reader unpacks it and its checksums hold (skipped without python3)',
  async () => {
    const files = {
      'collection.anki2': new Uint8Array(200_000).fill(7),
      '0': new Uint8Array(randomBytes(5000)),
      'Näme.txt': new TextEncoder().encode('Muskel'),
      empty: new Uint8Array(0),
    };
    const path = join(mkdtempSync(join(tmpdir(), 'atlas-zip-')), 'a.zip');
    writeFileSync(path, await zipFile(files));
    const code = `import zipfile,json,sys,hashlib
z=zipfile.ZipFile(sys.argv[1])
print(json.dumps([z.testzip(),[[i.filename,i.compress_type,i.file_size,list(z.read(i))[:4]] for i in z.infolist()]]))`;
    const [damaged, found] = JSON.parse(execFileSync('python3', ['-c', code, path], { encoding: 'utf8' }));
    expect(damaged).toBeNull();
    expect(found).toEqual(
      Object.entries(files).map(([name, content]) => [
        name,
        name === 'collection.anki2' ? 8 : 0,
        content.length,
        [...content.subarray(0, 4)],
      ]),
    );
  },
);

test('the same content is the same file', async () => {
  const files = { a: new TextEncoder().encode('a'.repeat(100)) };
  expect(await zipFile(files)).toEqual(await zipFile(files));
});
