// The tissue files: muscles, tendons and bones of one region of the body, left half, on both bodies. Browser and Node.
import type { Sex } from '../space/sex.ts';
import { BinaryFileError, readSections, section, writeSections } from './byte-sections.ts';
import { BitReader, BitWriter } from './range-coder.ts';
import { readFigures, TissueValues, writeFigures } from './tissue-values.ts';
import { CHOICE_MODELS, codeChoice, codeWalk, TriangleSource, WALK_MODELS } from './triangle-codec.ts';

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
  /** 0 flesh to 255 tendon; kept in sixteenths. */
  readonly tendon: Uint8Array<ArrayBuffer>;
  /** How open to the light with everything over it taken away down to its own layer, 0 to 255; kept in 32 steps. */
  readonly open: Uint8Array<ArrayBuffer>;
}

export const TISSUE_STEP_MM = 1 / 8;
export const FIBRE_STEP_MM = 1 / 2;
const KIND = 'M';
/** Steps in which tendon and openness are kept. */
const TENDON_STEPS = 15;
const OPEN_STEPS = 31;
/** A piece as it is kept: its own words, and how many vertices, near and far triangles it has. */
type KeptPiece = readonly [Omit<TissuePiece, 'vertices' | 'near' | 'far'>, number, number, number];

/** Vertices and triangles come back in another order within their piece: in that of the walk over its surface. */
export function encodeTissue(region: TissueRegion): Uint8Array<ArrayBuffer> {
  const { triangles, farTriangles, positions, fibre, tendon, open } = region;
  const near = new BitWriter(WALK_MODELS);
  const far = new BitWriter(CHOICE_MODELS);
  const links: number[] = [];
  const names: number[] = [];
  const kept = region.pieces.map((piece): KeptPiece => {
    const { vertices, near: nearRange, far: farRange, ...words } = piece;
    const own = ownTriangles(triangles, nearRange, vertices);
    const walk = codeWalk(near, own.length / 3, new TriangleSource(own, vertices[1]));
    if (walk.names.length !== vertices[1] || names.length !== vertices[0])
      throw new RangeError(`${piece.id} does not name its vertices, each at least once`);
    const renamed = new Uint32Array(vertices[1]);
    for (const [now, name] of walk.names.entries()) renamed[name] = now;
    codeChoice(
      far,
      ownTriangles(farTriangles, farRange, vertices).map((id) => renamed[id]!),
      vertices[1],
    );
    for (const link of walk.links) links.push(link < 0 ? -1 : link + vertices[0]);
    for (const name of walk.names) names.push(name + vertices[0]);
    return [words, vertices[1], nearRange[1] / 3, farRange[1] / 3];
  });
  const count = names.length;
  if (tendon.length !== count || open.length !== count) throw new RangeError('a vertex belongs to no piece');
  const of = (size: number, value: (at: number) => number) =>
    Int32Array.from({ length: count * size }, (_, i) =>
      Math.round(value(names[Math.floor(i / size)]! * size + (i % size))),
    );
  const values = new TissueValues(Int32Array.from(links), count, {
    female: of(3, (at) => positions.female[at]! / TISSUE_STEP_MM),
    male: of(3, (at) => positions.male[at]! / TISSUE_STEP_MM),
    fibre: of(2, (at) => fibre[at]! / FIBRE_STEP_MM),
    tendon: of(1, (at) => (tendon[at]! / 255) * TENDON_STEPS),
    open: of(1, (at) => (open[at]! / 255) * OPEN_STEPS),
  });
  return writeSections(
    KIND,
    new Map<string, Uint8Array>([
      ['PIEC', new TextEncoder().encode(JSON.stringify(kept))],
      ['NEAR', near.finish()],
      ['FARS', far.finish()],
      ...values.figures().map(([tag, figures]) => [tag, writeFigures(figures)] as const),
    ]),
  );
}

/** @throws BinaryFileError naming what was wrong: magic, version, kind, length or checksum. */
export function decodeTissue(bytes: Uint8Array): TissueRegion {
  const sections = readSections(KIND, bytes);
  const kept = JSON.parse(new TextDecoder().decode(section(sections, 'PIEC'))) as KeptPiece[];
  const near = new BitReader(WALK_MODELS, section(sections, 'NEAR'));
  const far = new BitReader(CHOICE_MODELS, section(sections, 'FARS'));
  const sum = (which: 1 | 2 | 3) => kept.reduce((all, piece) => all + piece[which], 0);
  const count = sum(1);
  const links = new Int32Array(count * 3);
  const triangles = new Uint32Array(sum(2) * 3);
  const farTriangles = new Uint32Array(sum(3) * 3);
  const pieces: TissuePiece[] = [];
  let [vertex, nearAt, farAt] = [0, 0, 0];
  for (const [words, vertices, nearCount, farCount] of kept) {
    const walk = codeWalk(near, nearCount, null);
    if (walk.links.length !== vertices * 3)
      throw new BinaryFileError(
        `tissue file: the surface of ${words.id} has not the vertices that it should`,
      );
    links.set(
      walk.links.map((link) => (link < 0 ? -1 : link + vertex)),
      vertex * 3,
    );
    triangles.set(
      walk.triangles.map((id) => id + vertex),
      nearAt,
    );
    farTriangles.set(
      codeChoice(far, farCount, vertices).map((id) => id + vertex),
      farAt,
    );
    pieces.push({
      ...words,
      vertices: [vertex, vertices],
      near: [nearAt, nearCount * 3],
      far: [farAt, farCount * 3],
    });
    vertex += vertices;
    nearAt += nearCount * 3;
    farAt += farCount * 3;
  }
  const values = new TissueValues(links, count);
  for (const [tag, figures] of values.figures()) readFigures(section(sections, tag), figures);
  const bytesOf = (list: Int32Array, steps: number) =>
    Uint8Array.from(list, (value) => Math.round((value / steps) * 255));
  return {
    pieces,
    triangles,
    farTriangles,
    positions: {
      female: lengths(values.female, TISSUE_STEP_MM),
      male: lengths(values.male, TISSUE_STEP_MM),
    },
    fibre: lengths(values.fibre, FIBRE_STEP_MM),
    tendon: bytesOf(values.tendon, TENDON_STEPS),
    open: bytesOf(values.open, OPEN_STEPS),
  };
}

function ownTriangles(
  all: Uint32Array,
  [first, count]: readonly [number, number],
  [vertex]: readonly [number, number],
): Uint32Array {
  return all.subarray(first, first + count).map((id) => id - vertex);
}

function lengths(values: Int32Array, step: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(values, (value) => value * step);
}
