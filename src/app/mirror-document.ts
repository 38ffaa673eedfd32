// What the document element and the title say about the state, and what the device says to the store.
import type { AtlasIndex } from '../dataset/atlas-index.ts';
import { activeTheme, isReferencePage } from '../state/atlas-state.ts';
import type { Atlas, AtlasStore } from '../state/atlas-store.ts';
import { muscleName, pointName } from '../ui/parts/wording.ts';
import { message } from '../words/format.ts';

/**
 * Keeps `data-scene` (loading | ready | unavailable), `data-theme` and the title up to date from now on.
 * The returned function says the title again, in the language spoken now.
 */
export function mirrorDocument(store: AtlasStore, index: AtlasIndex): () => void {
  follow('(prefers-color-scheme: dark)', (dark) => store.getState().setSystemTheme(dark ? 'dark' : 'light'));
  follow('(prefers-reduced-motion: reduce)', (on) => store.getState().setReducedMotion(on));
  const show = (state: Atlas): void => {
    const { dataset } = document.documentElement;
    dataset.scene = state.scene === 'ready' && !state.still ? 'loading' : state.scene;
    dataset.theme = activeTheme(state);
    if (state.embed !== null) dataset.embed = 'framed';
    document.title = titleOf(state, index);
  };
  show(store.getState());
  store.subscribe(show);
  return () => show(store.getState());
}

function titleOf(state: Atlas, index: AtlasIndex): string {
  if (isReferencePage(state.page)) {
    return message('app.titleOf', { name: message(`reference.title.${state.page}`) });
  }
  const muscle = index.muscles.find(({ id }) => id === state.muscle);
  if (muscle === undefined || state.hideLabels) return message('app.title');
  const point = muscle.points.find(({ id }) => id === state.point);
  const name = point ? pointName(muscle, point, state.side) : muscleName(muscle);
  return message('app.titleOf', { name });
}

function follow(query: string, tell: (matches: boolean) => void): void {
  const list = window.matchMedia(query);
  tell(list.matches);
  list.addEventListener('change', (event) => tell(event.matches));
}
