// Reads the built bodies for Node tools: both cages and fine meshes, in display and rest pose.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type CageBody, decodeBody, decodePositions, decodeTopology } from '../src/atlas-file/body-file.ts';
import { readSections, section } from '../src/atlas-file/byte-sections.ts';
import type { DeepShift } from '../src/compile/muscles/deep-shift.ts';
import { DataError } from '../src/dataset/data-error.ts';
import { type FineTopology, refinePositions, refineTopology } from '../src/mesh/fine-mesh.ts';
import type { Topology } from '../src/mesh/topology.ts';
import type { Sex } from '../src/space/sex.ts';
import { decodeRig, type Rig } from './rig-file.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One body: cage as shipped, and fine positions (packed xyz, body frame, mm) in both poses. */
interface BuiltBody {
  readonly cage: CageBody;
  readonly restCage: Float32Array<ArrayBuffer>;
  readonly display: Float32Array<ArrayBuffer>;
  readonly rest: Float32Array<ArrayBuffer>;
}

export interface BuiltBodies {
  readonly topology: Topology;
  readonly fine: FineTopology;
  readonly female: BuiltBody;
  readonly male: BuiltBody;
  readonly rig: Rig;
  /** Index into `rig.segments` for each fine vertex, both sides. */
  readonly segmentOf: Uint8Array;
  /** By `models/fit-deep-shift.ts`. */
  readonly deepShifts: readonly DeepShift[];
}

/** Everything `npm run body` wrote. @throws DataError naming the file that is missing or damaged */
export function readBodies(): BuiltBodies {
  const topology = from('public/body/topology.bin', decodeTopology);
  const fine = refineTopology(topology);
  const rest = from('models/built/rest.bin', (bytes) => readSections('R', bytes));
  const body = (sex: Sex, tag: string): BuiltBody => {
    const cage = from(`public/body/${sex}.bin`, (bytes) => decodeBody(bytes, topology));
    const restCage = decodePositions(section(rest, tag, topology.leftCount * 6), topology);
    return {
      cage,
      restCage,
      display: refinePositions(fine, topology, cage.positions, 3),
      rest: refinePositions(fine, topology, restCage, 3),
    };
  };
  const rig = decodeRig(readFileSync(join(ROOT, 'models/built/rig.json'), 'utf8'));
  return {
    topology,
    fine,
    female: body('female', 'fema'),
    male: body('male', 'male'),
    rig,
    segmentOf: fineSegments(rig.leftSegment, topology, fine),
    deepShifts: JSON.parse(readFileSync(join(ROOT, 'models/built/deep-shift.json'), 'utf8')) as DeepShift[],
  };
}

/** Edge points take the segment of the first end of their edge, face points that of the first corner of their face. */
function fineSegments(left: Uint8Array, topology: Topology, fine: FineTopology): Uint8Array {
  const cage = topology.mirror.map((partner, v) => left[Math.min(v, partner)]!);
  const out = new Uint8Array(fine.vertexCount);
  out.set(cage);
  const edgeCount = fine.edges.length / 2;
  for (let e = 0; e < edgeCount; e++) out[fine.cageVertexCount + e] = cage[fine.edges[e * 2]!]!;
  for (let q = 0; q * 4 < topology.quads.length; q++) {
    out[fine.cageVertexCount + edgeCount + q] = cage[topology.quads[q * 4]!]!;
  }
  return out;
}

function from<T>(path: string, decode: (bytes: Uint8Array) => T): T {
  try {
    return decode(gunzipSync(readFileSync(join(ROOT, path))));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DataError(path, '(file)', code ?? message, 'a file as `npm run body` writes it');
  }
}
