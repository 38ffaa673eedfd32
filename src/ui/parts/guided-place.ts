// The place for which the guide is asked: the one that was chosen, or the complaint with the first of its areas.
import { useMemo } from 'react';
import type { PaintedPlaces } from '../../state/atlas-state.ts';
import { isPainted } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { type AreaEntry, type SymptomEntry, useAtlasData } from './atlas-data.ts';

export type GuidedPlace = Pick<AreaEntry, 'id' | 'redFlags'>;

export function guidedPlace(
  area: AreaEntry | undefined,
  symptom: SymptomEntry | undefined,
): GuidedPlace | undefined {
  return area ?? (symptom && { id: symptom.areas[0] ?? '', redFlags: symptom.redFlags });
}

/** Of painted pains: the area that holds most of them, and the questions of all of them. */
function paintedPlace(
  { areas: painted }: PaintedPlaces,
  areas: ReadonlyMap<string, AreaEntry>,
): GuidedPlace | undefined {
  const [first, ...others] = painted.flatMap((id) => areas.get(id) ?? []);
  if (first === undefined) return undefined;
  const redFlags = [...new Set([first, ...others].flatMap((area) => area.redFlags))];
  return { id: first.id, redFlags };
}

/** The place from which the person came; it counts for a muscle that was chosen there, too. */
export function useGuidedPlace(): GuidedPlace | undefined {
  const { areas, symptoms } = useAtlasData();
  const area = useAtlas((state) => (state.area === null ? undefined : areas.get(state.area)));
  const symptom = useAtlas((state) => (state.symptom === null ? undefined : symptoms.get(state.symptom)));
  // While painting, a place that was chosen is not taken in yet: nothing is said of it.
  const drawn = useAtlas(
    (state) => isPainted(state) && (state.painting || (state.area ?? state.symptom) === null),
  );
  const painted = useAtlas((state) => (isPainted(state) ? state.painted : null));
  return useMemo(
    () =>
      (drawn ? undefined : guidedPlace(area, symptom)) ??
      (painted ? paintedPlace(painted, areas) : undefined),
    [area, symptom, drawn, painted, areas],
  );
}
