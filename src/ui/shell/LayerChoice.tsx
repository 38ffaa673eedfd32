// How deep the picture looks: skin, three layers of muscles, bone. A line of words; in a small plate one field. With what is
// on its way, and what was taken away.
import { useEffect } from 'react';
import { type AtlasState, layers } from '../../state/atlas-state.ts';
import { readsPlainly } from '../../state/audience.ts';
import { broughtBack, nextLayer, restored } from '../../state/tissue-view.ts';
import { useAtlas, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import '../../words/en/late-words.ts';
import { Choice } from '../parts/Choice.tsx';
import styles from './LayerChoice.module.css';

type Layer = AtlasState['layer'];

export function LayerChoice() {
  const store = useAtlasStore();
  const layer = useAtlasNow((state) => state.layer);
  const plainly = useAtlas(readsPlainly);
  const choose = (layer: Layer) => {
    store.getState().offerSkin(null);
    store.getState().showTissue({ layer, hoveredTissue: null });
  };
  const options = layers.map((value) => ({
    value,
    label: message(plainly ? 'tissue.layerPlain' : 'tissue.layer', { layer: value }),
  }));
  useBrackets();
  return (
    <div className={styles.layers} title={message('tissue.keys')}>
      <div className={styles.words}>
        <span className={styles.name} aria-hidden="true">
          {message('tissue.short')}
        </span>
        <Choice legend={message('tissue.legend')} options={options} value={layer} onChoose={choose} />
      </div>
      <label className={styles.field}>
        <span className={styles.name}>{message('tissue.short')}</span>
        <select value={layer} onChange={(event) => choose(event.target.value as Layer)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p aria-live="polite" className={styles.status}>
        <Awaited />
      </p>
      <TakenAway />
    </div>
  );
}

/** While the hands are on the plate, `[` goes one layer out and `]` one in. */
function useBrackets(): void {
  const store = useAtlasStore();
  useEffect(() => {
    const plate = document.getElementById('plate');
    const step = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || !['[', ']'].includes(event.key)) return;
      const { layer, showTissue } = store.getState();
      showTissue({ layer: nextLayer(layer, event.key === ']' ? 1 : -1), hoveredTissue: null });
      event.preventDefault();
    };
    plate?.addEventListener('keydown', step);
    return () => plate?.removeEventListener('keydown', step);
  }, [store]);
}

function Awaited() {
  const awaited = useAtlas((state) => state.tissueAwaited);
  if (awaited.length === 0) return null;
  const regions = listOf(awaited.map((region) => message('tissue.region', { region })));
  return message('tissue.loading', { regions });
}

/** The way back from what a hand took away. */
function TakenAway() {
  const store = useAtlasStore();
  const hidden = useAtlas((state) => state.hiddenTissue);
  const alone = useAtlas((state) => state.isolated.length > 0);
  if (hidden.length === 0 && !alone) return null;
  const { showTissue } = store.getState();
  return (
    <p className={styles.away}>
      {hidden.length > 0 && (
        <>
          <span>{message('tissue.hidden', { count: hidden.length })}</span>
          <button type="button" onClick={() => showTissue(broughtBack(store.getState()))}>
            {message('tissue.bringBack')}
          </button>
        </>
      )}
      <button type="button" onClick={() => showTissue(restored)}>
        {message('tissue.showAll')}
      </button>
    </p>
  );
}
