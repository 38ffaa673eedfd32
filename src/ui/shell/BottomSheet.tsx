// The panels' holder: a column beside the plate, and on a phone a sheet over its lower part, moved by handle or buttons.
import { useEffect, useRef, useState } from 'react';
import { useAtlas, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './BottomSheet.module.css';
import { LensTabs } from './LensTabs.tsx';
import { dragTo, type SheetSize, sheetSizes } from './sheet-size.ts';

export function BottomSheet({ children }: { children: React.ReactNode }) {
  const store = useAtlasStore();
  const [size, setSize] = useState<SheetSize>('half');
  const sheet = useRef<HTMLDivElement>(null);
  const chosen = useAtlas((state) => state.point ?? state.muscle ?? state.area ?? state.symptom);
  const place = sheetSizes.indexOf(size);

  // A new choice shows the body again.
  // While painting it has questions of its own (side, how much), and the whole sheet for them.
  useEffect(() => {
    const asks = store.getState().painting;
    if (chosen !== null) setSize((now) => (asks ? 'full' : now === 'full' ? 'half' : now));
    else if (asks) setSize('half');
  }, [chosen, store]);

  // While one paints the body has the room; what was painted is then read about.
  const painting = useAtlasNow((state) => state.painting);
  const wasPainting = useRef(false);
  useEffect(() => {
    if (painting !== wasPainting.current) setSize(painting ? 'low' : 'half');
    wasPainting.current = painting;
  }, [painting]);

  useEffect(() => {
    document.documentElement.dataset.sheet = size;
  }, [size]);

  // The keyboard has gone to what the whole sheet covers.
  useEffect(() => {
    if (size !== 'full') return;
    const give = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('#plate')) setSize('half');
    };
    document.addEventListener('focusin', give);
    return () => document.removeEventListener('focusin', give);
  }, [size]);

  const step = (by: 1 | -1): void => setSize(sheetSizes[place + by] ?? size);

  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>): void => {
    const panel = sheet.current;
    // Beside the plate it is a column: nothing to drag.
    if (panel === null || event.button !== 0 || getComputedStyle(panel).position !== 'fixed') return;
    followDrag(event.currentTarget, event.nativeEvent, panel, (height, speed) =>
      setSize(dragTo(height, window.innerHeight, speed)),
    );
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the focus of what it holds; it is no control itself
    <div
      ref={sheet}
      className={styles.sheet}
      onFocus={(event) => {
        if (event.target.matches('[data-search]') && store.getState().point === null) setSize('full');
        else if (size === 'low' && !event.target.closest('[data-bar]')) setSize('half');
      }}
    >
      <div className={styles.bar} data-bar onPointerDown={onPointerDown}>
        <LensTabs />
        <div className={styles.size}>
          <button
            type="button"
            aria-label={message('sheet.larger')}
            disabled={place === sheetSizes.length - 1}
            onClick={() => step(1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            aria-label={message('sheet.smaller')}
            disabled={place === 0}
            onClick={() => step(-1)}
          >
            <Icon name="down" />
          </button>
        </div>
      </div>
      {children}
    </div>
  );
}

/** A finger that moves less than this, px, is a press: on a tab or button, wherever the bar is held. */
const PRESS_PX = 6;

/** The sheet follows the finger from anywhere on its bar; `end` is told its height and the finger's speed upward, px a ms. */
function followDrag(
  bar: HTMLElement,
  start: PointerEvent,
  panel: HTMLElement,
  end: (height: number, speed: number) => void,
): void {
  const from = panel.getBoundingClientRect().height;
  const stop = new AbortController();
  const { signal } = stop;
  let [height, speed, lastY, lastTime, dragged] = [from, 0, start.clientY, start.timeStamp, false];
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== start.pointerId) return;
    if (!dragged && Math.abs(event.clientY - start.clientY) < PRESS_PX) return;
    if (!dragged) {
      dragged = true;
      // What lies under the finger is not pressed when it lets go.
      bar.setPointerCapture(start.pointerId);
      panel.dataset.dragging = '';
    }
    height = from + start.clientY - event.clientY;
    speed = (lastY - event.clientY) / Math.max(1, event.timeStamp - lastTime);
    [lastY, lastTime] = [event.clientY, event.timeStamp];
    panel.style.setProperty('--sheet-now', `${height}px`);
  };
  const letGo = (event: PointerEvent): void => {
    if (event.pointerId !== start.pointerId) return;
    stop.abort();
    if (!dragged) return;
    delete panel.dataset.dragging;
    panel.style.removeProperty('--sheet-now');
    // A finger that rests before it lets go throws nothing.
    end(height, event.timeStamp - lastTime > 120 ? 0 : speed);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', letGo, { signal });
  window.addEventListener('pointercancel', letGo, { signal });
}
