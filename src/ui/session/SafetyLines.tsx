// Red flags and cautions of a session, before all else: what was told, what was denied, and when.
import { useId } from 'react';
import { urgencyOf } from '../../guide/case/urgency.ts';
import { draftNote } from '../../guide/session/session-note.ts';
import type { Session } from '../../guide/session/session-schema.ts';
import { useCase } from '../../state/use-case.ts';
import { inWords, message } from '../../words/format.ts';
import styles from './Session.module.css';
import { useNoteNames, useSessionDesk } from './use-session.ts';

/** @param follows it is the session that runs */
export function SafetyLines({ session, follows }: { session: Session; follows: boolean }) {
  const title = useId();
  const names = useNoteNames(session.answers);
  const apart = useSessionDesk((desk) => !desk.follows);
  const takeAnswers = useSessionDesk((desk) => desk.takeAnswers);
  const told = useCase(({ answers, denied }) => Object.keys(answers).length + denied.length > 0);
  return (
    <section
      className={styles.safety}
      aria-labelledby={title}
      data-session-safety={urgencyOf(session.answers ?? {}) ?? 'none'}
    >
      <h3 id={title}>{message('session.safety')}</h3>
      <ul>
        {draftNote(session, names).safety.map((line) => (
          <li key={JSON.stringify(line)}>{inWords(line)}</li>
        ))}
      </ul>
      {follows && apart && told && (
        <div className={styles.actions} data-session-apart>
          <p>{message('session.answersElse')}</p>
          <button type="button" onClick={takeAnswers}>
            {message('session.takeAnswers')}
          </button>
        </div>
      )}
    </section>
  );
}
