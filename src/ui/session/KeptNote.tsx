// Whether sessions are kept on the device, said before anything is written, with the switch for it.
import { useRef } from 'react';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Switch } from '../parts/Switch.tsx';
import styles from './Session.module.css';

export function KeptNote() {
  const store = useAtlasStore();
  const keeping = useAtlasNow((state) => state.remember);
  const note = useRef<HTMLDivElement>(null);
  return (
    <div ref={note} tabIndex={-1} className={styles.keptNote} data-session-keeping={keeping}>
      {/* Off erases everything, so that stands in the settings alone, where all that goes is seen. */}
      {!keeping && (
        <Switch
          label={message('session.switch')}
          on={false}
          onChange={() => {
            store.getState().setRemember(true);
            // The switch is gone.
            note.current?.focus();
          }}
        />
      )}
      <p>{message(keeping ? 'session.clear' : 'session.off')}</p>
    </div>
  );
}
