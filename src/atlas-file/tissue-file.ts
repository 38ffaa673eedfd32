// The tissue files: muscles, tendons and bones of one region of the body, left half, on both bodies. Browser and Node.
import type { Sex } from '../space/sex.ts';
import { BinaryFileError, readSections, section, writeSections } from './byte-sections.ts';
import { decodeChannel, decodeValues, encodeChannel, encodeValues } from './prediction.ts';
import {
  decodeIds,
  decodeTriangles,
  encodeIds,
  encodeTriangles,
  trianglePredictors,
} from './triangle-codec.ts';

export const tissueKinds = ['flesh', 'tendon', 'fascia', 'bone', 'nerve', 'artery', 'vein', 'organ'] as const;
export const tissueLayers = ['superficial', 'intermediate', 'deep', 'bone', 'risk'] as const;

/** One solid of a region: a muscle or a part of one, a tendon, a bone. */
export interface TissuePiece {
  /** Of the part: `biceps-femoris-short-head`. */
  readonly id: string;
  /** Of the shape's record: of a muscle of the atlas, the muscle's id. */
  readonly owner: string;
  readonly tissue: (typeof tissueKinds)[number];
  readonly layer: (typeof tissueLayers)[number];
  /** Of what one side of the body alone has: only there it is drawn, on the right as the mirror. */
  readonly side?: 'left' | 'right';
  /** Its vertices, and its ranges of `triangles` and `farTriangles`, as first and count of entries. */
  readonly vertices: readonly [first: number, count: number];
  readonly near: readonly [first: number, count: number];
  readonly far: readonly [first: number, count: number];
}

/** All pieces of a region, one after another, on one set of arrays. */
export interface TissueRegion {
  readonly pieces: readonly TissuePiece[];
  /** Vertex ids, three a triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array<ArrayBuffer>;
  readonly farTriangles: Uint32Array<ArrayBuffer>;
  /** xyz a vertex, display pose, body frame, mm, whole multiples of `TISSUE_STEP_MM`. */
  readonly positions: Readonly<Record<Sex, Float32Array<ArrayBuffer>>>;
  /** u along the fibre from origin to insertion and v across it, mm, two a vertex, whole multiples of `FIBRE_STEP_MM`. */
  readonly fibre: Float32Array<ArrayBuffer>;
  /** 0 flesh to 255 tendon. */
  readonly tendon: Uint8Array<ArrayBuffer>;
  /** How open to the light with everything over it taken away down to its own layer, 0 to 255. */
  readonly open: Uint8Array<ArrayBuffer>;
}

export const TISSUE_STEP_MM = 1 / 8;
export const FIBRE_STEP_MM = 1 / 2;
const KIND = 'M';

export function encodeTissue(region: TissueRegion): Uint8Array<ArrayBuffer> {
  const { triangles, farTriangles, positions, fibre, tendon, open } = region;
  const links = trianglePredictors(triangles, tendon.length);
  const female = steps(positions.female, TISSUE_STEP_MM);
  const male = steps(positions.male, TISSUE_STEP_MM).map((value, i) => value - female[i]!);
  return writeSections(
    KIND,
    new Map<string, Uint8Array>([
      ['PIEC', new TextEncoder().encode(JSON.stringify(region.pieces))],
      ['TRIS', encodeTriangles(triangles)],
      ['FARS', encodeIds(farTriangles)],
      ['fema', encodeValues(female, links, 3)],
      ['male', encodeValues(male, links, 3)],
      ['FIBR', encodeValues(steps(fibre, FIBRE_STEP_MM), links, 2)],
      ['TEND', encodeChannel(tendon, links)],
      ['OPEN', encodeChannel(open, links)],
    ]),
  );
}

/** @throws BinaryFileError naming what was wrong: magic, version, kind, length or checksum. */
export function decodeTissue(bytes: Uint8Array): TissueRegion {
  const sections = readSections(KIND, bytes);
  const all = (tag: string): Uint8Array => {
    const found = sections.get(tag);
    if (found === undefined) throw new BinaryFileError(`tissue file: section '${tag}' is missing`);
    return found;
  };
  const triangles = decodeTriangles(all('TRIS'));
  const count = all('TEND').length;
  if (triangles.some((id) => id >= count))
    throw new BinaryFileError("tissue file: section 'TRIS' names a vertex that is not there");
  const links = trianglePredictors(triangles, count);
  const female = decodeValues(section(sections, 'fema', count * 6), links, 3);
  const male = decodeValues(section(sections, 'male', count * 6), links, 3).map(
    (value, i) => value + female[i]!,
  );
  return {
    pieces: JSON.parse(new TextDecoder().decode(all('PIEC'))) as TissuePiece[],
    triangles,
    farTriangles: decodeIds(all('FARS')),
    positions: { female: lengths(female, TISSUE_STEP_MM), male: lengths(male, TISSUE_STEP_MM) },
    fibre: lengths(decodeValues(section(sections, 'FIBR', count * 4), links, 2), FIBRE_STEP_MM),
    tendon: decodeChannel(all('TEND'), links),
    open: decodeChannel(section(sections, 'OPEN', count), links),
  };
}

function steps(values: Float32Array, step: number): Int32Array {
  return Int32Array.from(values, (value) => Math.round(value / step));
}

function lengths(values: Int32Array, step: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(values, (value) => value * step);
}
