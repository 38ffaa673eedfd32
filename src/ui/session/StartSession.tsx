// Begins a session: a label of the therapist's own, and nothing more.
import { useId, useState } from 'react';
import { most } from '../../guide/session/session-schema.ts';
import { message } from '../../words/format.ts';
import styles from './Session.module.css';
import { useSessionDesk } from './use-session.ts';

export function StartSession() {
  const id = useId();
  const start = useSessionDesk((desk) => desk.start);
  const [client, setClient] = useState('');
  return (
    <form
      className={styles.start}
      data-session-start
      onSubmit={(event) => {
        event.preventDefault();
        void start(client);
      }}
    >
      <h3>{message('session.start')}</h3>
      <label htmlFor={id}>{message('session.label')}</label>
      <div className={styles.startRow}>
        <input
          id={id}
          value={client}
          maxLength={most.label}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setClient(event.currentTarget.value)}
        />
        <button type="submit" data-primary>
          {message('session.startNow')}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.soft}>
        {message('session.label.hint')}
      </p>
    </form>
  );
}
