// What the picture shows now, in one breath: the canvas' accessible name.
import { type AtlasState, looksUnder } from '../state/atlas-state.ts';
import type { AtlasData } from '../ui/parts/atlas-data.ts';
import { muscleName, pointAnnouncement } from '../ui/parts/wording.ts';
import { message } from '../words/format.ts';

type Shown = Pick<
  AtlasState,
  'body' | 'seenFrom' | 'point' | 'muscle' | 'area' | 'symptom' | 'side' | 'hideLabels'
> & { readonly layer: AtlasState['layer'] | null };

/** What the words depend on, as text: two states that say the same are the same. */
export function shownNow(state: AtlasState): string {
  const { body, seenFrom, point, muscle, area, symptom, side, hideLabels } = state;
  const layer = looksUnder(state) ? state.layer : null;
  const shown: Shown = { body, seenFrom, layer, point, muscle, area, symptom, side, hideLabels };
  return JSON.stringify(shown);
}

/** "Female body, seen from the front. Trapezius point 1, left side. Pain often felt: …" */
export function sceneLabel(state: Shown, data: AtlasData): string {
  const { body, seenFrom, layer } = state;
  const now = message('scene.now', { body, view: seenFrom, shown: shownIn(state, data) });
  return layer === null ? now : `${now} ${message('scene.layer', { layer })}`;
}

function shownIn({ point: id, muscle, area, symptom, side, hideLabels }: Shown, data: AtlasData): string {
  const point = id === null ? undefined : data.points.get(id);
  if (hideLabels && point) return message('study.hiddenPoint', { number: point.point.number, side });
  if (point) return pointAnnouncement(point.muscle, point.point, side);
  const chosen = muscle === null ? undefined : data.muscles.get(muscle);
  if (chosen)
    return message('scene.muscle', {
      muscle: hideLabels ? message('study.hiddenName') : muscleName(chosen),
      side,
    });
  const place = area === null ? undefined : data.areas.get(area);
  if (place) return message('scene.area', { area: place.plain, side });
  const complaint = symptom === null ? undefined : data.symptoms.get(symptom);
  if (complaint) return message('scene.complaint', { complaint: complaint.text });
  return message('scene.nothing');
}
