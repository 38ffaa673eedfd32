// `npm run tissue`: grows muscles, tendons and bones from data/shapes and writes public/tissue, and for Node tools models/built.
// `npm run tissue -- --only ID[,ID]`: these alone and at once, for a look in the open page; their neighbours stay as they were.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readBodies } from '../models/read-built.ts';
import { encodeOutside } from '../src/atlas-file/outside-file.ts';
import { decodeTissue, encodeTissue, type TissueRegion } from '../src/atlas-file/tissue-file.ts';
import { dressBodies, growTissue } from '../src/compile/muscles/compile-tissue.ts';
import { type TissueRegionId, tissueRegions } from '../src/compile/muscles/tissue-regions.ts';
import { visibleSet } from '../src/compile/muscles/visible-set.ts';
import { diskCache } from '../src/node/disk-cache.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder, root } from '../src/node/repository.ts';
import { carryKey, growthKey, tissueKey, tissueKeyFile } from '../src/node/tissue-key.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only === undefined ? undefined : new Set(values.only.split(','));
const records = readRecords(dataFolder);
for (const id of only ?? [])
  if (!records.shapes.some((shape) => shape.id === id)) throw new Error(`there is no data/shapes/${id}.json`);

const bodies = readBodies();
const kept = diskCache(join(root, '.cache/tissue'), growthKey());
const tell = (what: string) => process.stderr.write(`\r\x1b[K${what}`);
const grown = await growTissue(bodies, records, kept, { tell, only });
/** Those of which something is grown anew. */
const touched = tissueRegions.filter((region) =>
  grown.some((piece) => piece.region === region && (only?.has(piece.owner) ?? true)),
);
const pieces = grown.filter(({ region }) => touched.includes(region));
process.stderr.write('\r\x1b[Kcarrying\n');
const folder = join(root, 'public/tissue');
mkdirSync(folder, { recursive: true });
const { display, rest } = dressBodies(
  bodies,
  pieces,
  diskCache(join(root, '.cache/tissue-carried'), carryKey()),
);

function write(path: string, region: TissueRegionId, tissue: TissueRegion): void {
  const bytes = gzipSync(encodeTissue(tissue), { level: only ? 1 : 9 });
  writeFileSync(path, bytes);
  console.log(
    `${region}: ${tissue.pieces.length} pieces, ${tissue.tendon.length} vertices, ${tissue.triangles.length / 3} and ${tissue.farTriangles.length / 3} triangles, ${(bytes.length / 1024).toFixed(1)} KB`,
  );
}

for (const region of touched) write(join(folder, `${region}.bin`), region, display.get(region)!);
const outside = join(folder, 'outside.bin');
if (only) {
  rmSync(outside, { force: true });
  // No state to commit: the test of the key says so until all is grown.
  writeFileSync(tissueKeyFile, `only ${values.only}\n`);
  console.log('for a look alone: `npm run tissue` grows their neighbours too and writes what is committed');
} else {
  for (const region of touched)
    write(join(root, `models/built/tissue-${region}.bin`), region, rest.get(region)!);
  // Of the triangles in the order in which the files give them.
  const kinds = touched.filter((region) => region !== 'risk');
  const seen = visibleSet(
    kinds.map((region) => decodeTissue(gunzipSync(readFileSync(join(folder, `${region}.bin`))))),
  );
  const masks = new Map(kinds.map((region, n) => [region, seen[n]!]));
  writeFileSync(outside, gzipSync(encodeOutside(masks), { level: 9 }));
  writeFileSync(tissueKeyFile, `${tissueKey()}\n`);
}
