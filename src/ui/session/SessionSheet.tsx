// One session from top to bottom: safety, pain, points, what came of it, the next appointment, the note.
import { useId, useRef, useState } from 'react';
import { most, type SessionPoint } from '../../guide/session/session-schema.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { AddPoints } from './AddPoints.tsx';
import { HoldLanded } from './HoldLanded.tsx';
import { NextVisit } from './NextVisit.tsx';
import { PainOfSession } from './PainOfSession.tsx';
import { PointRecord } from './PointRecord.tsx';
import { SafetyLines } from './SafetyLines.tsx';
import styles from './Session.module.css';
import { SessionNote } from './SessionNote.tsx';
import { SessionTrouble } from './SessionTrouble.tsx';
import { SessionWords } from './SessionWords.tsx';
import { nameOfPoint, useSession, useSessionDesk } from './use-session.ts';

export function SessionSheet({ file }: { file: SessionFile }) {
  const session = useSession(file);
  const { client, startedAt, closedAt } = session;
  const running = useSessionDesk((desk) => desk.running);
  const { close, goOn } = useSessionDesk((desk) => desk);
  const top = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <div ref={top} tabIndex={-1} data-session={closedAt === undefined ? 'open' : 'closed'}>
      <SessionTrouble file={file} />
      <div className={styles.head}>
        <div>
          <label htmlFor={id}>{message('session.label')}</label>
          <input
            id={id}
            value={client}
            maxLength={most.label}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) =>
              file.getState().change((now) => ({ ...now, client: value }))
            }
          />
        </div>
        <p className={styles.soft}>
          {message('session.times', {
            start: Date.parse(startedAt),
            end:
              closedAt === undefined
                ? 'none'
                : { key: 'session.timeOf', values: { at: Date.parse(closedAt) } },
          })}
        </p>
      </div>
      <SafetyLines session={session} follows={running === file} />
      <PainOfSession file={file} />
      <Points file={file} />
      <SessionWords file={file} />
      <NextVisit file={file} />
      <p className={styles.actions}>
        {running === file ? (
          <button
            type="button"
            data-primary
            onClick={() => {
              close();
              top.current?.focus();
            }}
          >
            {message('session.end')}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              goOn();
              top.current?.focus();
            }}
          >
            {message('session.goOn')}
          </button>
        )}
      </p>
      <p role="status" className={styles.said}>
        {closedAt !== undefined && message('session.ended')}
      </p>
      <SessionNote file={file} />
    </div>
  );
}

function Points({ file }: { file: SessionFile }) {
  const data = useAtlasData();
  const { points } = useSession(file);
  const [removed, setRemoved] = useState<SessionPoint | null>(null);
  const section = useRef<HTMLElement>(null);
  const title = useId();
  const gone = removed && !points.some((row) => row.point === removed.point && row.side === removed.side);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={title} className={styles.points}>
      <h3 id={title}>{message('session.points')}</h3>
      <AddPoints file={file} />
      <HoldLanded file={file} />
      {points.length === 0 && <p className={styles.soft}>{message('session.points.none')}</p>}
      {points.map((row) => (
        <PointRecord
          key={`${row.point} ${row.side}`}
          file={file}
          row={row}
          onRemoved={(row) => {
            setRemoved(row);
            section.current?.focus();
          }}
        />
      ))}
      <div role="status">
        {gone && (
          <p className={styles.actions}>
            {message('session.removed', { point: nameOfPoint(data, removed.point, removed.side) })}
            <button
              type="button"
              onClick={() => {
                file.getState().change((now) => ({ ...now, points: [...now.points, removed] }));
                section.current?.focus();
              }}
            >
              {message('session.undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
