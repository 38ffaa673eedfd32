// What lies at a bare place of the skin that was pressed: pain there, the muscle near it, the nearest points.

import '../../words/en/late-words.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SkinOffer } from '../../state/atlas-state.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { AreaSwatch, Icon, PointMark } from '../parts/Icon.tsx';
import { pointing } from '../parts/pointing.ts';
import { hiddenPointName, muscleName, pointName } from '../parts/wording.ts';
import { menuPlace } from './menu-place.ts';
import styles from './SkinMenu.module.css';

export function SkinMenu({ offer }: { offer: SkinOffer }) {
  const store = useAtlasStore();
  const { muscles, points, areas } = useAtlasData();
  const hidden = useAtlas((state) => state.hideLabels);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  const { selectPoint, selectMuscle, selectArea, setLens, setSide, offerSkin, hoverPoint } = store.getState();
  const { x, y, side } = offer;

  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    setPlace(menuPlace({ x, y }, { width, height }, { width: innerWidth, height: innerHeight }));
  }, [x, y]);
  // For keys and screen readers; after a press no ring is drawn about it.
  useEffect(() => {
    if (place) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    const { offerSkin, hoverPoint } = store.getState();
    const close = () => offerSkin(null);
    const pressed = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', pressed, true);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('resize', close);
      // A row that goes away under the pointer is not told that it was left.
      hoverPoint(null);
    };
  }, [store]);

  const leave = () => {
    offerSkin(null);
    document.querySelector<HTMLElement>('#plate canvas[role="img"]')?.focus({ preventScroll: true });
  };
  const area = offer.area === null ? undefined : areas.get(offer.area);
  const muscle = offer.muscle === null || hidden ? undefined : muscles.get(offer.muscle);
  const near = offer.near.flatMap((one) => {
    const entry = points.get(one.point);
    return entry ? [{ ...one, ...entry }] : [];
  });
  const title = area
    ? message('skinMenu.title', { area: capital(area.plain), side })
    : message('skinMenu.titleUnknown', { side });
  return (
    <>
      <span className={styles.pin} style={{ left: x, top: y }} aria-hidden="true" />
      <div
        ref={box}
        role="dialog"
        aria-labelledby="skin-menu-title"
        className={styles.menu}
        data-skin-menu
        style={place ? { left: place.x, top: place.y } : { left: 0, top: 0, visibility: 'hidden' }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
          else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(box.current, event);
        }}
        onBlur={(event) => {
          if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) offerSkin(null);
        }}
      >
        <div className={styles.head}>
          <h2 id="skin-menu-title">{title}</h2>
        </div>
        {area && (
          <button
            type="button"
            data-offer="pain"
            className={styles.item}
            onClick={() => {
              setLens('find');
              selectArea(area.id, side);
            }}
          >
            <AreaSwatch />
            <span>
              {message('skinMenu.pain')}
              <span className={styles.hint}>{message('skinMenu.pain.hint')}</span>
            </span>
          </button>
        )}
        {muscle && (
          <button
            type="button"
            data-offer="muscle"
            className={styles.item}
            onClick={() => {
              setSide(side);
              selectMuscle(muscle.id);
            }}
          >
            <span className={styles.sign} />
            <span>
              {capital(muscle.names.plain)}
              <span className={styles.hint}>
                {message('skinMenu.muscle')}: {muscleName(muscle)}
              </span>
            </span>
          </button>
        )}
        {near.length === 0 ? (
          <p className={styles.none}>{message('skinMenu.none')}</p>
        ) : (
          <>
            <h3 id="skin-menu-near">{message('skinMenu.near')}</h3>
            <ul aria-labelledby="skin-menu-near">
              {near.map(({ point, muscle: owner, side: at, mm }) => (
                <li key={`${point.id}-${at}`}>
                  <button
                    type="button"
                    data-offer="point"
                    data-point={point.id}
                    data-side={at}
                    className={styles.item}
                    onClick={() => selectPoint(point.id, at)}
                    {...pointing(
                      () => hoverPoint({ point: point.id, side: at }),
                      () => hoverPoint(null),
                    )}
                  >
                    <PointMark number={point.number} />
                    <span>
                      {hidden ? hiddenPointName(point, at) : pointName(owner, point, at)}
                      <span className={styles.hint}>
                        {message('skinMenu.away', { cm: Math.round(mm / 10) })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <button type="button" className={styles.close} aria-label={message('skinMenu.close')} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
    </>
  );
}

/** The next or the last button, round about. */
function step(box: HTMLElement | null, event: React.KeyboardEvent): void {
  const buttons = [...(box?.querySelectorAll('button') ?? [])];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const way = event.key === 'ArrowDown' ? 1 : -1;
  buttons[(here + way + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
