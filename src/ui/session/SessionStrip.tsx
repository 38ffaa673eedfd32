// The session that runs, in a line: beside the list, and beside a chosen point with that point's row.
import '../../words/en/session-words.ts';
import type { ReactNode } from 'react';
import { isSamePoint, withPoints } from '../../guide/session/session-steps.ts';
import { caseStoreOf } from '../../state/case-store.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlas, useAtlasAction, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Fold } from '../parts/Fold.tsx';
import { fingerOf } from './finger-of.ts';
import { HoldLanded } from './HoldLanded.tsx';
import { PointRecord } from './PointRecord.tsx';
import styles from './Session.module.css';
import { useSession, useSessionDesk } from './use-session.ts';

interface SessionStripProps {
  at: 'list' | 'point';
  /** Stands there while no session runs. */
  button: ReactNode;
}

export function SessionStrip({ at, button }: SessionStripProps) {
  const running = useSessionDesk((desk) => desk.running);
  return running ? <Running file={running} at={at} /> : button;
}

function Running({ file, at }: { file: SessionFile; at: 'list' | 'point' }) {
  const { client, points } = useSession(file);
  const openPage = useAtlasAction('openPage');
  return (
    <section className={styles.strip} aria-label={message('session.running')} data-session-strip={at}>
      <button type="button" className={styles.stripOpen} onClick={() => openPage('session')}>
        <b>{message('session.view.session')}</b>{' '}
        {message('session.summary', { client: client || 'none', points: points.length })}
      </button>
      {at === 'point' && <ChosenPoint file={file} />}
      {at === 'point' && <HoldLanded file={file} />}
    </section>
  );
}

function ChosenPoint({ file }: { file: SessionFile }) {
  const store = useAtlasStore();
  const point = useAtlas((state) => state.point);
  const side = useAtlas((state) => state.side);
  const { points } = useSession(file);
  if (point === null) return null;
  const row = points.find((one) => isSamePoint(one, { point, side }));
  if (row)
    return (
      <Fold title={message('session.noted')} open name="session-point">
        <PointRecord file={file} row={row} unnamed />
      </Fold>
    );
  const add = (): void => {
    const { pressed } = caseStoreOf(store).getState();
    file
      .getState()
      .change((session) =>
        withPoints(session, [{ point, side }], new Date().toISOString(), fingerOf(pressed)),
      );
  };
  return (
    <p className={styles.actions}>
      <button type="button" onClick={add} data-session-add>
        {message('session.addThis')}
      </button>
    </p>
  );
}
