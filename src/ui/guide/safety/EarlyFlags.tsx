// The red flags of a place from the first view's index alone: asked before the guide and the long texts have come, and
// when they never do. The same questions in the same order as the verdict brings along.
import { useMemo } from 'react';
import type { MuscleEntry, PointEntry } from '../../../dataset/atlas-index.ts';
import type { Area } from '../../../dataset/reference-schema.ts';
import { essentialAreasOf } from '../../../guide/case/essential-areas.ts';
import { flagQuestions, type Place } from '../../../guide/verdict/first-questions.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { RedFlagQuestions } from './RedFlagQuestions.tsx';

/** A pain area, or a complaint with the area that it is about. */
export function AreaFlags({ area }: { area: Pick<Area, 'id' | 'redFlags'> }) {
  return <PlaceFlags place={useMemo(() => ({ area }), [area])} id="area-flags" />;
}

/** A muscle and, when given, its point; the area from which the person came counts too. */
export function MuscleFlags({ muscle, point }: { muscle: MuscleEntry; point: PointEntry | undefined }) {
  const { areas } = useAtlasData();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const place = useMemo((): Place => {
    const essentialAreas = essentialAreasOf(point ? [point] : muscle.points);
    return { area, subject: { muscle, traits: { essentialAreas } } };
  }, [muscle, point, area]);
  return <PlaceFlags place={place} id="flags" />;
}

function PlaceFlags({ place, id }: { place: Place; id: string }) {
  const answers = useCase((state) => state.answers);
  const side = useAtlas((state) => state.side);
  const questions = useMemo(() => flagQuestions(place, { ...answers, side }), [place, answers, side]);
  return <RedFlagQuestions questions={questions} id={id} />;
}
