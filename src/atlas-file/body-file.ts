// Reads the body files (public/body): the shared topology, and each body's cage, shading and eyes. Runs in browser and Node.

import { type MeshTopology, mirrorHalf, type Topology } from '../mesh/topology.ts';
import type { Sex } from '../space/sex.ts';
import type { Vector } from '../space/vector.ts';
import { BinaryFileError, readSections, section } from './byte-sections.ts';
import { decodeChannel, decodeValues, POSITION_STEP_MM, predictors } from './prediction.ts';

export { BinaryFileError };

/** Where the iris is painted: centre of the eyeball, unit axis of the gaze, and the angle from the axis at which the iris ends. */
export interface Iris {
  readonly centreMm: Vector;
  readonly axis: Vector;
  readonly eyeRadiusMm: number;
  readonly irisRadiusMm: number;
}

/** One body in the display pose (anatomical position). Positions are packed xyz in the body frame, mm. */
export interface CageBody {
  readonly sex: Sex;
  readonly positions: Float32Array<ArrayBuffer>;
  /** How open each cage vertex lies to the light: 0 = wholly hidden, 255 = open sky. */
  readonly occlusion: Uint8Array<ArrayBuffer>;
  /** Signed distance to the hem per cage vertex: 128 at the hem, more inside the cloth, one unit = half a millimetre. */
  readonly garment: { readonly shorts: Uint8Array<ArrayBuffer>; readonly top: Uint8Array<ArrayBuffer> };
  /**
   * Colour of lips, areolae and cheeks, and the lashes: 255 = in full. One byte per fine vertex of the left half (those whose partner
   * in `FineTopology.mirror` has no lower id), in the order of their ids.
   */
  readonly tint: {
    readonly rose: Uint8Array;
    readonly lashes: Uint8Array;
    /** Above 128 inside a nail, by tenths of a millimetre from its edge; up to 127 the strength of a crease. */
    readonly nails: Uint8Array;
    /** Twentieths of a millimetre off the nearest crease, 128 on it. */
    readonly creases: Uint8Array;
  };
  readonly eyes: {
    readonly positions: Float32Array<ArrayBuffer>;
    readonly occlusion: Uint8Array<ArrayBuffer>;
    readonly left: Iris;
    readonly right: Iris;
  };
}

/** Undoes gzip in the browser and in Node. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws BinaryFileError naming what was wrong: magic, version, kind, length or checksum. */
export function decodeTopology(bytes: Uint8Array): Topology {
  const sections = readSections('T', bytes);
  const half = (quads: string, midline: string) => {
    const line = section(sections, midline);
    const { ids, used } = decodeQuads(section(sections, quads));
    if (used > line.length) {
      throw new BinaryFileError(`body file: section '${quads}' names a vertex that is not there`);
    }
    return mirrorHalf({ vertexCount: line.length, midline: line, quads: ids });
  };
  return { ...half('quad', 'midl'), eyes: half('eyeq', 'eyem') };
}

/** @throws BinaryFileError as `decodeTopology`; also when the file does not fit this topology. */
export function decodeBody(bytes: Uint8Array, topology: Topology): CageBody {
  const sections = readSections('B', bytes);
  const skin = leftLinks(topology);
  const ball = leftLinks(topology.eyes);
  const channel = (tag: string) =>
    mirrored(decodeChannel(section(sections, tag, topology.leftCount), skin), topology);
  const eyeOcclusion = decodeChannel(section(sections, 'eyeo', topology.eyes.leftCount), ball);
  const iris = section(sections, 'iris', 32);
  const view = new DataView(iris.buffer, iris.byteOffset, iris.byteLength);
  const [x, y, z, ax, ay, az, eyeRadiusMm, irisRadiusMm] = Array.from({ length: 8 }, (_, i) =>
    view.getFloat32(i * 4, true),
  ) as [number, number, number, number, number, number, number, number];
  const sizes = { eyeRadiusMm, irisRadiusMm };
  return {
    sex: section(sections, 'sex ', 1)[0] === 0x66 ? 'female' : 'male',
    positions: decodePositions(section(sections, 'posn', topology.leftCount * 6), topology, skin),
    occlusion: channel('occl'),
    garment: { shorts: channel('shor'), top: channel('top ') },
    tint: {
      rose: section(sections, 'rose'),
      lashes: section(sections, 'lash'),
      nails: section(sections, 'nail'),
      creases: section(sections, 'crea'),
    },
    eyes: {
      positions: decodePositions(section(sections, 'eyep', topology.eyes.leftCount * 6), topology.eyes, ball),
      occlusion: mirrored(eyeOcclusion, topology.eyes),
      left: { centreMm: [x, y, z], axis: [ax, ay, az], ...sizes },
      right: { centreMm: [-x, y, z], axis: [-ax, ay, az], ...sizes },
    },
  };
}

/** A mesh as `mirrorHalf` makes it. */
type WholeMesh = MeshTopology & { readonly leftCount: number };

function leftLinks(mesh: WholeMesh): Int32Array {
  return predictors(mesh.quads.subarray(0, mesh.quads.length / 2), mesh.leftCount);
}

/** Positions (xyz, mm) of a whole mesh from the coded left half. */
export function decodePositions(
  bytes: Uint8Array,
  mesh: WholeMesh,
  links: Int32Array = leftLinks(mesh),
): Float32Array<ArrayBuffer> {
  const steps = decodeValues(bytes, links, 3);
  const out = new Float32Array(mesh.vertexCount * 3);
  mirrorPoints(steps, mesh.mirror, out);
  return out;
}

/** Points of the left half (xyz, file steps) into both halves, mm. */
function mirrorPoints(steps: Int32Array, mirror: Uint32Array, out: Float32Array): void {
  for (let left = 0, v = 0; left < steps.length; left += 3, v++) {
    const right = mirror[v]! * 3;
    const x = steps[left]! * POSITION_STEP_MM;
    const y = steps[left + 1]! * POSITION_STEP_MM;
    const z = steps[left + 2]! * POSITION_STEP_MM;
    out[right] = -x;
    out[right + 1] = y;
    out[right + 2] = z;
    // After its partner: a vertex of the midline is its own, and keeps its sign.
    out[left] = x;
    out[left + 1] = y;
    out[left + 2] = z;
  }
}

/** A channel of the left half, over both halves. */
function mirrored(left: Uint8Array, { mirror, vertexCount }: WholeMesh): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(vertexCount);
  mirrorBytes(left, mirror, out);
  return out;
}

function mirrorBytes(left: Uint8Array, mirror: Uint32Array, out: Uint8Array): void {
  for (let v = 0; v < left.length; v++) out[mirror[v]!] = out[v] = left[v]!;
}

/** Quads as coded by `models/encode.ts`: each id as its distance below the highest id so far plus one, as LEB128 numbers. `used`: one more than the highest. */
function decodeQuads(bytes: Uint8Array): { ids: Uint32Array; used: number } {
  // A number takes at least one byte.
  const ids = new Uint32Array(bytes.length);
  let count = 0;
  let next = 0;
  for (let i = 0; i < bytes.length; i++) {
    let value = 0;
    for (let shift = 0; ; shift += 7, i++) {
      const byte = bytes[i];
      if (byte === undefined) throw new BinaryFileError('body file: length: a face is cut off');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const id = next - value;
    if (value === 0) next++;
    if (id < 0) throw new BinaryFileError('body file: a face names a vertex below zero');
    ids[count++] = id;
  }
  if (count % 4 !== 0) throw new BinaryFileError('body file: length: the last face is cut off');
  return { ids: ids.slice(0, count), used: next };
}
