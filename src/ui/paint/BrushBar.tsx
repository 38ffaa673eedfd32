// The brush bar at the plate's lower edge: tool, size, undo, redo, clear, done. Buttons with words; each has a key while the plate has the focus.
import '../../words/en/painted-words.ts';

import '../../words/en/late-words.ts';
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type BrushSize, type BrushTool, brushSizes, brushTools } from '../../state/brush.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { takeSecondPress } from '../parts/second-press.ts';
import styles from './BrushBar.module.css';
import { type BrushKey, keyFor } from './brush-keys.ts';
import { paintChange } from './paint-change.ts';

export function BrushBar() {
  const store = useAtlasStore();
  const ready = useAtlasNow((state) => state.brushReady);
  const { setPainting, undoPaint, redoPaint, clearPaint } = store.getState();
  const canUndo = useAtlasNow(({ drawing }) => drawing.done.length > 0);
  const canRedo = useAtlasNow(({ drawing }) => drawing.undone.length > 0);
  const isPainted = useAtlasNow(({ drawing }) => drawing.pains.length > 0);
  const isNew = useAtlasNow(({ drawing }) => drawing.pains.length > 0 && drawing.current === null);
  const hand = useHand();

  const done = (event?: MouseEvent): void => {
    // Where the bar was, other controls come to lie.
    if (event) takeSecondPress(event.nativeEvent);
    setPainting(false);
    // The bar goes with its buttons: the keyboard stays on the body.
    document.querySelector<HTMLElement>('#plate canvas[role="img"]')?.focus({ preventScroll: true });
  };
  useBrushKeys(done);

  return (
    <section
      className={styles.bar}
      aria-label={message('brush.bar')}
      data-brush-bar={ready ? 'ready' : 'waits'}
    >
      <p className={styles.how} data-how>
        {ready ? message(isNew ? 'paintedRows.newBar' : 'brush.how', { hand }) : message('brush.waits')}
      </p>
      <div className={styles.row}>
        <Tools />
        <Sizes />
      </div>
      <div className={styles.row}>
        <Act name="undo" disabled={!canUndo} onPress={() => undoPaint()} />
        <Act name="redo" disabled={!canRedo} onPress={() => redoPaint()} />
        <Act name="clear" disabled={!isPainted} onPress={() => clearPaint()} />
        <Act name="done" onPress={done} />
      </div>
      <Said />
    </section>
  );
}

const keys = { brush: 'B', eraser: 'E', undo: 'Ctrl+Z', redo: 'Ctrl+Y', done: 'Esc' } as const;

function Tools() {
  const tool = useAtlasNow((state) => state.brushTool);
  const { setBrushTool } = useAtlasStore().getState();
  return (
    <fieldset className={styles.tools}>
      <legend className="sr-only">{message('brush.tool')}</legend>
      {brushTools.map((one: BrushTool) => (
        <label key={one} title={message('brush.key', { name: message(`brush.tool.${one}`), key: keys[one] })}>
          <input
            type="radio"
            name="brush-tool"
            value={one}
            checked={one === tool}
            onChange={() => setBrushTool(one)}
            className="sr-only"
            aria-keyshortcuts={keys[one]}
          />
          {one === 'brush' ? <Icon name="brush" /> : <Sign name="eraser" />}
          <span>{message(`brush.tool.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** As large as they are beside each other, and named. */
const shownRadius: Readonly<Record<BrushSize, number>> = {
  fingertip: 2.4,
  twoFingers: 4,
  fourFingers: 6.2,
  hand: 9,
};

function Sizes() {
  const size = useAtlasNow((state) => state.brushSize);
  const { setBrushSize } = useAtlasStore().getState();
  return (
    <fieldset className={styles.sizes}>
      <legend className="sr-only">{message('brush.size')}</legend>
      {brushSizes.map((one) => (
        <label key={one} title={message('brush.size.name', { size: one })}>
          <input
            type="radio"
            name="brush-size"
            value={one}
            checked={one === size}
            onChange={() => setBrushSize(one)}
            className="sr-only"
          />
          <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
            <circle cx="11" cy="11" r={shownRadius[one]} />
          </svg>
          <span className="sr-only">{message('brush.size.name', { size: one })}</span>
        </label>
      ))}
      <span className={styles.sizeName} aria-hidden="true">
        {message('brush.size.name', { size })}
      </span>
    </fieldset>
  );
}

interface ActProps {
  name: 'undo' | 'redo' | 'clear' | 'done';
  disabled?: boolean;
  onPress: (event: MouseEvent) => void;
}

/** `aria-disabled`: a button that is pressed until nothing is left must not lose the keyboard. */
function Act({ name, disabled = false, onPress }: ActProps) {
  const word = message(`brush.${name}`);
  const key = name === 'clear' ? undefined : keys[name];
  return (
    <button
      type="button"
      className={name === 'done' ? styles.done : styles.act}
      aria-disabled={disabled || undefined}
      aria-label={name === 'clear' || name === 'done' ? message(`brush.${name}.name`) : undefined}
      title={key && message('brush.key', { name: word, key })}
      onClick={(event) => {
        if (!disabled) onPress(event);
      }}
    >
      {name !== 'done' && <Sign name={name} />}
      <span>{word}</span>
    </button>
  );
}

const drawn = {
  eraser: 'M9.5 3L13 6.5 7 12.500H4.500L2.5 10.500zM6 6.500L9.5 10M7 13h6.5',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3.5',
  clear: 'M4 4.500l.5 9h7l.5-9M2.5 4.500h11M6 4.500v-2h4v2',
} as const;

function Sign({ name }: { name: keyof typeof drawn }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-along={name.endsWith('do') || undefined}
    >
      <path d={drawn[name]} />
    </svg>
  );
}

/** With what a person paints, as far as the device tells: touch, until a mouse moves. */
function useHand(): 'finger' | 'mouse' {
  const [hand, setHand] = useState<'finger' | 'mouse'>(() =>
    window.matchMedia('(pointer: coarse)').matches ? 'finger' : 'mouse',
  );
  useEffect(() => {
    const follow = ({ pointerType }: PointerEvent) => setHand(pointerType === 'touch' ? 'finger' : 'mouse');
    window.addEventListener('pointerdown', follow, true);
    return () => window.removeEventListener('pointerdown', follow, true);
  }, []);
  return hand;
}

/** Keys of the brush, while the body or the bar has the keyboard. */
function useBrushKeys(done: () => void): void {
  const store = useAtlasStore();
  const latest = useRef(done);
  useEffect(() => {
    latest.current = done;
  });
  useLayoutEffect(() => {
    const acts: Readonly<Record<BrushKey, () => void>> = {
      undo: () => store.getState().undoPaint(),
      redo: () => store.getState().redoPaint(),
      brush: () => store.getState().setBrushTool('brush'),
      eraser: () => store.getState().setBrushTool('eraser'),
      larger: () => step(1),
      smaller: () => step(-1),
      done: () => latest.current(),
    };
    const step = (by: 1 | -1): void => {
      const { brushSize, setBrushSize } = store.getState();
      setBrushSize(brushSizes[brushSizes.indexOf(brushSize) + by] ?? brushSize);
    };
    const press = (event: KeyboardEvent): void => {
      const key = keyFor(event);
      if (key === null || !(event.target as Element).closest('#plate')) return;
      event.preventDefault();
      acts[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

/** Says what has changed, whoever changed it. */
function Said() {
  const store = useAtlasStore();
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(message('brush.on'));
    return store.subscribe((now, before) => {
      const change = paintChange(now.drawing, before.drawing);
      const { pains, current } = now.drawing;
      if (pains.length > 0 && current === null && before.drawing.current !== null)
        setSaid(message('paintedRows.newBar'));
      if (change) setSaid(message('brush.said', { change, count: now.drawing.pains.length }));
    });
  }, [store]);
  return (
    <p className="sr-only" role="status" data-brush-said>
      {said}
    </p>
  );
}
