// The panels' holder: a column beside the plate, and on a phone a sheet over its lower part, moved by handle or buttons.
import { useEffect, useRef, useState } from 'react';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
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

  // A new choice shows the body again, and the top of its page.
  useEffect(() => {
    if (chosen === null) return;
    setSize((now) => (now === 'full' ? 'half' : now));
    sheet.current?.querySelector('[data-scroller]')?.scrollTo({ top: 0 });
  }, [chosen]);

  useEffect(() => {
    document.documentElement.dataset.sheet = size;
  }, [size]);

  const step = (by: 1 | -1): void => setSize(sheetSizes[place + by] ?? size);

  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>): void => {
    if ((event.target as Element).closest('button, label, input')) return;
    const panel = sheet.current;
    if (panel === null || event.button !== 0) return;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const start = { y: event.clientY, height: panel.getBoundingClientRect().height };
    let [height, speed, lastY, lastTime] = [start.height, 0, event.clientY, event.timeStamp];
    panel.dataset.dragging = '';
    const move = (moved: PointerEvent): void => {
      height = start.height + start.y - moved.clientY;
      speed = (lastY - moved.clientY) / Math.max(1, moved.timeStamp - lastTime);
      [lastY, lastTime] = [moved.clientY, moved.timeStamp];
      panel.style.setProperty('--sheet-now', `${height}px`);
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      delete panel.dataset.dragging;
      panel.style.removeProperty('--sheet-now');
      setSize(dragTo(height, window.innerHeight, speed));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the focus of what it holds; it is no control itself
    <div
      ref={sheet}
      className={styles.sheet}
      data-size={size}
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
