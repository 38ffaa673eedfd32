// Makes the compiled pieces of an atlas, each when it is first asked for and only when the store does not hold it.
import type { DermatomeShare } from '../dataset/atlas-index.ts';
import type { AtlasRecords } from '../dataset/record-kinds.ts';
import type { Area, Dermatome, Landmark, Region } from '../dataset/reference-schema.ts';
import type { Anchor } from '../mesh/anchor.ts';
import type { CodedAreas, CodedDermatomes, CodedPoint } from './coded-fields.ts';
import { compileAreas } from './compile-areas.ts';
import type { BodiesToCompile } from './compile-bodies.ts';
import { compileDermatomes, dermatomeShares } from './compile-dermatomes.ts';
import { compileMuscle, landmarksIn, muscleGeometry } from './compile-muscle.ts';
import { contentHash } from './content-hash.ts';
import { type ResolvedLandmark, resolveLandmark } from './landmark-resolve.ts';
import type { MeasuredZone } from './measure-zones.ts';
import { once } from './once.ts';
import type { PieceStore } from './piece-store.ts';
import { PlaceCompiler } from './place-compile.ts';
import { type PreparedBody, preparedBody } from './prepared-body.ts';
import { compileRegions } from './region-map.ts';

/** The part of the records that has geometry. */
export type AtlasGeometry = Pick<AtlasRecords, 'muscles' | 'landmarks' | 'regions' | 'areas' | 'dermatomes'>;
type Muscle = AtlasGeometry['muscles'][number];

/** What only the compiled zones of a point can tell. */
export interface PointFigures {
  /** In the order of the record's zones. */
  readonly measured: readonly MeasuredZone[];
  /** Shares of the essential zone, 0 to 1, by dermatome, the largest first. */
  readonly dermatomes: readonly DermatomeShare[];
  /** Share of the essential zone far from the point, 0 to 1; absent where there is no such zone. */
  readonly remoteShare?: number;
}

/** The pieces of one atlas. Everything that it gives is plain data. */
export class AtlasCompiler {
  /** Pieces made anew, and pieces taken from the store. */
  readonly count = { compiled: 0, reused: 0 };
  private readonly body: PreparedBody;

  constructor(
    private readonly records: AtlasGeometry,
    built: BodiesToCompile,
    private readonly store: PieceStore,
  ) {
    this.body = preparedBody(built);
  }

  /** The names of the larger pieces that the store lacks; each can be made without the others. */
  missing(): string[] {
    const { muscles } = this.records;
    const wanted: [name: string, key: string][] = [
      ['areas', this.areasKey()],
      ['dermatomes', this.dermatomesKey()],
      ...muscles.map((muscle): [string, string] => [shapeName(muscle), this.shapeKey(muscle)]),
    ];
    return wanted.filter(([name, key]) => this.store.get(name, key) === undefined).map(([name]) => name);
  }

  /** Makes one of `missing()`. @throws DataError naming the record and the field at fault */
  make(name: string): void {
    if (name === 'areas') this.areas();
    else if (name === 'dermatomes') this.dermatomes();
    else for (const muscle of this.records.muscles) if (shapeName(muscle) === name) this.shape(muscle);
  }

  readonly landmarks = once((): readonly ResolvedLandmark[] =>
    this.records.landmarks.map((landmark) =>
      this.piece(`landmarks#${landmark.id}`, this.key(landmarkGeometry(landmark)), () =>
        resolveLandmark(this.body.surface(), landmark),
      ),
    ),
  );

  readonly areas = once(
    (): CodedAreas =>
      this.piece('areas', this.areasKey(), () => {
        const { regions, areas } = this.records;
        // Large, and needed only where an area is drawn anew.
        const map = this.piece('regions', this.keyOf(regions.map(regionGeometry)), () =>
          compileRegions(this.places(), regions),
        );
        const compiled = compileAreas(this.places(), map, areas);
        return this.body.coder().areas(map, compiled, (field) => this.body.measure().areaCm2(field));
      }),
  );

  readonly dermatomes = once(
    (): CodedDermatomes =>
      this.piece('dermatomes', this.dermatomesKey(), () =>
        this.body.coder().dermatomes(compileDermatomes(this.places(), this.records.dermatomes)),
      ),
  );

  /** The points of a muscle, in the order of the record. */
  shape(muscle: Muscle): readonly CodedPoint[] {
    return this.piece(shapeName(muscle), this.shapeKey(muscle), () =>
      compileMuscle(this.places(), muscle).map((point) => this.body.coder().point(point)),
    );
  }

  /** What the zones of a muscle's points cover, in the order of the record. */
  figures(muscle: Muscle): readonly PointFigures[] {
    const keys = [this.shapeKey(muscle), this.areasKey(), this.dermatomesKey()];
    return this.piece(`muscles/${muscle.id}#figures`, contentHash(...keys), () =>
      this.shape(muscle).map((point) => this.measured(point)),
    );
  }

  private measured({ anchor, fields, zones, essential }: CodedPoint): PointFigures {
    const decoded = fields.map((field) => this.body.coder().decode(field));
    const felt = essential === null ? null : decoded[essential]!;
    const remoteShare = this.body.remote().of(anchor, felt);
    const against = this.body.against(this.areas());
    return {
      measured: zones.map((zone) => against(decoded[zone]!)),
      dermatomes: dermatomeShares(this.body.measure(), this.body.labels(this.dermatomes()), felt),
      ...(remoteShare === undefined ? {} : { remoteShare }),
    };
  }

  private piece<T>(name: string, key: string, make: () => T): T {
    const known = this.store.get(name, key) as T | undefined;
    this.count[known === undefined ? 'compiled' : 'reused']++;
    if (known !== undefined) return known;
    const made = make();
    this.store.set(name, key, made);
    return made;
  }

  /** Changes with the body. */
  private key(geometry: unknown): string {
    return contentHash(JSON.stringify([this.body.key(), geometry]));
  }

  /** Changes with the body and with every landmark that the geometry names. */
  private keyOf(geometry: unknown): string {
    return this.key([geometry, landmarksIn(geometry).map((id) => [id, this.anchors().get(id)])]);
  }

  private readonly areasKey = once(() =>
    this.keyOf([this.records.regions.map(regionGeometry), this.records.areas.map(areaGeometry)]),
  );
  private readonly dermatomesKey = once(() => this.keyOf(this.records.dermatomes.map(dermatomeGeometry)));
  private shapeKey(muscle: Muscle): string {
    return this.keyOf(muscleGeometry(muscle));
  }

  // What making needs, and reading does not.
  private readonly anchors = once(
    () => new Map<string, Anchor>(this.landmarks().map(({ id, anchor }) => [id, anchor])),
  );
  private readonly places = once(() => new PlaceCompiler(this.body.surface(), this.landmarks()));
}

function shapeName({ id }: Muscle): string {
  return `muscles/${id}#shape`;
}

function landmarkGeometry({ id, side, at, ray, depthMm }: Landmark): unknown {
  return { id, side, at, ray, depthMm };
}

function regionGeometry({ id, side, seeds, reachMm }: Region): unknown {
  return { id, side, seeds, reachMm };
}

function areaGeometry({ id, regions, strokes, patches }: Area): unknown {
  return { id, regions, strokes, patches };
}

function dermatomeGeometry({ id, strokes }: Dermatome): unknown {
  return { id, strokes };
}
