// Every binary of the site, cut and flipped anywhere: refused by name, or read as it was; never a crash of another kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { AtlasSurface } from '../../src/atlas-file/atlas-file.ts';
import { BinaryFileError, decodeBody, decodeTopology } from '../../src/atlas-file/body-file.ts';
import { decodeOutside } from '../../src/atlas-file/outside-file.ts';
import { decodeTissue } from '../../src/atlas-file/tissue-file.ts';
import { tissueFileNames } from '../../src/atlas-file/tissue-form.ts';
import { refineTopology } from '../../src/mesh/fine-mesh.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { root } from '../../src/node/repository.ts';
import { formTopology } from '../../src/scene/body/body-form.ts';
import { type FuzzRow, fuzzRow } from './fuzz-row.ts';

/** Places as shares of the file, so that they mean the same in every one. */
const damage = fc.record({
  flips: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 1, max: 255 })),
    { minLength: 1, maxLength: 8 },
  ),
  keep: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: 1 }),
});

export async function binaryRows(): Promise<FuzzRow[]> {
  const file = (path: string) =>
    new Uint8Array(gunzipSync(readFileSync(join(root, 'public', `${path}.bin`))));
  const topologyBytes = file('body/topology');
  const topology = decodeTopology(topologyBytes);
  const { skin } = formTopology({ cage: topology, fine: refineTopology(topology) });
  const { compiled } = await loadAtlas();
  const row = (name: string, bytes: Uint8Array, read: (bytes: Uint8Array<ArrayBuffer>) => unknown): FuzzRow =>
    fuzzRow(`binary ${name}`, 0.05, damage, ({ flips, keep }) => {
      const broken = Uint8Array.from(bytes.subarray(0, Math.floor(bytes.length * keep)));
      for (const [at, by] of flips) {
        const i = Math.floor(at * broken.length);
        if (i < broken.length) broken[i] = broken[i]! ^ by;
      }
      try {
        read(broken);
      } catch (fault) {
        if (!(fault instanceof BinaryFileError)) throw fault;
      }
    });
  return [
    row('topology', topologyBytes, decodeTopology),
    ...['female', 'male'].map((sex) => row(sex, file(`body/${sex}`), (bytes) => decodeBody(bytes, topology))),
    row('atlas', compiled.binary, (bytes) => new AtlasSurface(bytes, topology, skin)),
    ...tissueFileNames.map((name) =>
      row(`tissue/${name}`, file(`tissue/${name}`), name === 'outside' ? decodeOutside : decodeTissue),
    ),
  ];
}
