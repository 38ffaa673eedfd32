// From pain to points: ranks the trigger points that send pain to an area, each with its reasons. Pure.
// A score is made of shares that can be explained; it is not a probability.
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
  /** The complaint in plain words is a known one of this muscle. */
  | { kind: 'complaint'; symptom: string }
  /** The source says that this point sends pain across the midline. */
  | { kind: 'crosses' };

export interface Candidate {
  point: string;
  muscle: string;
  /** The side on which the point lies. */
  side: Side;
  /** 0 to 1, for ordering. */
  score: number;
  reasons: readonly LookupReason[];
}

export interface LookupQuestion {
  /** Ids of the areas that hurt. */
  areas: readonly string[];
  side: Side;
  symptom?: string;
}

/**
 * Weights of the score, stated once: essential pain counts whole, spillover half. A muscle that heads the book's list
 * for the area gains most, the last one least. What is left to the drawn skin counts half: books know how often, charts do not.
 */
const weights = {
  essential: 1,
  spillover: 0.5,
  namedFirst: 0.8,
  namedLast: 0.3,
  complaint: 0.6,
  skin: 0.5,
} as const;

type LookupIndex = Pick<AtlasIndex, 'muscles' | 'symptoms' | 'painGuide'>;

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
        if (symptom?.muscles.includes(muscle.id)) reasons.push({ kind: 'complaint', symptom: symptom.id });
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
  return candidates.sort((a, b) => b.score - a.score || (a.point < b.point ? -1 : 1));
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

function bookReasons(
  index: LookupIndex,
  muscle: MuscleEntry,
  point: PointEntry,
  areas: ReadonlySet<string>,
): LookupReason[] {
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

/** Best zone per area (class × how much of it), averaged over the areas asked for, plus books and complaint; at most 1. */
function scoreOf(reasons: readonly LookupReason[], areaCount: number): number {
  const best = new Map<string, number>();
  let said = 0;
  for (const reason of reasons) {
    if (reason.kind === 'covers') {
      const { shareOfArea, shareOfZone } = reason;
      const share =
        shareOfArea === undefined
          ? 0.5
          : Math.min(1, shareOfArea) * 0.7 + Math.min(1, shareOfZone ?? 0) * 0.3;
      best.set(reason.area, Math.max(best.get(reason.area) ?? 0, weights[reason.class] * share));
    } else if (reason.kind === 'named') {
      const later = (reason.rank - 1) / Math.max(1, reason.of - 1);
      said = Math.max(said, weights.namedFirst + (weights.namedLast - weights.namedFirst) * later);
    } else if (reason.kind === 'complaint') {
      said = Math.max(said, weights.complaint);
    }
  }
  const covered = [...best.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, areaCount);
  return said + weights.skin * covered * (1 - said);
}
