// What the quiz is made from in the browser: the long texts, the places of the points, the red flags.
import { learn } from 'virtual:atlas/learn';
import { createContext, use, useContext, useMemo } from 'react';
import { bodyRegions } from '../../../dataset/muscle-schema.ts';
import { redFlags } from '../../../guide/case/red-flags.ts';
import { late } from '../../../state/late.ts';
import type { KnownSets } from '../../../study/quiz-code.ts';
import { inOneOrder, type QuizSource } from '../../../study/quiz-source.ts';
import { layersInward } from '../../browse/muscle-groups.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';

const placesCode = late(
  async () => {
    const [{ places }, { skinPlaces }] = await Promise.all([
      import('virtual:atlas/places'),
      import('virtual:atlas/skin-places'),
    ]);
    return { places: new Map(places), skinPlaces: { ...skinPlaces, unasked: new Set(skinPlaces.unasked) } };
  },
  { isToldInPlace: true },
);
// Beside the chunk that asks for it; whoever draws the quiz hears of a failure.
placesCode.wait().catch(() => {});

/** Suspends until the places are here; null while the long texts are not. */
export function useQuizSource(): QuizSource | null {
  const { places, skinPlaces } = use(placesCode.wait());
  const { index } = useAtlasData();
  const state = useDetails();
  const details = state.status === 'ready' ? state.details : null;
  return useMemo(() => {
    if (details === null) return null;
    const { shares, measures } = details;
    return {
      muscles: inOneOrder(Object.values(details.muscles)),
      redFlags,
      symptoms: index.symptoms,
      shares: new Map(shares),
      measures: new Map(measures),
      places,
      ...skinPlaces,
      latin: learn.spoken,
    };
  }, [details, index, places, skinPlaces]);
}

/** Groups by which people speak of several muscles, with two or more of them here. */
export function groupsOf(muscles: readonly { readonly groups: readonly string[] }[]): string[] {
  const counts = new Map<string, number>();
  for (const { groups } of muscles) for (const name of groups) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])).sort();
}

export function knownSets(source: QuizSource): KnownSets {
  return {
    regions: bodyRegions,
    layers: layersInward,
    groups: groupsOf(source.muscles),
    muscles: source.muscles.map(({ id }) => id),
  };
}

/** The source for everything below the panel. */
export const QuizSourceContext = createContext<QuizSource | null>(null);

export function useSource(): QuizSource {
  const source = useContext(QuizSourceContext);
  if (source === null) throw new Error('No QuizSourceContext above this component');
  return source;
}
