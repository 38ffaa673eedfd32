// All sessions, the latest first, a page at a time: found by label, opened, erased, saved, taken over.
import { useId, useRef, useState } from 'react';
import { clientKey } from '../../guide/session/session-course.ts';
import { clientSessionCollection } from '../../state/records/client-session-record.ts';
import type { RecordStore } from '../../state/records/record-store.ts';
import { useRecordsBy } from '../../state/records/use-records.ts';
import { message } from '../../words/format.ts';
import { JsonFile } from '../parts/JsonFile.tsx';
import { handOver, takeOver } from '../parts/record-files.ts';
import { EraseSure } from './EraseSure.tsx';
import styles from './Session.module.css';
import { SessionRow } from './SessionRow.tsx';
import { useSessionDesk } from './use-session.ts';

/** Rows of a page: a screen of them, as each costs time to draw. */
const PAGE = 12;

const sessionsOf = async (records: RecordStore) =>
  (await records.list(clientSessionCollection)).sort((a, b) => (a.id < b.id ? 1 : -1));

export function SessionList({ onOpen }: { onOpen: (id: string) => void }) {
  const seen = useRecordsBy(sessionsOf);
  const { running, letGo, looked } = useSessionDesk((desk) => desk);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  const id = useId();
  if (seen.status !== 'ready')
    return <p role="status">{message(seen.status === 'loading' ? 'session.loading' : 'session.failed')}</p>;
  const { records, list } = seen;
  const key = clientKey(wanted);
  // Each is read and checked when its value is asked for.
  const found = list.filter((record) => key === '' || clientKey(record.value?.client ?? '').includes(key));
  const shown = found.slice(0, most);
  const { name } = clientSessionCollection;
  const erased = (ids: readonly string[]): void => {
    for (const file of [running, looked]) if (file && ids.includes(file.getState().id)) letGo(file);
    setSaid(message('session.list.erased'));
    // The button that was pressed is gone.
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={`${id}-title`} data-session-list={found.length}>
      <h3 id={`${id}-title`}>{message('session.list')}</h3>
      {list.length === 0 && <p>{message('session.list.none')}</p>}
      {list.length > 0 && (
        <div className={styles.filter}>
          <label htmlFor={id}>{message('session.list.filter')}</label>
          <input
            id={id}
            type="search"
            value={wanted}
            autoComplete="off"
            onChange={(event) => {
              setWanted(event.currentTarget.value);
              setMost(PAGE);
            }}
          />
          <p role="status" className={styles.soft}>
            {found.length === 0
              ? message('session.list.noMatch')
              : message('session.list.count', { shown: shown.length, count: found.length })}
          </p>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((record) => (
          <SessionRow
            key={record.id}
            record={record}
            running={running?.getState().id === record.id}
            onOpen={() => onOpen(record.id)}
            onErase={async () => {
              await records.erase(name, record.id);
              erased([record.id]);
            }}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <p className={styles.actions}>
          <button type="button" onClick={() => setMost(most + PAGE)}>
            {message('session.list.more', { count: Math.min(PAGE, found.length - shown.length) })}
          </button>
        </p>
      )}
      <div className={styles.actions}>
        {list.length > 0 && (
          <button
            type="button"
            onClick={async () =>
              setSaid(await handOver(records, ({ collection }) => collection === name, 'sessions'))
            }
          >
            {message('session.list.export')}
          </button>
        )}
        <JsonFile
          label={message('session.list.import')}
          className={styles.file}
          onText={async (text) => setSaid(await takeOver(records, text))}
        />
        {list.length > 0 && (
          <EraseSure
            label={message('session.list.eraseAll')}
            question={message('session.list.sureAll', { count: list.length })}
            onErase={async () => {
              const ids = list.map((record) => record.id);
              await records.eraseAll(name);
              erased(ids);
            }}
          >
            {message('session.list.eraseAll')}
          </EraseSure>
        )}
      </div>
      <p role="status" className={styles.said} data-session-said>
        {said}
      </p>
    </section>
  );
}
