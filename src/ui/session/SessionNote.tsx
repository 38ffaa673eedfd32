// The note: drafted from the record, changed by hand where that is wanted, copied, printed, saved.
import { useId, useMemo, useState } from 'react';
import { draftNote, type NotePart, noteParts } from '../../guide/session/session-note.ts';
import { most, type Session } from '../../guide/session/session-schema.ts';
import { sparse, sparseSession } from '../../guide/session/session-steps.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { inWords, message } from '../../words/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { printPage } from '../parts/print-page.ts';
import { NotePaper } from './NotePaper.tsx';
import { type NoteText, noteAsText } from './note-text.ts';
import { SaveSession } from './SaveSession.tsx';
import styles from './Session.module.css';
import { useNoteNames, useSession } from './use-session.ts';

export function SessionNote({ file }: { file: SessionFile }) {
  const session = useSession(file);
  const names = useNoteNames(session.answers);
  const draft = useMemo(() => draftNote(session, names), [session, names]);
  const drafted = (part: NotePart): string => draft[part].map(inWords).join('\n');
  const { client, startedAt, note } = session;
  const text: NoteText = {
    client,
    startedAt,
    safety: draft.safety.map(inWords),
    parts: noteParts.map((part) => ({ part, text: note?.[part] ?? drafted(part) })),
  };
  const write = (part: NotePart, words: string | undefined): void =>
    file.getState().change((now) => withPart(now, part, words === drafted(part) ? undefined : words));
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.note} data-session-note>
      <h3 id={title}>{message('session.note')}</h3>
      <p className={styles.soft}>{message('session.note.lead')}</p>
      <h4>{message('session.note.safety')}</h4>
      <ul>
        {text.safety.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {text.parts.map(({ part, text: words }) => (
        <Part
          key={part}
          part={part}
          words={words}
          edited={note?.[part] !== undefined}
          onWrite={(words) => write(part, words)}
        />
      ))}
      <Actions text={text} file={file} />
      <NotePaper text={text} />
    </section>
  );
}

function withPart(session: Session, part: NotePart, words: string | undefined): Session {
  const note = sparse({ ...session.note, [part]: words });
  return sparseSession({ ...session, note: Object.keys(note).length === 0 ? undefined : note });
}

interface PartProps {
  part: NotePart;
  words: string;
  edited: boolean;
  /** Undefined: the draft again. */
  onWrite: (words: string | undefined) => void;
}

function Part({ part, words, edited, onWrite }: PartProps) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.words} data-note-part={part} data-edited={edited || undefined}>
      <label htmlFor={id}>{message(`session.note.${part}`)}</label>
      <textarea
        id={id}
        rows={Math.min(14, Math.max(2, rowsOf(words)))}
        maxLength={most.part}
        value={words}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      {edited && (
        <p className={styles.actions}>
          <span>{message(asking ? 'session.note.sure' : 'session.note.edited')}</span>
          {asking ? (
            <>
              <button
                type="button"
                onClick={() => {
                  setAsking(false);
                  onWrite(undefined);
                  document.getElementById(id)?.focus();
                }}
              >
                {message('session.note.yes')}
              </button>
              <button type="button" onClick={() => setAsking(false)}>
                {message('session.note.keep')}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setAsking(true)}>
              {message('session.note.anew')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Lines of so many letters fit a tablet. */
const LINE = 85;

function rowsOf(words: string): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

function Actions({ text, file }: { text: NoteText; file: SessionFile }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(noteAsText(text));
      setCopied('yes');
    } catch (fault) {
      reportFault('copying the note', fault, () => setCopied('failed'));
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <button type="button" onClick={copy}>
          <Icon name="copy" />
          {message('session.note.copy')}
        </button>
        <button type="button" onClick={printPage}>
          <Icon name="print" />
          {message('session.note.print')}
        </button>
        <SaveSession file={file} withTable />
      </div>
      <p role="status" className={styles.said}>
        {copied === 'yes' && message('session.note.copied')}
        {copied === 'failed' && message('session.note.byHand')}
      </p>
      {copied === 'failed' && (
        <textarea
          readOnly
          rows={8}
          className={styles.byHand}
          value={noteAsText(text)}
          aria-label={message('session.note.of')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
