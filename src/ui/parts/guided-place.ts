// The place for which the guide is asked: the one that was chosen, or the complaint with the first of its areas.
import { useMemo } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { type AreaEntry, type SymptomEntry, useAtlasData } from './atlas-data.ts';

export type GuidedPlace = Pick<AreaEntry, 'id' | 'redFlags'>;

export function guidedPlace(
  area: AreaEntry | undefined,
  symptom: SymptomEntry | undefined,
): GuidedPlace | undefined {
  return area ?? (symptom && { id: symptom.areas[0] ?? '', redFlags: symptom.redFlags });
}

/** The place from which the person came; it counts for a muscle that was chosen there, too. */
export function useGuidedPlace(): GuidedPlace | undefined {
  const { areas, symptoms } = useAtlasData();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const symptom = useAtlas((state) => (state.symptom === null ? undefined : symptoms.get(state.symptom)));
  return useMemo(() => guidedPlace(area, symptom), [area, symptom]);
}
