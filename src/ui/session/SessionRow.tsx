// One session in the list: its day, its label, how much stands in it, and the ways to open and to erase it.
import type { DataError } from '../../dataset/data-error.ts';
import type { Session } from '../../guide/session/session-schema.ts';
import { isCopy } from '../../state/records/client-session-record.ts';
import { message } from '../../words/format.ts';
import { EraseSure } from './EraseSure.tsx';
import styles from './Session.module.css';

interface SessionRowProps {
  record: {
    readonly id: string;
    readonly kept: boolean;
    readonly value?: Session;
    readonly fault?: DataError;
    readonly savedAt: string;
  };
  running: boolean;
  onOpen: () => void;
  onErase: () => void;
}

export function SessionRow({ record, running, onOpen, onErase }: SessionRowProps) {
  const { id, kept, value, fault, savedAt } = record;
  const at = Date.parse(value?.startedAt ?? savedAt);
  const client = value?.client || 'none';
  const notes = [
    ...(running ? [message('session.list.isRunning')] : []),
    ...(value && !running && value.closedAt === undefined ? [message('session.list.left')] : []),
    ...(isCopy(id) ? [message('session.list.copy')] : []),
    ...(kept ? [] : [message('session.list.visitOnly')]),
  ];
  return (
    <li data-session-row={id}>
      <p>
        <b>{value?.client || message('session.course.missing')}</b>{' '}
        <span>{message('session.course.day', { at })}</span>{' '}
        <span className={styles.soft}>
          {[
            value
              ? message('session.list.row', {
                  points: value.points.length,
                  before: value.before?.level ?? 'none',
                  after: value.after?.level ?? 'none',
                })
              : message('session.list.damaged', { field: fault?.field ?? '' }),
            ...notes,
          ].join(' · ')}
        </span>
      </p>
      <div className={styles.actions}>
        {value && (
          <button type="button" aria-label={message('session.list.openOf', { client, at })} onClick={onOpen}>
            {message('session.list.open')}
          </button>
        )}
        <EraseSure
          label={message('session.list.eraseOf', { client, at })}
          question={message('session.list.sure')}
          onErase={onErase}
        >
          {message('session.list.erase')}
        </EraseSure>
      </div>
    </li>
  );
}
