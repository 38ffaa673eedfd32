// Compiled shapes as they are kept and shipped: each field coded for the file, a few hundred bytes in place of many thousand.
import { encodeRegions } from '../atlas-file/region-codec.ts';
import { type CodedField, type SparseField, ZoneCodec } from '../atlas-file/zone-codec.ts';
import type { FineTopology } from '../mesh/fine-mesh.ts';
import type { MeshTopology } from '../mesh/topology.ts';
import type { CompiledAreas } from './compile-areas.ts';
import type { CompiledDermatomes } from './compile-dermatomes.ts';
import type { CompiledPoint } from './compile-muscle.ts';
import type { BodyAreas } from './measure-zones.ts';
import type { RegionMap } from './region-map.ts';

/** A compiled point; `zones`, `essential` and `spillover` are indices into `fields`, where equal ones stand once. */
export interface CodedPoint extends Pick<CompiledPoint, 'id' | 'anchor' | 'depthMm' | 'midline'> {
  readonly fields: readonly CodedField[];
  /** Each zone as authored on the left, in the order of the record, whatever its `side`. */
  readonly zones: readonly number[];
  /** All zones of a class in one field, laid on the sides where they are felt when the left point is active. */
  readonly essential: number | null;
  readonly spillover: number | null;
}

/** A region or an area: its size is of one side, or of the whole where it lies across the midline. */
interface CodedPart {
  readonly id: string;
  readonly midline: boolean;
  readonly areaCm2: BodyAreas;
  readonly field: CodedField;
}

export interface CodedAreas {
  readonly regions: readonly CodedPart[];
  /** `regions` indices a fine vertex, as `encodeRegions` writes them. */
  readonly labels: Uint8Array;
  readonly areas: readonly (CodedPart & { readonly regions: readonly number[] })[];
}

export interface CodedDermatomes extends Pick<CompiledDermatomes, 'ids'> {
  readonly labels: Uint8Array;
  readonly depths: CodedField;
}

/** Codes and decodes on one mesh. */
export class FieldCoder {
  private readonly codec: ZoneCodec;

  constructor(
    private readonly cage: MeshTopology,
    private readonly fine: FineTopology,
  ) {
    this.codec = new ZoneCodec(cage, fine);
  }

  /** Vertices in rising order, as the compiler gave them: sums over them come out the same to the last bit. */
  decode(field: CodedField): SparseField {
    const { vertices, values } = this.codec.decode(field);
    const order = Uint32Array.from(vertices, (_, i) => i).sort((a, b) => vertices[a]! - vertices[b]!);
    return {
      vertices: Uint32Array.from(order, (i) => vertices[i]!),
      values: Int8Array.from(order, (i) => values[i]!),
    };
  }

  point({ id, anchor, depthMm, midline, zones, essential, spillover }: CompiledPoint): CodedPoint {
    const fields: CodedField[] = [];
    const known = new Map<string, number>();
    const stored = (field: SparseField): number => {
      const coded = this.codec.encode(field);
      const key = Object.values(coded).map(String).join(';');
      const at = known.get(key) ?? fields.push(coded) - 1;
      known.set(key, at);
      return at;
    };
    return {
      id,
      anchor,
      depthMm,
      midline,
      zones: zones.map(stored),
      essential: essential && stored(essential),
      spillover: spillover && stored(spillover),
      fields,
    };
  }

  areas(
    map: RegionMap,
    { areas, regionFields }: CompiledAreas,
    areaCm2: (field: SparseField) => BodyAreas,
  ): CodedAreas {
    const sized = (field: SparseField) => ({ areaCm2: areaCm2(field), field: this.codec.encode(field) });
    return {
      regions: map.ids.map((id, r) => ({ id, midline: map.midline[r] === 1, ...sized(regionFields[r]!) })),
      labels: encodeRegions(map.labels, this.cage, this.fine),
      areas: areas.map(({ field, ...area }) => ({ ...area, ...sized(field) })),
    };
  }

  dermatomes({ ids, labels, depths }: CompiledDermatomes): CodedDermatomes {
    return { ids, labels: encodeRegions(labels, this.cage, this.fine), depths: this.codec.encode(depths) };
  }
}
