// How much of one point's pain another one sends to as well: what overlaps is never offered against each other.
import type { TriggerPoint } from '../dataset/muscle-schema.ts';
import type { QuizSource } from './quiz-source.ts';

/** From this share of an area on, or of a zone, the zone counts as felt there. */
const FELT = 0.06;

/** Areas where the point is felt, by what its compiled zones cover and what the record means them to cover. */
function feltAreas(
  { shares }: Pick<QuizSource, 'shares'>,
  point: TriggerPoint,
  which: 'essential' | 'all',
): Set<string> {
  return new Set(
    point.zones.flatMap((zone, i) => {
      if (which === 'essential' && zone.class !== 'essential') return [];
      const covered = (shares.get(`${point.id}#${i}`) ?? [])
        .filter(({ shareOfArea, shareOfZone }) => shareOfArea >= FELT || shareOfZone >= FELT)
        .map(({ area }) => area);
      return [...zone.areas, ...covered];
    }),
  );
}

/** Each point is compared with all others. */
const felt = new WeakMap<QuizSource['shares'], Map<string, ReadonlySet<string>>>();

/** Ids of the areas where a point is felt; made once. */
export function knownAreas(
  source: Pick<QuizSource, 'shares'>,
  point: TriggerPoint,
  which: 'essential' | 'all',
): ReadonlySet<string> {
  const known = felt.get(source.shares) ?? new Map<string, ReadonlySet<string>>();
  felt.set(source.shares, known);
  const key = `${which} ${point.id}`;
  const areas = known.get(key) ?? feltAreas(source, point, which);
  known.set(key, areas);
  return areas;
}

/** True when a pain that `a` is known for may come from `b` too, or the other way round. */
export function zonesOverlap(source: QuizSource, a: TriggerPoint, b: TriggerPoint): boolean {
  const meet = (one: TriggerPoint, other: TriggerPoint) => {
    const there = knownAreas(source, other, 'all');
    return [...knownAreas(source, one, 'essential')].some((area) => there.has(area));
  };
  return meet(a, b) || meet(b, a);
}
