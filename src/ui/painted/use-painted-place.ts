// The place of painted pains as the safety questions know it: the area that holds most, with all that were painted.
import { useMemo } from 'react';
import type { Place } from '../../guide/verdict/first-questions.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { useGuidedPlace } from '../parts/guided-place.ts';

/** Before it is known what was painted, every question may matter. */
export function usePaintedPlace(): Place {
  const area = useGuidedPlace();
  const painted = useAtlas((state) => state.painted?.areas);
  return useMemo(
    (): Place =>
      area === undefined || painted === undefined
        ? {}
        : { area, subject: { traits: { essentialAreas: painted } } },
    [area, painted],
  );
}
