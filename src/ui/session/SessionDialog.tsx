// The session record over the page: the session that is on, all sessions, and the course of one client.
import '../../words/en/late-words.ts';
import '../../words/en/session-words.ts';
import { useEffect, useState } from 'react';
import { clientSessionCollection } from '../../state/records/client-session-record.ts';
import { recordsOf } from '../../state/records/page-records.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlasAction, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Choice } from '../parts/Choice.tsx';
import { PageDialog } from '../parts/PageDialog.tsx';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import { KeptNote } from './KeptNote.tsx';
import styles from './Session.module.css';
import { SessionCourse } from './SessionCourse.tsx';
import { SessionList } from './SessionList.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { StartSession } from './StartSession.tsx';
import { useSessionDesk } from './use-session.ts';

const views = ['session', 'list', 'course'] as const;
type View = (typeof views)[number];

export function SessionDialog() {
  const store = useAtlasStore();
  const openPage = useAtlasAction('openPage');
  const [view, setView] = useState<View>('session');
  const { status, running, looked, look } = useSessionDesk((desk) => desk);
  const shown = looked ?? running;
  useEffect(() => {
    store.setState({ sessionOpened: true });
    // Lists and courses of many sessions stand at once when they are wanted; what fails is told there.
    recordsOf(store)
      .then((records) => records.list(clientSessionCollection))
      .catch((fault: unknown) => reportFault('reading the sessions ahead', fault));
  }, [store]);
  const open = async (id: string): Promise<void> => {
    await look(id);
    setView('session');
  };
  return (
    <PageDialog
      name="session"
      title={message('session.title')}
      closeLabel={message('session.close')}
      onClose={() => openPage(null)}
      dialogClass={styles.dialog}
      textClass={styles.sheet}
    >
      <p className={styles.lead}>{message('session.lead')}</p>
      <KeptNote />
      <TextsMissing>{message('late.part')}</TextsMissing>
      <Choice
        legend={message('session.views')}
        options={views.map((value) => ({ value, label: message(`session.view.${value}`) }))}
        value={view}
        onChoose={setView}
      />
      {status === 'looking' && <p role="status">{message('session.loading')}</p>}
      {status === 'failed' && <p role="alert">{message('session.failed')}</p>}
      {view === 'session' && shown && !running && (
        <p className={styles.actions}>
          <button type="button" onClick={() => look(null)}>
            {message('session.another')}
          </button>
        </p>
      )}
      {view === 'session' && shown && <SessionSheet key={shown.getState().id} file={shown} />}
      {view === 'session' && !shown && status !== 'looking' && <StartSession />}
      {view === 'list' && <SessionList onOpen={open} />}
      {view === 'course' && <SessionCourse />}
    </PageDialog>
  );
}
