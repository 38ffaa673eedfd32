// What happened to a record and has to be said: not on the device, erased elsewhere, changed on two pages at once.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { SaveSession } from './SaveSession.tsx';
import styles from './Session.module.css';
import { useSessionDesk } from './use-session.ts';

export function SessionTrouble({ file }: { file: SessionFile }) {
  const { trouble, kept, rewrite, settle } = useStore(file);
  const keeping = useAtlasNow((state) => state.remember);
  const letGo = useSessionDesk((desk) => desk.letGo);
  if (trouble === 'gone')
    return (
      <Trouble name="gone" words={message('session.gone')}>
        <button type="button" onClick={rewrite}>
          {message('session.rewrite')}
        </button>
        <button type="button" onClick={() => letGo(file)}>
          {message('session.letGo')}
        </button>
      </Trouble>
    );
  if (trouble === 'both')
    return (
      <Trouble name="both" words={message('session.both')}>
        <button type="button" onClick={settle}>
          {message('session.seen')}
        </button>
      </Trouble>
    );
  const refused = keeping && !kept;
  if (trouble === 'failed' || refused)
    return (
      <Trouble
        name={refused ? 'refused' : 'failed'}
        words={message(refused ? 'session.refused' : 'session.broken')}
      >
        <SaveSession file={file} />
      </Trouble>
    );
  return null;
}

function Trouble({ name, words, children }: { name: string; words: string; children: ReactNode }) {
  return (
    <div role="alert" className={styles.trouble} data-session-trouble={name}>
      <p>{words}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
