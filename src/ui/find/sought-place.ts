// The place or complaint that is being sought for, with what can be said of its side.
import { useMemo } from 'react';
import type { PainSide } from '../../space/side.ts';
import { seeksCause } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { type AreaEntry, type SymptomEntry, useAtlasData } from '../parts/atlas-data.ts';
import { type GuidedPlace, guidedPlace } from '../parts/guided-place.ts';

export interface SoughtPlace {
  area: AreaEntry | undefined;
  symptom: SymptomEntry | undefined;
  /** In plain words, without a side. */
  name: string;
  /** As the person said it; null when nobody has, and where there is none. */
  side: PainSide | null;
  /** Lies to the left or right or on both sides of the midline, so that a side can be said. */
  sided: boolean;
  /** For the guide: the place itself, or the complaint with the first of its areas. */
  guided: GuidedPlace;
}

/** Null while no place is sought for; while painting a place is chosen to be painted. */
export function useSoughtPlace(): SoughtPlace | null {
  const seeking = useAtlas((state) => seeksCause(state) && !state.painting);
  const place = useChosenPlace();
  return seeking ? place : null;
}

/** The place that is chosen, whoever reads. */
export function useChosenPlace(): SoughtPlace | null {
  const { areas, symptoms } = useAtlasData();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const symptom = useAtlas((state) => (state.symptom === null ? undefined : symptoms.get(state.symptom)));
  const side = useAtlas((state) => state.painSide);
  return useMemo(() => {
    const guided = guidedPlace(area, symptom);
    if (guided === undefined) return null;
    const places = area ? [area] : (symptom?.areas ?? []).flatMap((id) => areas.get(id) ?? []);
    const sided = !places.every(({ midline }) => midline);
    return {
      area,
      symptom,
      name: area?.plain ?? symptom?.text ?? '',
      side: sided ? side : null,
      sided,
      guided,
    };
  }, [area, symptom, side, areas]);
}
