// The plate: the body in its frame, with its controls, caption and legend. What fills it comes from the app.

import { sexes } from '../../space/sex.ts';
import { sides } from '../../space/side.ts';
import { views } from '../../state/atlas-state.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { SideQuestionOnPlate } from '../find/SideQuestion.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Choice } from '../parts/Choice.tsx';
import { AreaSwatch, DermatomeSwatch, PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Plate.module.css';
import { PlateMessage } from './PlateMessage.tsx';

export function Plate({ children }: { children: React.ReactNode }) {
  const scene = useAtlas((state) => state.scene);
  return (
    <section className={styles.plate} id="plate" aria-label={message('plate.region')} tabIndex={-1}>
      <div className={styles.picture} data-hidden={scene === 'unavailable' || undefined}>
        {children}
      </div>
      <PlateMessage />
      <div className={styles.top}>
        <SideQuestionOnPlate>
          <SideChoice />
        </SideQuestionOnPlate>
        <BodyChoice />
      </div>
      {scene !== 'unavailable' && (
        <div className={styles.bottom}>
          <SecondView />
          <Legend />
          <Views />
        </div>
      )}
    </section>
  );
}

function SideChoice() {
  const side = useAtlasNow((state) => state.side);
  const setSide = useAtlasAction('setSide');
  const options = sides.map((value) => ({ value, label: message('side.short', { side: value }) }));
  return (
    <Choice
      legend={message('side.legend')}
      // In the order in which the sides lie when the body faces the reader.
      asInPicture
      options={[...options].reverse()}
      value={side}
      onChoose={setSide}
    />
  );
}

function BodyChoice() {
  const body = useAtlasNow((state) => state.body);
  const setBody = useAtlasAction('setBody');
  return (
    <Choice
      legend={message('body.legend')}
      options={sexes.map((value) => ({ value, label: message(`body.${value}`) }))}
      value={body}
      onChoose={setBody}
    />
  );
}

function Views() {
  const view = useAtlasNow((state) => state.view);
  const askView = useAtlasAction('askView');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control; these are plain buttons
    <div className={styles.views} role="group" aria-label={message('view.legend')}>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => askView(one)}>
          <span>{message(`view.${one}`)}</span>
        </button>
      ))}
      <button type="button" onClick={() => askView('fit')}>
        <span>{message('view.fit')}</span>
      </button>
    </div>
  );
}

/** Under the picture, as in a printed plate: how to read it. */
function Legend() {
  const { points } = useAtlasData();
  const chosen = useAtlas((state) => (state.point === null ? undefined : points.get(state.point)));
  const area = useAtlas((state) => state.area !== null);
  const dermatome = useAtlas((state) => state.dermatome);
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
        <li>
          <AreaSwatch />
          {message('legend.area')}
        </li>
      )}
      {dermatome && (
        <li>
          <DermatomeSwatch />
          {message('legend.dermatome', { name: dermatome.toUpperCase() })}
        </li>
      )}
      {!chosen && (
        <li>
          <PointMark />
          {message('legend.mark')}
        </li>
      )}
    </ul>
  );
}

const zoneClasses = ['essential', 'spillover'] as const;

/** Offered when the point and its pain cannot be seen from one side. */
function SecondView() {
  const split = useAtlas((state) => state.splitView);
  const askView = useAtlasAction('askView');
  if (!split) return null;
  return (
    <div className={styles.second} role="status">
      <p>{message('split.text')}</p>
      <div>
        <button type="button" onClick={() => askView('point')}>
          {message('split.point')}
        </button>
        <button type="button" onClick={() => askView('zones')}>
          {message('split.zones')}
        </button>
      </div>
    </div>
  );
}
