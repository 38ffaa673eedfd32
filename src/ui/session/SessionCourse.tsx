// The course of one client: pain and area before and after each session, as charts and as a table, and points that came back.
import { useId, useMemo, useState } from 'react';
import { clientKey, courseOf } from '../../guide/session/session-course.ts';
import type { Session } from '../../guide/session/session-schema.ts';
import { clientSessionCollection, isCopy } from '../../state/records/client-session-record.ts';
import type { RecordStore } from '../../state/records/record-store.ts';
import { useRecordsBy } from '../../state/records/use-records.ts';
import { compareNames, listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { CourseChart } from './CourseChart.tsx';
import styles from './Session.module.css';
import { nameOfPoint, useSessionDesk } from './use-session.ts';

const readable = async (records: RecordStore): Promise<readonly Session[]> =>
  (await records.list(clientSessionCollection)).flatMap(({ id, value }) =>
    value && !isCopy(id) ? [value] : [],
  );
const none: readonly Session[] = [];

export function SessionCourse() {
  const id = useId();
  const seen = useRecordsBy(readable);
  const sessions = seen.status === 'ready' ? seen.list : none;
  const present = useSessionDesk(({ looked, running }) => (looked ?? running)?.getState().session.client);
  const [chosen, setChosen] = useState<string | null>(null);
  const clients = useMemo(() => clientsOf(sessions), [sessions]);
  const key = chosen ?? clientKey(present ?? '');
  const client = clients.find((one) => clientKey(one) === key) ?? clients[0];
  if (seen.status !== 'ready')
    return <p role="status">{message(seen.status === 'loading' ? 'session.loading' : 'session.failed')}</p>;
  if (client === undefined) return <p>{message('session.course.none')}</p>;
  return (
    <section data-session-course={client}>
      <div className={styles.filter}>
        <label htmlFor={id}>{message('session.course.client')}</label>
        <select id={id} value={clientKey(client)} onChange={(event) => setChosen(event.currentTarget.value)}>
          {clients.map((one) => (
            <option key={one} value={clientKey(one)}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <Course client={client} sessions={sessions} />
    </section>
  );
}

/** Labels, each once. */
function clientsOf(sessions: readonly Session[]): string[] {
  const named = sessions.filter(({ client }) => client.trim() !== '');
  return [...new Map(named.map(({ client }) => [clientKey(client), client])).values()].sort(compareNames);
}

function Course({ client, sessions }: { client: string; sessions: readonly Session[] }) {
  const data = useAtlasData();
  const { steps, returned } = useMemo(
    () => courseOf(sessions.filter((session) => clientKey(session.client) === clientKey(client))),
    [sessions, client],
  );
  const value = (number: number | null): string =>
    number === null ? message('session.course.missing') : String(Math.round(number));
  const day = (at: string): string => message('session.course.day', { at: Date.parse(at) });
  return (
    <>
      {(['level', 'cm2'] as const).map((what) => (
        <CourseChart key={what} what={what} steps={steps} />
      ))}
      <div className={styles.table}>
        <table>
          <caption>{message('session.course.table', { client })}</caption>
          <thead>
            <tr>
              {(['date', 'painBefore', 'painAfter', 'areaBefore', 'areaAfter', 'active'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {message(`session.course.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ startedAt, level, cm2, active }) => (
              <tr key={startedAt}>
                <th scope="row">{day(startedAt)}</th>
                <td>{value(level.before)}</td>
                <td>{value(level.after)}</td>
                <td>{value(cm2.before)}</td>
                <td>{value(cm2.after)}</td>
                <td>{active.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{message('session.course.returned')}</h4>
      {returned.length === 0 && <p>{message('session.course.returnedNone')}</p>}
      <ul className={styles.list} data-session-returned={returned.length}>
        {returned.map(({ point, side, on }) => (
          <li key={`${point} ${side}`}>
            <p>
              {message('session.course.returnedOn', {
                point: nameOfPoint(data, point, side),
                list: listOf(on.map(day)),
              })}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{message('session.course.what')}</p>
    </>
  );
}
