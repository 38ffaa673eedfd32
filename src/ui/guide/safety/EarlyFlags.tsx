// The safety line of a place from the first view's index alone: it stands before the guide and the long texts have come,
// and when they never do.
import { useMemo } from 'react';
import type { MuscleEntry, PointEntry } from '../../../dataset/atlas-index.ts';
import { essentialAreasOf } from '../../../guide/case/essential-areas.ts';
import type { Place } from '../../../guide/verdict/first-questions.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { type GuidedPlace, useGuidedPlace } from '../../parts/guided-place.ts';
import { SafetyLine } from './SafetyLine.tsx';

/** A pain area, or a complaint with the area that it is about: give it what was chosen as its key. */
export function AreaFlags({ area }: { area: GuidedPlace }) {
  return <SafetyLine place={useMemo(() => ({ area }), [area])} />;
}

/** A muscle and, when given, its point; the place or complaint from which the person came counts too. */
export function MuscleFlags({ muscle, point }: { muscle: MuscleEntry; point: PointEntry | undefined }) {
  const area = useGuidedPlace();
  const from = useAtlas((state) => state.area ?? state.symptom);
  const place = useMemo((): Place => {
    const essentialAreas = essentialAreasOf(point ? [point] : muscle.points);
    return { area, subject: { muscle, traits: { essentialAreas } } };
  }, [muscle, point, area]);
  return <SafetyLine key={`${muscle.id} ${point?.id} ${from}`} place={place} />;
}
