// In which order and groups the search box lists its answers; the command line prints the same.
import type { HitKind, SearchAnswer, SearchHit } from './search.ts';

export type GroupTitle = 'now' | 'named' | 'best' | 'muscles' | 'points' | 'areas' | 'symptoms' | 'pages';

export interface ListedHit {
  readonly kind: HitKind;
  readonly id: string;
  readonly via: string | null;
  /** A point that stands below its muscle. */
  readonly own: boolean;
}

export interface ListedGroup {
  readonly title: GroupTitle;
  readonly hits: readonly ListedHit[];
}

const most = { flag: 3, muscle: 8, point: 6, area: 5, symptom: 5, page: 3 } as const;
/** Under how many muscles their points are listed at once. */
const muscleWithPoints = 2;
/** How many answers of different kinds stand together at the top. */
const bestTogether = 3;

const titles = {
  muscle: 'muscles',
  point: 'points',
  area: 'areas',
  symptom: 'symptoms',
  page: 'pages',
} as const;

/**
 * Emergencies, then the best answers whatever they are, then the rest by kind; each muscle is followed by its points.
 * @param pointsOf ids of a muscle's points
 */
export function listHits(
  { hits }: Pick<SearchAnswer, 'hits'>,
  pointsOf: (muscle: string) => readonly string[],
): ListedGroup[] {
  const groups: ListedGroup[] = [];
  const listed = new Set<string>();
  const take = (hit: SearchHit, own = false): ListedHit => {
    listed.add(`${hit.kind}:${hit.id}`);
    return { kind: hit.kind, id: hit.id, via: hit.via, own };
  };
  const isNew = (hit: SearchHit): boolean => !listed.has(`${hit.kind}:${hit.id}`);

  const signs = hits.filter(({ kind }) => kind === 'flag').slice(0, most.flag);
  if (signs.length > 0) groups.push({ title: 'now', hits: signs.map((hit) => take(hit)) });
  const rest = hits.filter(({ kind }) => kind !== 'flag');
  const [first] = rest;

  // "trapezius 2" means that very point.
  if (first?.kind === 'point') groups.push({ title: 'named', hits: [take(first)] });
  else if (first !== undefined && first.kind !== 'muscle') {
    const best = rest.slice(0, bestTogether);
    if (best.some(({ kind }) => kind !== first.kind))
      groups.push({ title: 'best', hits: best.map((hit) => take(hit)) });
  }

  const kinds = [...new Set(rest.map(({ kind }) => kind))].filter((kind) => kind !== 'flag');
  for (const kind of kinds) {
    const found = rest.filter((hit) => hit.kind === kind && isNew(hit)).slice(0, most[kind]);
    const options = found.flatMap((hit, place): ListedHit[] => {
      if (!isNew(hit)) return [];
      const itself = take(hit);
      if (kind !== 'muscle' || place >= muscleWithPoints) return [itself];
      return [
        itself,
        ...pointsOf(hit.id)
          .map((id): SearchHit => ({ kind: 'point', id, score: hit.score, via: null }))
          .filter(isNew)
          .map((point) => take(point, true)),
      ];
    });
    if (options.length > 0) groups.push({ title: titles[kind], hits: options });
  }
  return groups;
}
