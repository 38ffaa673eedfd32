// What the picture shows: what a question of the quiz asks about, in place of what is chosen; and the store with that in it.
import { emptyDrawing } from '../anatomy/pain/drawing.ts';
import type { AtlasState } from './atlas-state.ts';
import type { Atlas, AtlasStore } from './atlas-store.ts';

/** The state as the picture is to read it; the same object for the same state. */
export function pictured(state: Atlas): Atlas {
  if (state.asked === null) return state;
  const made = known.get(state) ?? {
    ...state,
    ...inPlaceOfChoice(state.asked, state.sketch),
    // Muscles under the skin keep their names to themselves as well.
    hideLabels: state.hideLabels || hidesNames(state),
  };
  known.set(state, made);
  return made;
}

/** The same at all times: who follows the ways hears of no change. */
const none: AtlasState['ways'] = [];
const noPins: AtlasState['pins'] = [];
const noneAlone: AtlasState['isolated'] = [];
const known = new WeakMap<Atlas, Atlas>();

function inPlaceOfChoice(
  asked: NonNullable<AtlasState['asked']>,
  sketch: AtlasState['sketch'],
): Partial<AtlasState> {
  const { point, muscle, marks, sketched, side, among } = asked;
  return {
    // The person's own pains are nobody's answer.
    drawing: sketched ? sketch : foundOn(asked),
    painting: sketched === 'now',
    ...(sketched === 'now' ? { isolated: noneAlone } : {}),
    ...(side ? { side } : {}),
    point,
    muscle,
    area: null,
    symptom: null,
    ways: among ?? none,
    pins: noPins,
    inFront: null,
    hovered: null,
    hoveredTissue: null,
    // Under the skin a pin stands at the point: while it is asked for, only its pain is shown.
    ...((point !== null && marks !== null) || sketched === 'now' ? { layer: 'skin' } : {}),
    dermatome: null,
  };
}

/** mm round each part of a place. */
const FOUND_RADIUS_MM = 9;
const found = new WeakMap<object, AtlasState['drawing']>();

/** The place that was asked for, as paint on the skin: the same drawing for the same question. */
function foundOn(asked: NonNullable<AtlasState['asked']>): AtlasState['drawing'] {
  if (!asked.found) return emptyDrawing;
  const made = found.get(asked) ?? {
    ...emptyDrawing,
    pains: [
      {
        id: asked.found.id,
        areas: [],
        dabs: asked.found.anchors.map(([triangle, u, v]) => ({
          anchor: { triangle, u, v, w: 1 - u - v },
          radiusMm: asked.found?.spotMm ?? FOUND_RADIUS_MM,
        })),
      },
    ],
  };
  found.set(asked, made);
  return made;
}

/** The page's store as the picture reads it. Its actions are the page's own. */
export function picturedStore(page: AtlasStore): AtlasStore {
  return {
    ...page,
    getState: () => pictured(page.getState()),
    subscribe: (listener) => page.subscribe((now, before) => listener(pictured(now), pictured(before))),
  };
}

/** True while the answer to a question is not out: nothing in the picture may be named. */
export function hidesNames({ asked }: Pick<AtlasState, 'asked'>): boolean {
  return asked !== null && asked.marks !== null && asked.letters === undefined;
}
