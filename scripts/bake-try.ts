// Grows all shapes once and writes them raw, for a look: `npx tsx scripts/bake-try.ts OUT [ids…]`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBodies } from '../models/read-built.ts';
import { growPiece, piecesOf } from '../src/compile/muscles/grow.ts';
import { volumeCm3 } from '../src/compile/muscles/mesh-finish.ts';
import { restSkin } from '../src/compile/muscles/rest-skin.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';

const [out, ...ids] = process.argv.slice(2);
let t = performance.now();
const lap = (what: string) => {
  console.error(what, Math.round(performance.now() - t));
  t = performance.now();
};
const records = readRecords(dataFolder);
lap('records');
const kept = '/tmp/flesh/depth.bin';
const skin = restSkin(
  readBodies(),
  records.landmarks,
  2.5,
  existsSync(kept) ? depthFrom(readFileSync(kept)) : undefined,
);
if (!existsSync(kept)) {
  const { origin, step, nx, ny, nz, values } = skin.depth;
  const h = new Float64Array([...origin, step, nx, ny, nz]);
  writeFileSync(kept, Buffer.concat([Buffer.from(h.buffer), Buffer.from(values.buffer)]));
}
function depthFrom(b: Buffer) {
  const h = new Float64Array(b.buffer.slice(b.byteOffset, b.byteOffset + 56));
  return {
    origin: [h[0]!, h[1]!, h[2]!] as const,
    step: h[3]!,
    nx: h[4]!,
    ny: h[5]!,
    nz: h[6]!,
    values: new Float32Array(b.buffer.slice(b.byteOffset + 56, b.byteOffset + b.length)),
  };
}
lap('skin');
const all = records.shapes
  .filter((s) => ids.length === 0 || ids.some((i) => new RegExp(i).test(s.id)) || s.tissue === 'bone')
  .flatMap((shape) => {
    try {
      return piecesOf(shape, skin);
    } catch (e) {
      console.error(String(e));
      return [];
    }
  });
lap(`fields of ${all.length}`);
const head: unknown[] = [];
const chunks: Buffer[] = [];
let at = 0;
const push = (a: Float32Array | Uint32Array) => {
  chunks.push(Buffer.from(a.buffer, a.byteOffset, a.byteLength));
  const o = at;
  at += a.byteLength;
  return o;
};
for (const piece of all) {
  const g = growPiece(piece, all, skin).grown;
  head.push({
    id: g.id,
    owner: g.owner,
    tissue: g.tissue,
    rank: g.rank,
    layer: piece.shape.layer,
    v: g.positions.length / 3,
    t: g.triangles.length / 3,
    cm3: Math.round(volumeCm3(g) * 10) / 10,
    pos: push(g.positions),
    tri: push(g.triangles),
    fib: push(g.fibre),
    ten: push(g.tendon),
  });
}
lap('grown');
writeFileSync(`${out}.bin`, Buffer.concat(chunks));
writeFileSync(`${out}.json`, JSON.stringify(head));
