// What stands about the picture: which side is meant, which body, and from where one looks. Side and View look different.

import { sexes } from '../../space/sex.ts';
import { sides } from '../../space/side.ts';
import { type View, views } from '../../state/atlas-state.ts';
import { useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Choice } from '../parts/Choice.tsx';
import { openAbout } from './open-about.ts';
import styles from './PlateControls.module.css';

/** A two-way switch, in the order in which the sides lie when the body faces the reader. */
export function SideSwitch() {
  const side = useAtlasNow((state) => state.side);
  const setSide = useAtlasAction('setSide');
  return (
    <fieldset className={styles.side} aria-label={message('side.legend')}>
      <span className={styles.name} aria-hidden="true">
        {message('plate.side')}
      </span>
      <div className={styles.switch}>
        {[...sides].reverse().map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="side"
              value={value}
              checked={value === side}
              onChange={() => setSide(value)}
              className="sr-only"
            />
            <span>{message('side.short', { side: value })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function BodyChoice() {
  const body = useAtlasNow((state) => state.body);
  const setBody = useAtlasAction('setBody');
  return (
    <div className={styles.body}>
      <Choice
        legend={message('body.legend')}
        options={sexes.map((value) => ({ value, label: message(`body.${value}`) }))}
        value={body}
        onChoose={setBody}
      />
    </div>
  );
}

/** What fingers and keys do as well, for who does not know that; and where all of it is told. */
function Nearer() {
  const askNearer = useAtlasAction('askNearer');
  return (
    <div className={styles.nearer}>
      <button type="button" aria-label={message('plate.help')} onClick={() => openAbout('reading')}>
        <span aria-hidden="true">?</span>
      </button>
      {([1, -1] as const).map((by) => (
        <button
          key={by}
          type="button"
          data-nearer={by}
          aria-label={message(by > 0 ? 'plate.nearer' : 'plate.farther')}
          onClick={() => askNearer(by)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d={by > 0 ? 'M6 1.5v9M1.5 6h9' : 'M1.5 6h9'} />
          </svg>
        </button>
      ))}
    </div>
  );
}

export function Views() {
  const view = useAtlasNow((state) => state.view);
  const askView = useAtlasAction('askView');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control; these are plain buttons
    <div className={styles.views} role="group" aria-label={message('view.legend')}>
      <Nearer />
      <span className={styles.name} aria-hidden="true">
        {message('plate.view')}
      </span>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => askView(one)}>
          <svg viewBox="0 0 12 18" aria-hidden="true" focusable="false" data-view={one}>
            <path d={figures[one]} />
          </svg>
          <span>{message(`view.${one}`)}</span>
        </button>
      ))}
      <button type="button" onClick={() => askView('fit')}>
        <svg viewBox="0 0 12 18" aria-hidden="true" focusable="false">
          <path d="M1 6V3h3M8 3h3v3M11 12v3H8M4 15H1v-3" />
        </svg>
        <span>{message('view.fit')}</span>
      </button>
    </div>
  );
}

const standing =
  'M6 1.2a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M1.6 11L3.4 6.4h5.2L10.4 11M4.4 17V7M7.6 17V7';
/** Seen from the left one faces left; the style sheet mirrors it for the right. */
const fromTheSide =
  'M6.2 1.2a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M4.4 2.6L3.6 3.6M6.2 6.4L4.8 11M5.4 17h-1.6M5.6 17L6.8 11.5L7.4 6.4H5.4';
const figures: Readonly<Record<View, string>> = {
  front: standing,
  back: `${standing}M6 6.6V11`,
  left: fromTheSide,
  right: fromTheSide,
};
