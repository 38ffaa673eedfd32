// Writes the body files that src/atlas-file/body-file.ts reads. Node only.
import { gzipSync } from 'node:zlib';
import type { Iris } from '../src/atlas-file/body-file.ts';
import { writeSections } from '../src/atlas-file/byte-sections.ts';
import { encodeChannel, encodeValues, POSITION_STEP_MM, predictors } from '../src/atlas-file/prediction.ts';
import type { HalfMesh } from '../src/mesh/topology.ts';
import type { Sex } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';
import type { HandLines } from './hand-lines.ts';
import type { Tint } from './tint.ts';

/** The left half of a body, ready to be written; positions xyz in mm, channels one byte a vertex, those of the tint a fine vertex. */
export interface HalfBody extends Tint, HandLines {
  readonly sex: Sex;
  readonly positions: Float64Array;
  readonly occlusion: Uint8Array;
  readonly shorts: Uint8Array;
  readonly top: Uint8Array;
  readonly eyePositions: Float64Array;
  readonly eyeOcclusion: Uint8Array;
  readonly iris: Iris;
}

/** Compressed, always to the same bytes: zlib writes no time stamp; the byte for the operating system is set. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const out = gzipSync(bytes, { level: 9, memLevel: 9 });
  out[9] = 255;
  return out;
}

export function encodeTopology(body: HalfMesh, eyes: HalfMesh): Uint8Array<ArrayBuffer> {
  return writeSections(
    'T',
    new Map([
      ['quad', encodeQuads(body.quads)],
      ['midl', body.midline],
      ['eyeq', encodeQuads(eyes.quads)],
      ['eyem', eyes.midline],
    ]),
  );
}

export function encodeBody(half: HalfBody, body: HalfMesh, eyes: HalfMesh): Uint8Array<ArrayBuffer> {
  const links = predictors(body.quads, body.vertexCount);
  const { centreMm, axis, eyeRadiusMm, irisRadiusMm } = half.iris;
  const iris = new DataView(new ArrayBuffer(32));
  [...centreMm, ...axis, eyeRadiusMm, irisRadiusMm].forEach((value, i) => {
    iris.setFloat32(i * 4, value, true);
  });
  return writeSections(
    'B',
    new Map([
      ['sex ', Uint8Array.of(half.sex.charCodeAt(0))],
      ['posn', encodePositions(half.positions, body)],
      ['occl', encodeChannel(half.occlusion, links)],
      ['shor', encodeChannel(half.shorts, links)],
      ['top ', encodeChannel(half.top, links)],
      ['eyep', encodePositions(half.eyePositions, eyes)],
      ['eyeo', encodeChannel(half.eyeOcclusion, predictors(eyes.quads, eyes.vertexCount))],
      ['iris', new Uint8Array(iris.buffer)],
      // Nearly all zero, which gzip packs better than differences.
      ['rose', half.rose],
      ['lash', half.lashes],
      ['nail', half.nails],
      ['crea', half.creases],
    ]),
  );
}

/** Rest-pose positions of both bodies in one file, for Node tools. */
export function encodeRest(
  bodies: Readonly<Record<Sex, Float64Array>>,
  body: HalfMesh,
): Uint8Array<ArrayBuffer> {
  return writeSections(
    'R',
    new Map([
      ['fema', encodePositions(bodies.female, body)],
      ['male', encodePositions(bodies.male, body)],
    ]),
  );
}

/** A coordinate (mm) in whole steps of the file. */
const steps = (value: number) => Math.round(value / POSITION_STEP_MM);

/** A point (mm) as the file will hold it. */
export function asStored(point: Vector): Vector {
  return point.map((value) => steps(value) * POSITION_STEP_MM) as unknown as Vector;
}

function encodePositions(positions: Float64Array, mesh: HalfMesh): Uint8Array<ArrayBuffer> {
  return encodeValues(Int32Array.from(positions, steps), predictors(mesh.quads, mesh.vertexCount), 3);
}

function encodeQuads(quads: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let next = 0;
  for (const id of quads) {
    let value = next - id;
    if (value < 0) throw new RangeError('vertices must be numbered in the order of their first use');
    if (value === 0) next++;
    for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}
