// `npm run tissue`: grows muscles, tendons and bones from data/shapes and writes public/tissue, and for Node tools models/built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBodies } from '../models/read-built.ts';
import { encodeOutside } from '../src/atlas-file/outside-file.ts';
import { decodeTissue, encodeTissue } from '../src/atlas-file/tissue-file.ts';
import { dressBodies, growTissue } from '../src/compile/muscles/compile-tissue.ts';
import { visibleSet } from '../src/compile/muscles/visible-set.ts';
import { diskCache } from '../src/node/disk-cache.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder, root } from '../src/node/repository.ts';
import { carryKey, growthKey, tissueKey, tissueKeyFile } from '../src/node/tissue-key.ts';

const bodies = readBodies();
const kept = diskCache(join(root, '.cache/tissue'), growthKey());
const pieces = await growTissue(bodies, readRecords(dataFolder), kept, (what) =>
  process.stderr.write(`\r\x1b[K${what}`),
);
process.stderr.write('\r\x1b[Kcarrying\n');
const folder = join(root, 'public/tissue');
mkdirSync(folder, { recursive: true });
const { display, rest } = dressBodies(
  bodies,
  pieces,
  diskCache(join(root, '.cache/tissue-carried'), carryKey()),
);
for (const [region, tissue] of rest) {
  writeFileSync(
    join(root, `models/built/tissue-${region}.bin`),
    gzipSync(encodeTissue(tissue), { level: 9 }),
  );
}
const kinds = [...display.keys()].filter((region) => region !== 'risk');
const encoded = new Map([...display].map(([region, tissue]) => [region, encodeTissue(tissue)]));
for (const [region, tissue] of display) {
  const bytes = gzipSync(encoded.get(region)!, { level: 9 });
  writeFileSync(join(folder, `${region}.bin`), bytes);
  console.log(
    `${region}: ${tissue.pieces.length} pieces, ${tissue.tendon.length} vertices, ${tissue.triangles.length / 3} and ${tissue.farTriangles.length / 3} triangles, ${(bytes.length / 1024).toFixed(1)} KB`,
  );
}
// Of the triangles in the order in which the files give them.
const seen = visibleSet(kinds.map((region) => decodeTissue(encoded.get(region)!)));
const outside = encodeOutside(new Map(kinds.map((region, n) => [region, seen[n]!])));
writeFileSync(join(folder, 'outside.bin'), gzipSync(outside, { level: 9 }));
writeFileSync(tissueKeyFile, `${tissueKey()}\n`);
