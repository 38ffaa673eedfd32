// Reads the compiled atlas (anchors, zone fields, regions, areas) and answers from it, for both sides of the body.
import { type Anchor, mirroredAnchor } from '../mesh/anchor.ts';
import type { FineTopology } from '../mesh/fine-mesh.ts';
import type { MeshTopology } from '../mesh/topology.ts';
import { BinaryFileError, readSections, section } from './byte-sections.ts';
import { decodeRegions } from './region-codec.ts';
import { FAR_OUTSIDE, type SparseField, UNIT_MM, ZoneCodec } from './zone-codec.ts';

export type ZoneClass = 'essential' | 'spillover';
type BodySide = 'left' | 'right';

/** A trigger point on the skin of the left side or the midline. */
export interface SurfacePoint {
  readonly id: string;
  readonly anchor: Anchor;
  /** mm under the skin, along the inward normal. */
  readonly depthMm: number;
  readonly midline: boolean;
}

/** A point on one side: midline points stand once, as `left`. */
export interface SurfaceMark {
  readonly point: string;
  readonly side: BodySide;
  readonly anchor: Anchor;
}

/** What the `meta` section says; indices count from 0 in the order of the file. */
export interface AtlasMeta {
  readonly points: readonly {
    readonly id: string;
    readonly depthMm: number;
    readonly midline: boolean;
    /** Index of its field of each class; absent when it has none. */
    readonly essential?: number;
    readonly spillover?: number;
  }[];
  readonly regions: readonly { readonly id: string; readonly midline: boolean }[];
  readonly areas: readonly {
    readonly id: string;
    readonly regions: readonly number[];
    /** True when it lies across the midline and is the same for both sides. */
    readonly midline: boolean;
    readonly field: number;
  }[];
  readonly dermatomes: {
    readonly ids: readonly string[];
    /** The field of the distances to the nearest border between two. */
    readonly depths: number;
  };
}

/** Section letter of the atlas, and bytes of an anchor (triangle u32, u and v u16) and of a field's four lengths (u16). */
export const ATLAS_KIND = 'A';
const ANCHOR_BYTES = 8;
export const LENGTH_BYTES = 8;
export const STREAMS = ['runs', 'corn', 'edge', 'cent'] as const;
const WEIGHT_STEPS = 65535;
/** What `fillDermatome` writes deep inside, in units of UNIT_MM: 12 mm. */
export const DERMATOME_DEPTH = 60;

/** Fields are decoded when first asked for and kept. */
export class AtlasSurface {
  readonly unitMm = UNIT_MM;
  readonly points: readonly SurfacePoint[];
  readonly marks: readonly SurfaceMark[];
  readonly regions: AtlasMeta['regions'];
  readonly areas: AtlasMeta['areas'];
  /** Ids of the dermatomes, from the head down. */
  readonly dermatomes: readonly string[];
  /** Index into `regions` for each fine vertex, the same for left and right partners. */
  readonly regionLabels: Uint8Array<ArrayBuffer>;
  /** Index into `dermatomes` for each fine vertex, the same for left and right partners. */
  readonly dermatomeLabels: Uint8Array<ArrayBuffer>;
  private readonly codec: ZoneCodec;
  private readonly streams: readonly Uint8Array[];
  /** Where each field begins in each stream; one more entry than fields. */
  private readonly starts: readonly Uint32Array[];
  private readonly fields: (SparseField | undefined)[];
  private readonly fieldsOf: ReadonlyMap<string, AtlasMeta['points'][number]>;
  private readonly dermatomeDepths: number;

  /** @throws BinaryFileError when the file is damaged or made for another mesh. */
  constructor(
    bytes: Uint8Array,
    cage: MeshTopology,
    private readonly fine: FineTopology,
  ) {
    const sections = readSections(ATLAS_KIND, bytes);
    const meta = JSON.parse(new TextDecoder().decode(section(sections, 'meta'))) as AtlasMeta;
    const vertexCount = new DataView(section(sections, 'vert', 4).slice().buffer).getUint32(0, true);
    if (vertexCount !== fine.vertexCount)
      throw new BinaryFileError(`atlas: made for ${vertexCount} vertices, this body has ${fine.vertexCount}`);
    this.codec = new ZoneCodec(cage, fine);
    this.streams = STREAMS.map((tag) => section(sections, tag));
    this.starts = fieldStarts(section(sections, 'size'), this.streams);
    this.fields = new Array(this.starts[0]!.length - 1).fill(undefined);
    this.regions = meta.regions;
    this.areas = meta.areas;
    this.dermatomes = meta.dermatomes.ids;
    this.dermatomeDepths = meta.dermatomes.depths;
    this.fieldsOf = new Map(meta.points.map((point) => [point.id, point]));
    const anchors = section(sections, 'anch', meta.points.length * ANCHOR_BYTES);
    this.points = meta.points.map(({ id, depthMm, midline }, i) => ({
      id,
      depthMm,
      midline,
      anchor: readAnchor(anchors, i, fine.triangles.length / 3),
    }));
    this.marks = this.points.flatMap(({ id, anchor, midline }): SurfaceMark[] => {
      const left = { point: id, side: 'left', anchor } as const;
      if (midline) return [left];
      return [left, { point: id, side: 'right', anchor: mirroredAnchor(fine, anchor) }];
    });
    this.regionLabels = damaged(() => decodeRegions(section(sections, 'regn'), cage, fine));
    this.dermatomeLabels = damaged(() => decodeRegions(section(sections, 'derm'), cage, fine));
  }

  /** The merged field of a point's zones of one class, for the left side; undefined when it has none. */
  zone(point: string, kind: ZoneClass): SparseField | undefined {
    return this.field(this.fieldsOf.get(point)?.[kind]);
  }

  /** The field of an area of the left side (of both halves where it lies across the midline); undefined when unknown. */
  area(id: string): SparseField | undefined {
    return this.field(this.areas.find((area) => area.id === id)?.field);
  }

  /**
   * Writes a point's zones of one class: signed distance to their rim for each fine vertex, positive inside, in units
   * of `unitMm`, -127 where further than 20 mm outside. On the click path.
   * @returns false when the point has none of this class; `out` is all -127 then.
   */
  fill(point: string, side: BodySide, kind: ZoneClass, out: Int8Array): boolean {
    return this.write(this.zone(point, kind), side, out);
  }

  /** As `fill`, for an area. */
  fillArea(area: string, side: BodySide, out: Int8Array): boolean {
    return this.write(this.area(area), side, out);
  }

  /**
   * As `fill`, for the half of a dermatome on one side of the body; the midline is part of its rim. True at the rim,
   * clamped at 12 mm inside and beyond the next vertex outside.
   */
  fillDermatome(dermatome: string, side: BodySide, out: Int8Array): boolean {
    const own = this.dermatomes.indexOf(dermatome);
    const { mirror, triangles } = this.fine;
    const labels = this.dermatomeLabels;
    out.fill(FAR_OUTSIDE);
    if (own < 0) return false;
    const depths = new Int8Array(out.length);
    const { vertices, values } = this.field(this.dermatomeDepths)!;
    for (let i = 0; i < vertices.length; i++) depths[vertices[i]!] = values[i]!;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
      if (labels[a] !== own && labels[b] !== own && labels[c] !== own) continue;
      // Of two partners the one with the lower number is the left one.
      if (a > mirror[a]! || b > mirror[b]! || c > mirror[c]!) continue;
      for (const v of [a, b, c]) {
        const depth = labels[v] === own ? depths[v]! : -depths[v]!;
        out[side === 'left' ? v : mirror[v]!] = v === mirror[v] ? Math.min(0, depth) : depth;
      }
    }
    return true;
  }

  /** The id of the region that most of a triangle lies in; null where there are no regions. */
  regionOf(triangle: number): string | null {
    return this.regions[this.labelOf(triangle, this.regionLabels)]?.id ?? null;
  }

  /** The id of the dermatome that most of a triangle lies in; null where there are none. */
  dermatomeOf(triangle: number): string | null {
    return this.dermatomes[this.labelOf(triangle, this.dermatomeLabels)] ?? null;
  }

  private labelOf(triangle: number, labels: Uint8Array): number {
    const [a, b, c] = [0, 1, 2].map((k) => labels[this.fine.triangles[triangle * 3 + k]!]!);
    return b === c ? b! : a!;
  }

  private write(field: SparseField | undefined, side: BodySide, out: Int8Array): boolean {
    out.fill(FAR_OUTSIDE);
    if (field === undefined) return false;
    const { vertices, values } = field;
    const { mirror } = this.fine;
    if (side === 'left') for (let i = 0; i < vertices.length; i++) out[vertices[i]!] = values[i]!;
    else for (let i = 0; i < vertices.length; i++) out[mirror[vertices[i]!]!] = values[i]!;
    return true;
  }

  private field(index: number | undefined): SparseField | undefined {
    if (index === undefined) return undefined;
    const known = this.fields[index];
    if (known !== undefined) return known;
    const [runs, corners, edges, centres] = this.streams.map((stream, k) =>
      stream.subarray(this.starts[k]![index]!, this.starts[k]![index + 1]!),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const field = damaged(() => this.codec.decode({ runs, corners, edges, centres }));
    this.fields[index] = field;
    return field;
  }
}

function fieldStarts(lengths: Uint8Array, streams: readonly Uint8Array[]): Uint32Array[] {
  const count = lengths.length / LENGTH_BYTES;
  const view = new DataView(lengths.buffer, lengths.byteOffset, lengths.byteLength);
  return streams.map((stream, k) => {
    const starts = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++)
      starts[i + 1] = starts[i]! + view.getUint16(i * LENGTH_BYTES + k * 2, true);
    if (starts[count] !== stream.length)
      throw new BinaryFileError(
        `atlas: stream '${STREAMS[k]}' has ${stream.length} bytes, expected ${starts[count]}`,
      );
    return starts;
  });
}

/** Writes an anchor; u and v to 1/65535, so that a place moves by less than 0.001 mm. */
export function writeAnchor(anchor: Anchor): Uint8Array {
  const view = new DataView(new ArrayBuffer(ANCHOR_BYTES));
  view.setUint32(0, anchor.triangle, true);
  const u = Math.round(anchor.u * WEIGHT_STEPS);
  view.setUint16(4, u, true);
  view.setUint16(6, Math.min(Math.round(anchor.v * WEIGHT_STEPS), WEIGHT_STEPS - u), true);
  return new Uint8Array(view.buffer);
}

function readAnchor(bytes: Uint8Array, index: number, triangleCount: number): Anchor {
  const view = new DataView(bytes.buffer, bytes.byteOffset + index * ANCHOR_BYTES, ANCHOR_BYTES);
  const triangle = view.getUint32(0, true);
  const u = view.getUint16(4, true);
  const v = view.getUint16(6, true);
  if (triangle >= triangleCount || u + v > WEIGHT_STEPS)
    throw new BinaryFileError(`atlas: point ${index} lies on triangle ${triangle}, which is not there`);
  return { triangle, u: u / WEIGHT_STEPS, v: v / WEIGHT_STEPS, w: (WEIGHT_STEPS - u - v) / WEIGHT_STEPS };
}

/** A decoder's RangeError as what it means to the reader: a damaged file. */
function damaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new BinaryFileError(`atlas: ${error.message}`);
    throw error;
  }
}
