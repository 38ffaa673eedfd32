// How the page and the body look: the frame of what can be chosen, which comes when it is opened.
import { useState } from 'react';
import { message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { LaterOver } from '../parts/LaterOver.tsx';
import { latePart } from '../parts/late-part.tsx';
import styles from './DisplaySettings.module.css';

const DisplayChoices = latePart(() =>
  import('./DisplayChoices.tsx').then(({ DisplayChoices }) => DisplayChoices),
);

export function DisplaySettings() {
  const [open, setOpen] = useState(false);
  return (
    <div
      id="display-settings"
      popover="auto"
      role="dialog"
      aria-labelledby="display-title"
      className={styles.panel}
      onToggle={(event) => setOpen(event.newState === 'open')}
    >
      <div className={styles.head}>
        <h2 id="display-title">{message('display.title')}</h2>
        <button
          type="button"
          popoverTarget="display-settings"
          popoverTargetAction="hide"
          aria-label={message('display.close')}
          className={styles.close}
        >
          <Icon name="close" />
        </button>
      </div>
      {open && (
        <LaterOver
          onFailed={() => document.getElementById('display-settings')?.hidePopover()}
          waiting={<p role="status">{message('records.loading')}</p>}
        >
          <DisplayChoices />
        </LaterOver>
      )}
    </div>
  );
}
