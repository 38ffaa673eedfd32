// The plate: the body in its frame, with its controls docked about it, and legend. What fills it comes from the app.

import { Suspense } from 'react';
import { type AtlasState, looksUnder } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { pictured } from '../../state/pictured.ts';
import { useAtlas, useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { SideQuestionOnPlate } from '../find/SideQuestion.tsx';
import { BrushBarSlot, PaintSwitch } from '../paint/PaintSwitch.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import {
  AreaSwatch,
  DermatomeSwatch,
  PaintSwatch,
  PointMark,
  WaySwatch,
  ZoneSwatch,
} from '../parts/Icon.tsx';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart, partOf } from '../parts/late-part.tsx';
import { TillArrived } from '../parts/NotArrived.tsx';
import styles from './Plate.module.css';
import { BodyChoice, SideSwitch, Views } from './PlateControls.tsx';
import { PlateMessage } from './PlateMessage.tsx';

export function Plate({ children }: { children: React.ReactNode }) {
  const scene = useAtlas((state) => state.scene);
  // The brush paints the skin: no layer is chosen meanwhile.
  const painting = useAtlas((state) => state.painting);
  const pair = useAtlas((state) => state.pairDrawn);
  const setPair = useAtlasAction('setPair');
  const under = useAtlas(looksUnder);
  return (
    <section className={styles.plate} id="plate" aria-label={message('plate.region')} tabIndex={-1}>
      <div className={styles.frame}>
        <div className={styles.top} data-docked>
          <SideQuestionOnPlate>
            <SideSwitch />
          </SideQuestionOnPlate>
          <BodyChoice />
          {scene !== 'unavailable' && <PaintSwitch />}
          {!painting && <div className={styles.layers}>{scene === 'ready' && <LayersLater />}</div>}
        </div>
        <div className={styles.picture}>
          <div className={styles.drawn} data-hidden={scene === 'unavailable' || undefined}>
            {children}
          </div>
          {pair && (
            <LaterOver onFailed={() => setPair([])}>
              <PairCaptions />
            </LaterOver>
          )}
          <PlateMessage />
          {scene === 'ready' && (
            <p className={styles.awaited} aria-live="polite">
              {under && (
                <Unmissed>
                  <Awaited />
                </Unmissed>
              )}
            </p>
          )}
        </div>
        {scene !== 'unavailable' && (
          <>
            <div className={styles.note} role="status" data-docked>
              <OutOfSight />
            </div>
            <div className={styles.bottom} data-docked>
              <Legend />
              <Views />
            </div>
            <BrushBarSlot />
          </>
        )}
      </div>
    </section>
  );
}

const layerParts = late(() =>
  import('./LayerChoice.tsx').then(({ LayerChoice, Awaited }) => ({ LayerChoice, Awaited })),
);
const LayerChoice = partOf(layerParts, 'LayerChoice');
const Awaited = partOf(layerParts, 'Awaited');

const PairCaptions = latePart(
  () => import('../showing/PairCaptions.tsx').then(({ PairCaptions }) => PairCaptions),
  false,
);

const PinLegend = latePart(
  () => import('../showing/PinLegend.tsx').then(({ PinLegend }) => PinLegend),
  false,
);

/** Nothing of it is needed for the first picture; its room is kept. */
function LayersLater() {
  return (
    <Unmissed>
      <LayerChoice />
    </Unmissed>
  );
}

/** There is no room for a sentence: the page's strip says that it did not come. */
function Unmissed({ children }: { children: React.ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(fault, again) => (
        <TillArrived fault={fault} again={again}>
          {null}
        </TillArrived>
      )}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** By the picture, as in a printed plate: how to read it. */
function Legend() {
  const { points } = useAtlasData();
  const point = useAtlas((state) => pictured(state).point);
  const chosen = point === null ? undefined : points.get(point);
  const area = useAtlas((state) => (state.area ?? state.symptom) !== null);
  const dermatome = useAtlas((state) => state.dermatome);
  const wash = useAtlas((state) => state.muscle !== null && state.point === null);
  // Who paints knows the ink; beside another one it is named.
  const painted = useAtlas(
    ({ drawing, painting, area, symptom }) =>
      drawing.pains.length > 0 && (!painting || (area ?? symptom) !== null),
  );
  const ways = useAtlas(
    ({ ways, point, area, symptom }) => ways.length > 0 && point === null && (area ?? symptom) !== null,
  );
  const pinned = useAtlas((state) => pictured(state).pins.length > 0);
  const classes = new Set(chosen?.point.zones.map((zone) => zone.class));
  return (
    <ul className={styles.legend} aria-label={message('legend.label')}>
      {zoneClasses
        .filter((kind) => classes.has(kind))
        .map((kind) => (
          <li key={kind}>
            <ZoneSwatch kind={kind} />
            {message(`legend.${kind}`)}
          </li>
        ))}
      {area && (
        <li data-beside>
          <AreaSwatch />
          {message('legend.area')}
        </li>
      )}
      {dermatome && (
        <li data-beside>
          <DermatomeSwatch />
          {message('legend.dermatome', { name: dermatome.toUpperCase() })}
        </li>
      )}
      {painted && (
        <li data-beside>
          <PaintSwatch />
          {message('legend.paint')}
        </li>
      )}
      {wash && (
        <li data-beside>
          <ZoneSwatch kind="wash" />
          {message('legend.wash')}
        </li>
      )}
      {ways && (
        <li data-beside>
          <WaySwatch />
          {message('legend.way')}
        </li>
      )}
      {pinned && (
        <Unmissed>
          <PinLegend chosen={chosen !== undefined} />
        </Unmissed>
      )}
      {!chosen && !painted && !pinned && (
        <li data-roomy>
          <PointMark />
          {message('legend.mark')}
        </li>
      )}
    </ul>
  );
}

/** Of what is chosen: a point's pain, a muscle's, the place that hurts, or points that belong to one of these. */
function whatIsUnseen({
  point,
  muscle,
  pins,
  unseenMarks,
}: AtlasState): 'pain' | 'muscle' | 'place' | 'mark' | 'cause' {
  if (point !== null || (pins.length > 0 && muscle === null)) return 'pain';
  if (unseenMarks) return muscle !== null ? 'mark' : 'cause';
  return muscle !== null ? 'muscle' : 'place';
}

const zoneClasses = ['essential', 'spillover'] as const;

/** What the present view hides, and the way to it: the point or its pain, where no side shows both; else a part of the pain. */
function OutOfSight() {
  const split = useAtlas((state) => state.splitView);
  const view = useAtlas((state) => state.unseenPain);
  const what = useAtlas((state) => whatIsUnseen(pictured(state)));
  const askView = useAtlasAction('askView');
  if (split) {
    return (
      <>
        <p>{message('split.text')}</p>
        <span>
          <button type="button" onClick={() => askView('point')}>
            {message('split.point')}
          </button>
          <button type="button" onClick={() => askView('zones')}>
            {message('split.zones')}
          </button>
        </span>
      </>
    );
  }
  if (view === null) return null;
  return (
    <>
      <p>{message('unseen.text', { what, view })}</p>
      <button
        type="button"
        aria-label={message('unseen.name', { what, view })}
        onClick={() => askView('unseen')}
      >
        {message('unseen.show')}
      </button>
    </>
  );
}
