// What the picture shows now, in one breath: the canvas' accessible name.

import { type AtlasState, looksUnder } from '../state/atlas-state.ts';
import { pointOfPin } from '../state/pin.ts';
import type { AtlasData } from '../ui/parts/atlas-data.ts';
import { hiddenPointName, muscleName, pointAnnouncement, pointName } from '../ui/parts/wording.ts';
import { message } from '../words/format.ts';

type Shown = Pick<
  AtlasState,
  'asked' | 'body' | 'seenFrom' | 'point' | 'muscle' | 'area' | 'symptom' | 'side' | 'hideLabels' | 'pins'
> & { readonly layer: AtlasState['layer'] | null };

/** What the words depend on, as text: two states that say the same are the same. */
export function shownNow(state: AtlasState): string {
  const { asked, body, seenFrom, point, muscle, area, symptom, side, hideLabels, pins } = state;
  const layer = looksUnder(state) ? state.layer : null;
  const shown: Shown = { asked, body, seenFrom, layer, point, muscle, area, symptom, side, hideLabels, pins };
  return JSON.stringify(shown);
}

/** "Female body, seen from the front. Trapezius point 1, left side. Pain often felt: …" */
export function sceneLabel(state: Shown, data: AtlasData): string {
  const { body, seenFrom, layer } = state;
  const now = message('scene.now', {
    body,
    view: seenFrom,
    shown: shownIn(state, data) + pinnedIn(state, data),
  });
  return layer === null ? now : `${now} ${message('scene.layer', { layer })}`;
}

function shownIn(state: Shown, data: AtlasData): string {
  const { asked, point: id, muscle, area, symptom, side, hideLabels } = state;
  // Question and answer stand in words beside the picture.
  if (asked) return message('scene.asked');
  const point = id === null ? undefined : data.points.get(id);
  if (hideLabels && point) return hiddenPointName(point.point, side);
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

/** What is shown beside the choice. */
function pinnedIn({ asked, pins, hideLabels }: Shown, { points }: AtlasData): string {
  if (asked || pins.length === 0) return '';
  const names = pins.flatMap((pin) => {
    const { point: id, side } = pointOfPin(pin);
    const found = points.get(id);
    if (!found) return [];
    const { muscle, point } = found;
    return hideLabels ? hiddenPointName(point, side) : pointName(muscle, point, side);
  });
  return ` ${message('scene.pins', { points: names.join('; ') })}`;
}
