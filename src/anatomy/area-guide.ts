// The pain-and-muscle guide: per area, the muscles whose zones cover it, essential before spillover.
import type { AtlasIndex } from '../dataset/atlas-index.ts';

/** A muscle under an area: which of its points reach it, essentially or as spillover. */
interface AreaMuscle {
  readonly muscle: string;
  /** Numbers of its points. A point that reaches the area both ways stands under `essential` alone. */
  readonly essential: readonly number[];
  readonly spillover: readonly number[];
  /** Place in the manual's own list for the area, from 1; null when the manual does not list it. */
  readonly rank: number | null;
}

export interface AreaGuide {
  readonly area: string;
  readonly muscles: readonly AreaMuscle[];
}

type GuideIndex = Pick<AtlasIndex, 'muscles' | 'areas' | 'painGuide'>;

/** One entry an area, in the order of the areas. Muscles: the manual's order first, then essential, then by name. */
export function areaGuide(index: GuideIndex): AreaGuide[] {
  return index.areas.map(({ id }) => {
    const listed = index.painGuide.find(({ area }) => area === id)?.muscles.map(({ muscle }) => muscle) ?? [];
    const muscles = index.muscles.flatMap((muscle): AreaMuscle[] => {
      const reached = (kind: 'essential' | 'spillover') =>
        muscle.points
          .filter(({ zones }) => zones.some((zone) => zone.class === kind && zone.areas.includes(id)))
          .map(({ number }) => number);
      const essential = reached('essential');
      const spillover = reached('spillover').filter((number) => !essential.includes(number));
      const rank = listed.indexOf(muscle.id) + 1 || null;
      if (essential.length + spillover.length === 0) return [];
      return [{ muscle: muscle.id, essential, spillover, rank }];
    });
    return { area: id, muscles: muscles.sort(byRankThenClass) };
  });
}

function byRankThenClass(a: AreaMuscle, b: AreaMuscle): number {
  const rank = (entry: AreaMuscle) => entry.rank ?? Number.POSITIVE_INFINITY;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const weight = (entry: AreaMuscle) => (entry.essential.length > 0 ? 0 : 1);
  return weight(a) - weight(b) || (a.muscle < b.muscle ? -1 : 1);
}
