// What the browser loads first: enough of every record to list, search and choose, without the long texts.
import type { Muscle, Zone } from './muscle-schema.ts';
import type {
  Area,
  Dermatome,
  GlossaryTerm,
  PainGuide,
  Region,
  Source,
  Symptom,
} from './reference-schema.ts';

/** A trigger point as lists and search need it. */
export interface PointEntry {
  id: string;
  number: number;
  label: string;
  /** Has no left or right. */
  readonly midline?: true;
  zones: readonly Pick<Zone, 'class' | 'label' | 'areas' | 'side'>[];
}

/** A muscle as lists and search need it. */
export interface MuscleEntry
  extends Pick<
    Muscle,
    | 'id'
    | 'names'
    | 'synonyms'
    | 'abbreviations'
    | 'formerNames'
    | 'groups'
    | 'region'
    | 'layer'
    | 'size'
    | 'redFlags'
  > {
  points: readonly PointEntry[];
}

/** The first-load index: `virtual:atlas/index`. */
export interface AtlasIndex {
  /** In the order of their English names: a page that sorts them itself would do so before it is seen. */
  muscles: readonly MuscleEntry[];
  areas: readonly (Pick<Area, 'id' | 'name' | 'plain' | 'group' | 'synonyms' | 'redFlags'> & {
    /** Lies in the midline, all of it: no side to ask for. */
    readonly midline?: true;
  })[];
  symptoms: readonly Symptom[];
  /** Which muscles the books name for an area. */
  painGuide: readonly PainGuide[];
  /** The works that `painGuide` and `symptoms` name. */
  books: readonly Source[];
}

/** What compiling found out about the zones. */
export interface CompiledMeasures {
  /** Key `<point-id>#<index of the zone>`: which areas the zone covers, and how much of each. */
  readonly shares: ReadonlyMap<string, readonly AreaShare[]>;
  /** Key: point id. */
  readonly measures: ReadonlyMap<string, PointMeasures>;
}

/** What the compiled zones say about a point. */
export interface PointMeasures {
  /** Share of the essential zone far from the point, 0 to 1. */
  readonly remoteShare?: number | undefined;
  /** The dermatomes that the essential zone crosses, the largest share first. */
  readonly dermatomes?: readonly DermatomeShare[] | undefined;
}

/** How much of a point's essential zone lies in a dermatome, 0 to 1. */
export interface DermatomeShare {
  readonly dermatome: string;
  readonly share: number;
}

/** A dermatome without its shape, which stands in the binary. */
export type DermatomeText = Omit<Dermatome, 'strokes'>;

/** How much of the area the zone covers, and how much of the zone lies in the area, 0 to 1. */
export interface AreaShare {
  readonly area: string;
  readonly shareOfArea: number;
  readonly shareOfZone: number;
}

/** The long texts, loaded after the list stands: `virtual:atlas/details`. */
export interface AtlasDetails {
  muscles: Readonly<Record<string, Muscle>>;
  regions: readonly Pick<Region, 'id' | 'name' | 'side'>[];
  sources: readonly Source[];
  glossary: readonly GlossaryTerm[];
  /** Entries of `CompiledMeasures`. */
  shares: readonly (readonly [string, readonly AreaShare[]])[];
  measures: readonly (readonly [string, PointMeasures])[];
  /** From the head down. */
  dermatomes: readonly DermatomeText[];
}

/** The index entry of a muscle record. */
export function muscleEntry(
  muscle: Muscle,
  isMidline: (place: Muscle['points'][number]['place']) => boolean = () => false,
): MuscleEntry {
  const { id, names, synonyms, abbreviations, formerNames, groups, region, layer, size, redFlags } = muscle;
  return {
    id,
    names,
    synonyms,
    abbreviations,
    formerNames,
    groups,
    region,
    layer,
    size,
    redFlags,
    points: muscle.points.map(({ id, number, label, place, zones }) => ({
      id,
      number,
      label,
      ...(isMidline(place) ? { midline: true as const } : {}),
      zones: zones.map(({ class: kind, label, areas, side }) => ({ class: kind, label, areas, side })),
    })),
  };
}
