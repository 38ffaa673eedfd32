// What the search box offers: hits grouped for reading, each muscle followed by its points.

import type { HitKind, SearchAnswer } from '../../anatomy/search.ts';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import type { AreaEntry, AtlasData, SymptomEntry } from '../parts/atlas-data.ts';

export type SearchOption =
  | { kind: 'muscle'; id: string; muscle: MuscleEntry; via: string | null }
  | { kind: 'point'; id: string; muscle: MuscleEntry; point: PointEntry; side: Side; own: boolean }
  | { kind: 'area'; id: string; area: AreaEntry; via: string | null }
  | { kind: 'symptom'; id: string; symptom: SymptomEntry };

export interface OptionGroup {
  title: 'named' | 'muscles' | 'points' | 'areas' | 'symptoms';
  options: readonly SearchOption[];
}

const most = { muscles: 8, points: 6, areas: 4, symptoms: 3 } as const;
/** Under how many muscles their points are listed at once. */
const muscleWithPoints = 2;

/** Groups in the order of their best hit. `side` is that of the query or, without one, the present side. */
export function searchOptions(answer: SearchAnswer, data: AtlasData, present: Side): OptionGroup[] {
  const side = answer.side ?? present;
  const ofKind = (kind: HitKind, count: number) =>
    answer.hits.filter((hit) => hit.kind === kind).slice(0, count);
  const listed = new Set<string>();

  // "trapezius 2" means that very point.
  const [top] = answer.hits;
  const meant = top?.kind === 'point' ? data.points.get(top.id) : undefined;
  if (meant) listed.add(meant.point.id);
  const named: SearchOption[] = meant
    ? [{ kind: 'point', id: meant.point.id, ...meant, side, own: false }]
    : [];

  const muscles = ofKind('muscle', most.muscles).flatMap((hit, place): SearchOption[] => {
    const muscle = data.muscles.get(hit.id);
    if (muscle === undefined) return [];
    const points = place < muscleWithPoints ? muscle.points.filter(({ id }) => !listed.has(id)) : [];
    for (const point of points) listed.add(point.id);
    return [
      { kind: 'muscle', id: hit.id, muscle, via: hit.via },
      ...points.map(
        (point): SearchOption => ({ kind: 'point', id: point.id, muscle, point, side, own: true }),
      ),
    ];
  });
  const points = ofKind('point', most.points * 2).flatMap((hit): SearchOption[] => {
    const found = data.points.get(hit.id);
    return found && !listed.has(hit.id) ? [{ kind: 'point', id: hit.id, ...found, side, own: false }] : [];
  });
  const areas = ofKind('area', most.areas).flatMap((hit): SearchOption[] => {
    const area = data.areas.get(hit.id);
    return area ? [{ kind: 'area', id: hit.id, area, via: hit.via }] : [];
  });
  const symptoms = ofKind('symptom', most.symptoms).flatMap((hit): SearchOption[] => {
    const symptom = data.symptoms.get(hit.id);
    return symptom ? [{ kind: 'symptom', id: hit.id, symptom }] : [];
  });

  const best = (kind: HitKind): number => answer.hits.find((hit) => hit.kind === kind)?.score ?? 0;
  const groups: { title: OptionGroup['title']; score: number; options: SearchOption[] }[] = [
    { title: 'named', score: Number.POSITIVE_INFINITY, options: named },
    { title: 'muscles', score: best('muscle'), options: muscles },
    { title: 'points', score: best('point'), options: points.slice(0, most.points) },
    { title: 'areas', score: best('area'), options: areas },
    { title: 'symptoms', score: best('symptom'), options: symptoms },
  ];
  return groups
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ title, options }) => ({ title, options }));
}
