// From pain to points: ranks the trigger points that send pain to an area, each with its reasons. Pure.
// The order is that of the books, and can be said in a word a row; no score here is a probability.
import type { AreaShare, AtlasIndex, MuscleEntry, PointEntry } from '../dataset/atlas-index.ts';
import type { Zone } from '../dataset/muscle-schema.ts';
import { otherSide, type Side } from '../space/side.ts';
import { zoneSides } from './laterality.ts';

/** What the compiler measured on the skin for one zone of one point: key `<point-id>#<index of the zone>`. */
export type ZoneShares = ReadonlyMap<string, readonly AreaShare[]>;

export type LookupReason =
  /** A zone of this class covers the area; shares only when they have been measured. */
  | {
      kind: 'covers';
      area: string;
      class: Zone['class'];
      label: string;
      shareOfArea?: number;
      shareOfZone?: number;
    }
  /** The books name the muscle (or this very point) for the area. */
  | {
      kind: 'named';
      area: string;
      sources: number;
      /** The book means this very point, not the muscle as a whole. */
      exact: boolean;
      /** Place in the book's list, from 1, and how long the list is. */
      rank: number;
      of: number;
    }
  /** The complaint in plain words is a known one of this muscle; its place in that list, from 1, and how long it is. */
  | { kind: 'complaint'; symptom: string; rank: number; of: number }
  /** The source says that this point sends pain across the midline. */
  | { kind: 'crosses' };

type CoversReason = Extract<LookupReason, { kind: 'covers' }>;

/** @template Reason what may be said for it; a painted pain has more to say (rank-painted.ts). */
export interface Candidate<Reason = LookupReason> {
  point: string;
  muscle: string;
  /** The side on which the point lies. */
  side: Side;
  /** 0 to 1, for ordering. */
  score: number;
  reasons: readonly Reason[];
}

export interface LookupQuestion {
  /** Ids of the areas that hurt. */
  areas: readonly string[];
  side: Side;
  symptom?: string;
}

/**
 * The order, stated once: first the muscles that are known for the complaint, then those that the books name for the
 * place, both in the lists' own order (books know how often); then by what the drawn zones cover, which says where a
 * pain lies and not how often it comes, so that it decides only between points that the lists hold equal.
 */
const steps = { complaint: 0.75, named: 0.5, covers: 0.4, one: 0.01, within: 0.009 } as const;
/** Of the zones: essential pain before spillover, and last what only touches the place, whatever it is. */
const extents = { often: 2, some: 1, edge: 0 } as const;

export type LookupIndex = Pick<AtlasIndex, 'muscles' | 'symptoms' | 'painGuide'>;

/**
 * Points that may send pain to `question.areas` on `question.side`, best first; ties by id. Uses the measured
 * `shares` where the zone has them, and what the record says otherwise. Under a millisecond for all points.
 */
export function rankPoints(index: LookupIndex, question: LookupQuestion, shares?: ZoneShares): Candidate[] {
  const symptom = index.symptoms.find(({ id }) => id === question.symptom);
  const areas = new Set([...question.areas, ...(symptom?.areas ?? [])]);
  const candidates: Candidate[] = [];
  for (const muscle of index.muscles) {
    const ofMuscle: Candidate[] = [];
    for (const point of muscle.points) {
      for (const side of [question.side, otherSide(question.side)]) {
        const reasons = zoneReasons(point, side, question.side, areas, shares);
        if (reasons.length === 0 && side !== question.side) continue;
        reasons.push(...bookReasons(index, muscle, point, areas));
        const known = symptom?.muscles.indexOf(muscle.id) ?? -1;
        if (symptom && known >= 0)
          reasons.push({
            kind: 'complaint',
            symptom: symptom.id,
            rank: known + 1,
            of: symptom.muscles.length,
          });
        if (reasons.length === 0) continue;
        if (side !== question.side) reasons.push({ kind: 'crosses' });
        ofMuscle.push({
          point: point.id,
          muscle: muscle.id,
          side,
          score: scoreOf(reasons, areas.size),
          reasons,
        });
      }
    }
    // A muscle that is named only as a whole is represented by those of its points that reach the place, if any do.
    const reaching = ofMuscle.filter(({ reasons }) => reasons.some(namesThePoint));
    candidates.push(...(reaching.length > 0 ? reaching : ofMuscle));
  }
  return candidates.sort(bestFirst);
}

type Ordered = Pick<Candidate, 'point' | 'score'>;

/** The order of every list of candidates, however its score came about: ties by id. */
export function bestFirst(a: Ordered, b: Ordered): number {
  return b.score - a.score || (a.point < b.point ? -1 : a.point > b.point ? 1 : 0);
}

function namesThePoint(reason: LookupReason): boolean {
  return reason.kind === 'covers' || (reason.kind === 'named' && reason.exact);
}

function zoneReasons(
  point: PointEntry,
  pointSide: Side,
  painSide: Side,
  areas: ReadonlySet<string>,
  shares: ZoneShares | undefined,
): LookupReason[] {
  return point.zones.flatMap((zone, index) => {
    if (!zoneSides(zone.side, pointSide).includes(painSide)) return [];
    const measured = shares?.get(`${point.id}#${index}`);
    const covered = measured
      ? measured.filter((share) => areas.has(share.area) && share.shareOfArea > 0.01)
      : zone.areas.filter((area) => areas.has(area)).map((area) => ({ area }));
    return covered.map((share) => ({
      kind: 'covers' as const,
      class: zone.class,
      label: zone.label,
      ...share,
    }));
  });
}

export type NamedReason = Extract<LookupReason, { kind: 'named' }>;

/** Where the books name a muscle, or this point of it, for one of the areas. */
export function bookReasons(
  index: Pick<LookupIndex, 'painGuide'>,
  muscle: Pick<MuscleEntry, 'id'>,
  point: Pick<PointEntry, 'number'>,
  areas: ReadonlySet<string>,
): NamedReason[] {
  return index.painGuide.flatMap((guide) => {
    if (!areas.has(guide.area)) return [];
    const place = guide.muscles.findIndex((named) => named.muscle === muscle.id);
    const entry = guide.muscles[place];
    if (entry === undefined || (entry.points && !entry.points.includes(point.number))) return [];
    return [
      {
        kind: 'named' as const,
        area: guide.area,
        sources: guide.sources.length,
        exact: entry.points !== undefined,
        rank: place + 1,
        of: guide.muscles.length,
      },
    ];
  });
}

/** The reason that gives a candidate its place in the order: what a row says when it says one thing. */
export function leadingReason(reasons: readonly LookupReason[]): LookupReason | undefined {
  return (
    reasons.find(({ kind }) => kind === 'complaint') ??
    reasons.filter((reason) => reason.kind === 'named').sort((a, b) => a.rank - b.rank)[0] ??
    reasons.filter((reason) => reason.kind === 'covers').sort((a, b) => reach(b) - reach(a))[0] ??
    reasons[0]
  );
}

function scoreOf(reasons: readonly LookupReason[], areaCount: number): number {
  const best = new Map<string, number>();
  for (const reason of reasons)
    if (reason.kind === 'covers') best.set(reason.area, Math.max(best.get(reason.area) ?? 0, reach(reason)));
  const covered = [...best.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, areaCount);
  const lead = leadingReason(reasons);
  if (lead?.kind === 'covers') return steps.covers * reach(lead);
  if (lead?.kind !== 'complaint' && lead?.kind !== 'named') return 0;
  const exact = reasons.some((reason) => reason.kind === 'named' && reason.exact) ? 1 : 0;
  return steps[lead.kind] + 0.2 - steps.one * lead.rank + (steps.within * (exact + covered)) / 2;
}

/** What may be said of a zone in its area: often felt there, felt by some, or that it just reaches the edge. */
export function extentOf(reason: CoversReason): keyof typeof extents {
  const { shareOfArea = 1, shareOfZone = 1 } = reason;
  if (shareOfArea < 0.1 && shareOfZone < 0.25) return 'edge';
  return reason.class === 'essential' ? 'often' : 'some';
}

/** How far a zone counts in its area, 0 to 1: its class first, then how much of the area and of itself it covers. */
function reach(reason: CoversReason): number {
  const { shareOfArea, shareOfZone } = reason;
  const share =
    shareOfArea === undefined ? 0.5 : Math.min(1, shareOfArea) * 0.7 + Math.min(1, shareOfZone ?? 0) * 0.3;
  return (extents[extentOf(reason)] + share) / 3;
}
