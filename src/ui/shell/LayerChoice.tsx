// How deep the picture looks: skin, three layers of muscles, bone. A line of words; in a small plate one field. With what was
// taken away; and, for the plate, what is on its way.
import { useLayoutEffect, useRef } from 'react';
import { type AtlasState, layers, looksUnder, type TissueView } from '../../state/atlas-state.ts';
import { readsPlainly } from '../../state/audience.ts';
import { warnsOnSkin } from '../../state/risk-signs.ts';
import { hidden, isolating, nextLayer, restored, touched, undone } from '../../state/tissue-view.ts';
import { useAtlas, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import '../../words/en/late-words.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import { focusStays } from '../parts/focus-stays.ts';
import { muscleName } from '../parts/wording.ts';
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
  const under = useAtlas(looksUnder);
  const names = useAtlasNow((state) => state.tissueNames);
  const risk = useAtlasNow((state) => state.riskSigns);
  const warns = useAtlas(warnsOnSkin);
  useLayerKeys();
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
      <Said />
      {under && (
        <label className={styles.names}>
          <input
            type="checkbox"
            checked={names}
            onChange={(event) => store.getState().showTissue({ tissueNames: event.currentTarget.checked })}
          />
          <span>{message('layers.names')}</span>
        </label>
      )}
      {!under && warns && (
        <label className={styles.names} data-risk-switch>
          <input
            type="checkbox"
            checked={risk}
            onChange={(event) => store.getState().showTissue({ riskSigns: event.currentTarget.checked })}
          />
          <span>{message('risk.show')}</span>
        </label>
      )}
      <TakenAway />
    </div>
  );
}

/** While the hands are on the picture: `[` one layer out, `]` one in, A alone, H away, U back, N names. */
function useLayerKeys(): void {
  const store = useAtlasStore();
  useLayoutEffect(() => {
    const plate = document.getElementById('plate');
    const step = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      const now = store.getState();
      const part = keyed(event.key.toLowerCase(), now);
      if (part === null) return;
      now.showTissue(part);
      event.preventDefault();
    };
    plate?.addEventListener('keydown', step);
    return () => plate?.removeEventListener('keydown', step);
  }, [store]);
}

/** What a key changes; null where it means nothing here. */
function keyed(key: string, now: AtlasState): Partial<TissueView> | null {
  const { layer, muscle } = now;
  if (key === '[' || key === ']')
    return { layer: nextLayer(layer, key === ']' ? 1 : -1), hoveredTissue: null };
  if (key === 'u') return undone(now);
  if (key === 'n' && looksUnder(now)) return { tissueNames: !now.tissueNames };
  if (key === 'n' && warnsOnSkin(now)) return { riskSigns: !now.riskSigns };
  if (muscle === null) return null;
  if (key === 'a') return touched(now, isolating([muscle]));
  if (key === 'h' && looksUnder(now)) return touched(now, hidden(now, muscle));
  return null;
}

/** For those who do not see it: which layer the picture shows, what of it is alone or gone. Said when it changes. */
function Said() {
  const { muscles } = useAtlasData();
  const layer = useAtlas((state) => state.layer);
  const alone = useAtlas((state) => state.isolated);
  const away = useAtlas((state) => state.hiddenTissue);
  const hideLabels = useAtlas((state) => state.hideLabels);
  const names = (owners: readonly string[]) =>
    hideLabels
      ? message('layers.groupCount', { count: owners.length })
      : listOf(
          owners.map((owner) => {
            const muscle = muscles.get(owner);
            return muscle ? muscleName(muscle) : owner;
          }),
        );
  const said = [
    message('layers.saidLayer', { layer }),
    ...(alone.length > 0 ? [message('layers.saidAlone', { muscles: names(alone) })] : []),
    ...(away.length > 0 ? [message('layers.saidHidden', { muscles: names(away) })] : []),
  ].join(' ');
  const first = useRef(said);
  if (first.current !== said) first.current = '';
  return (
    <p className="sr-only" aria-live="polite" data-layer-said>
      {first.current === said ? '' : said}
    </p>
  );
}

/** What of the muscles is on its way. */
export function Awaited() {
  const awaited = useAtlas((state) => state.tissueAwaited);
  if (awaited.length === 0) return null;
  const regions = listOf(awaited.map((region) => message('tissue.region', { region })));
  return message('tissue.loading', { regions });
}

/** The way back from what a hand took away. */
function TakenAway() {
  const store = useAtlasStore();
  const hiddenNow = useAtlas((state) => state.hiddenTissue);
  const alone = useAtlas((state) => state.isolated.length > 0);
  const canUndo = useAtlas((state) => state.tissueUndo.length > 0);
  if (hiddenNow.length === 0 && !alone) return null;
  const { showTissue } = store.getState();
  return (
    <p className={styles.away}>
      {hiddenNow.length > 0 && <span>{message('tissue.hidden', { count: hiddenNow.length })}</span>}
      {canUndo && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            focusStays(currentTarget);
            showTissue(undone(store.getState()));
          }}
        >
          {message('layers.undo')}
        </button>
      )}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          focusStays(currentTarget);
          showTissue(touched(store.getState(), restored));
        }}
      >
        {message('tissue.showAll')}
      </button>
    </p>
  );
}
