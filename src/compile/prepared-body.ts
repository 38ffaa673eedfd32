// What compiling needs of a pair of bodies, each part made when first asked for and kept as long as the bodies are: an
// author who saves a muscle does not wait for the surface again.
import { decodeRegions } from '../atlas-file/region-codec.ts';
import type { SparseField } from '../atlas-file/zone-codec.ts';
import { type CodedAreas, type CodedDermatomes, FieldCoder } from './coded-fields.ts';
import { type BodiesToCompile, compileBodies } from './compile-bodies.ts';
import type { CompiledDermatomes } from './compile-dermatomes.ts';
import { createCompileSurface } from './compile-surface.ts';
import { contentHash } from './content-hash.ts';
import { type MeasuredZone, ZoneMeasure } from './measure-zones.ts';
import { once } from './once.ts';
import { RemoteShares } from './remote-share.ts';

export class PreparedBody {
  constructor(private readonly built: BodiesToCompile) {}

  /** Changes with all that compiling reads of the bodies. */
  readonly key = once(() => {
    const { topology, fine, female, male, rig, segmentOf } = this.built;
    const arrays = [female, male].flatMap(({ display, cage }) => [display, cage.occlusion]);
    const ends = rig.segments.map((segment) => [segment.id, segment.female.display, segment.male.display]);
    return contentHash(
      topology.quads,
      topology.mirror,
      fine.triangles,
      ...arrays,
      segmentOf,
      JSON.stringify(ends),
    );
  });

  private readonly bodies = once(() => compileBodies(this.built));
  readonly surface = once(() => createCompileSurface(this.bodies()));
  readonly measure = once(() => new ZoneMeasure(this.surface(), this.bodies()));
  readonly coder = once(() => new FieldCoder(this.built.topology, this.built.fine));
  readonly remote = once(() => new RemoteShares(this.bodies()));

  /** Measures zones against regions and areas. */
  against(areas: CodedAreas): (zone: SparseField) => MeasuredZone {
    return keptFor(areas, this.measures, () => {
      const decoded = (parts: CodedAreas['regions']) =>
        parts.map(({ id, field }) => ({ id, field: this.coder().decode(field) }));
      return this.measure().against(decoded(areas.regions), decoded(areas.areas));
    });
  }

  labels(dermatomes: CodedDermatomes): Pick<CompiledDermatomes, 'ids' | 'labels'> {
    return keptFor(dermatomes, this.dermatomes, () => ({
      ids: dermatomes.ids,
      labels: decodeRegions(dermatomes.labels, this.built.topology, this.built.fine),
    }));
  }

  private readonly measures = new WeakMap<CodedAreas, (zone: SparseField) => MeasuredZone>();
  private readonly dermatomes = new WeakMap<CodedDermatomes, Pick<CompiledDermatomes, 'ids' | 'labels'>>();
}

const prepared = new WeakMap<BodiesToCompile, PreparedBody>();

/** The same for the same bodies. */
export function preparedBody(built: BodiesToCompile): PreparedBody {
  return keptFor(built, prepared, () => new PreparedBody(built));
}

function keptFor<K extends object, V>(key: K, kept: WeakMap<K, V>, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
