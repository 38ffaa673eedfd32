// Makes the bodies: `npm run body` downloads the source, morphs, poses, writes public/body and models/built, prints a report.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { asStored, encodeBody, encodeRest, encodeTopology, gzip } from './encode.ts';
import { roundEye } from './eyes.ts';
import { girthReport } from './girth-report.ts';
import { orderHalf } from './half-order.ts';
import { handLines } from './hand-lines.ts';
import { type MadeBody, makeBody } from './make-body.ts';
import { readSourceMesh } from './makehuman.ts';
import { readBodies } from './read-built.ts';
import { gazeDown } from './recipe.ts';
import { encodeRig } from './rig-file.ts';
import { dominantSegment, SEGMENTS } from './segments.ts';
import { garment, shading } from './shading.ts';
import { sourceFiles } from './source-package.ts';
import { tint } from './tint.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function build(): void {
  const files = sourceFiles(join(ROOT, '.cache'));
  const mesh = readSourceMesh(files.mesh);
  const half = orderHalf(mesh.groups.get('body')!, mesh.vertices);
  const eyeQuads = [...mesh.groups.get('helper-l-eye')!, ...mesh.groups.get('helper-r-eye')!];
  const eyes = orderHalf(Uint32Array.from(eyeQuads), mesh.vertices);
  const female = makeBody('female', mesh, half, eyes, files);
  const male = makeBody('male', mesh, half, eyes, files);
  const dominant = Uint8Array.from(half.source, (v) => dominantSegment(mesh.weights(v)));
  writePacked('public/body/topology.bin', encodeTopology(half, eyes));
  for (const body of [female, male]) writePacked(`public/body/${body.sex}.bin`, bodyFile(body));
  writePacked(
    'models/built/rest.bin',
    encodeRest({ female: packed(female.rest), male: packed(male.rest) }, half),
  );
  write('models/built/rig.json', Buffer.from(encodeRig({ female, male }, dominant)));

  function bodyFile(body: MadeBody): Uint8Array {
    const { sex, display } = body;
    const eye = roundEye(eyes, body.eyes, gazeDown[sex]);
    const arms = SEGMENTS.findIndex(({ id }) => id === 'upper-arm');
    const thigh = SEGMENTS.findIndex(({ id }) => id === 'thigh');
    const isArm = (v: number) => dominant[v]! >= arms && dominant[v]! < thigh;
    const skin = { half, points: display };
    return encodeBody(
      {
        sex,
        positions: packed(display),
        eyePositions: packed(eye.positions),
        iris: eye.iris,
        ...shading(skin, { half: eyes, points: eye.positions }),
        ...tint(half, display.map(asStored), eye.iris),
        ...handLines({ half, points: display.map(asStored) }, (id) => {
          const ends = body.displayEnds[SEGMENTS.findIndex((segment) => segment.id === id)];
          if (ends === undefined) throw new Error(`no segment ${id}`);
          return ends;
        }),
        ...garment(sex, display, isArm, body.tailoring),
      },
      half,
      eyes,
    );
  }
}

const packed = (points: readonly (readonly number[])[]) => Float64Array.from(points.flat());

function writePacked(path: string, bytes: Uint8Array): void {
  const brotli = brotliCompressSync(bytes).length;
  write(path, gzip(bytes), `raw ${bytes.length}, brotli ${brotli}, gzip `);
}

/** Writes a file and its line of the report. */
function write(path: string, bytes: Uint8Array, note = ''): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}: ${note}${bytes.length} bytes, sha256 ${hash}`);
}

function report(): void {
  const bodies = readBodies();
  const { topology, fine } = bodies;
  console.log(`cage: ${topology.vertexCount} vertices, ${topology.quads.length / 4} quads`);
  console.log(`fine: ${fine.vertexCount} vertices, ${fine.triangles.length / 3} triangles`);
  for (const sex of ['female', 'male'] as const) {
    for (const pose of ['rest', 'display'] as const) {
      const positions = bodies[sex][pose];
      const range = (k: number) => {
        const values = positions.filter((_, i) => i % 3 === k);
        const [low, high] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)] as const, [
          Number.POSITIVE_INFINITY,
          Number.NEGATIVE_INFINITY,
        ] as const);
        return `${low.toFixed(1)}..${high.toFixed(1)}`;
      };
      console.log(`${sex}, ${pose}: x ${range(0)}, y ${range(1)}, z ${range(2)} mm`);
    }
  }
  for (const { sex, place, restMm, displayMm, change } of girthReport(bodies)) {
    const percent = `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)} %`;
    console.log(`girth, ${sex}, ${place}: ${restMm.toFixed(0)} -> ${displayMm.toFixed(0)} mm (${percent})`);
  }
}

build();
report();
