// Makes the bodies: `npm run body` downloads the source, morphs, poses, writes public/body and models/built, prints a report.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Sex } from '../src/surface/body-file.ts';
import { encodeBody, encodeRest, encodeTopology, gzip } from './encode.ts';
import { orderHalf } from './half-order.ts';
import { restBody } from './joints.ts';
import { morph, readSourceMesh } from './makehuman.ts';
import { displayPose } from './pose.ts';
import { recipe, stance } from './recipe.ts';
import type { Vec3 } from './rotation.ts';
import { sourceFiles } from './source-package.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function build(): void {
  const files = sourceFiles(join(ROOT, '.cache'));
  const file = (path: string) => files.get(path)!;
  const mesh = readSourceMesh(file('public/data/models/human_full_size.json'));
  const half = orderHalf(mesh.groups.get('body')!, mesh.vertices);
  const eyeQuads = [...mesh.groups.get('helper-l-eye')!, ...mesh.groups.get('helper-r-eye')!];
  const eyes = orderHalf(Uint32Array.from(eyeQuads), mesh.vertices);
  const rest: Partial<Record<Sex, Float64Array>> = {};
  write('public/body/topology.bin', encodeTopology(half, eyes));
  for (const sex of ['female', 'male'] as const) {
    const body = restBody(
      mesh,
      morph(
        mesh,
        recipe(sex),
        file('src/json/targets/target-list.json'),
        file('public/data/targets/targets.bin'),
      ),
    );
    const pose = displayPose(body, stance[sex]);
    const restPoints = [...half.source].map((v) => body.at(v));
    const posed = [...half.source].map((v, i): Vec3 => {
      const [x, y, z] = pose(restPoints[i]!, mesh.weights(v));
      return [half.midline[i] === 1 ? 0 : x, y, z];
    });
    const floor = posed.reduce((low, p) => Math.min(low, p[1]), Number.POSITIVE_INFINITY);
    const eyePoints = [...eyes.source].map((v): Vec3 => body.at(v));
    const lift = (p: Vec3): Vec3 => [p[0], p[1] - floor, p[2]];
    rest[sex] = Float64Array.from(restPoints.flat());
    const count = half.vertexCount;
    const file2 = encodeBody(
      {
        sex,
        positions: Float64Array.from(posed.flatMap(lift)),
        occlusion: new Uint8Array(count).fill(255),
        shorts: new Uint8Array(count),
        top: new Uint8Array(count),
        eyePositions: Float64Array.from(eyePoints.flatMap(lift)),
        iris: {
          centreMm: lift(body.joint('eye.L____head')),
          axis: [0, 0, 1],
          eyeRadiusMm: 13,
          irisRadiusMm: 6,
        },
      },
      half,
      eyes,
    );
    write(`public/body/${sex}.bin`, file2);
  }
  write('models/built/rest.bin', encodeRest(rest as Record<Sex, Float64Array>, half));
}

/** Writes a file and its line of the report. */
function write(path: string, bytes: Uint8Array): void {
  const packed = gzip(bytes);
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), packed);
  const hash = createHash('sha256').update(packed).digest('hex');
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${path}: raw ${bytes.length}, gzip ${packed.length}, brotli ${brotli} bytes, sha256 ${hash}`);
}

build();
