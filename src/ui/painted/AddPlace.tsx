// A place that was chosen by its name while painting: its side where that is missing, how much of it, and in it goes.
import { useEffect, useId, useRef, useState } from 'react';
import { sidesOf } from '../../space/side.ts';
import { type PaintExtent, paintExtents } from '../../state/painting.ts';
import { useAtlasAction, useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useChosenPlace } from '../find/sought-place.ts';
import { Pick } from '../guide/intake/Pick.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import styles from './Painted.module.css';

/** As the sides lie when the body faces the reader. */
const asInPicture = ['right', 'both', 'left'] as const;

/** @param takesFocus it was chosen just now, and the keyboard comes to its questions */
export function AddPlace({ takesFocus }: { takesFocus: boolean }) {
  const store = useAtlasStore();
  const { areas } = useAtlasData();
  const place = useChosenPlace();
  const side = useAtlasNow((state) => state.painSide);
  const setPainSide = useAtlasAction('setPainSide');
  const [extent, setExtent] = useState<PaintExtent>('whole');
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes
  useEffect(() => {
    if (!takesFocus) return undefined;
    title.current?.focus({ preventScroll: true });
    return keepInSight(title.current?.closest('section'));
  }, []);
  if (place === null) return null;
  const places = place.area
    ? [place.area]
    : (place.symptom?.areas ?? []).flatMap((one) => areas.get(one) ?? []);
  const missing = place.sided && side === null;
  const leave = (): void => {
    store.getState().selectArea(null);
    document.getElementById('find-title')?.focus();
  };
  const add = async (another: boolean): Promise<void> => {
    if (missing) {
      setAsked(true);
      return;
    }
    const { newPain, paintArea } = store.getState();
    if (another) newPain();
    for (const area of places) {
      if (area.midline) await paintArea(area.id, null, extent);
      else for (const one of sidesOf(side)) await paintArea(area.id, one, extent);
    }
    leave();
  };
  return (
    <section className={styles.add} aria-labelledby={id} data-add-place={place.area?.id ?? place.symptom?.id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {message('painted.add', { place: place.name })}
      </h3>
      {place.sided && (
        <Pick
          title={message('painted.addSide')}
          chosen={side ?? undefined}
          options={asInPicture.map((value) => ({
            value,
            label: message('find.side.option', { side: value }),
          }))}
          onPick={(said) => said && setPainSide(said)}
        />
      )}
      <Pick
        title={message('painted.addMuch')}
        chosen={extent}
        options={paintExtents.map((value) => ({
          value,
          label: message('painted.extent', { extent: value }),
        }))}
        onPick={(much) => setExtent(much ?? 'whole')}
      />
      <p role="status" className={styles.missing}>
        {asked && missing && message('painted.sideFirst')}
      </p>
      <div className={styles.actions}>
        <button type="button" data-primary onClick={() => add(false)}>
          {message('painted.addIt')}
        </button>
        {store.getState().drawing.current !== null && (
          <button type="button" onClick={() => add(true)}>
            {message('painted.addNew')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {message('painted.addNot')}
        </button>
      </div>
    </section>
  );
}

/** Side, size and the button that adds it are to be seen together: also once the sheet of a phone has grown for them. */
function keepInSight(card: HTMLElement | null | undefined): (() => void) | undefined {
  if (!card) return undefined;
  const show = (): void => card.scrollIntoView({ block: 'start' });
  show();
  if (typeof ResizeObserver === 'undefined') return undefined;
  const watch = new ResizeObserver(show);
  for (let around = card.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).overflowY === 'auto') watch.observe(around);
  // From the first press on, the page is the person's.
  const stop = (): void => {
    watch.disconnect();
    window.removeEventListener('pointerdown', stop, true);
  };
  window.addEventListener('pointerdown', stop, true);
  return stop;
}
