// What came of the session in the therapist's own words: the reaction, and the advice given.
import { useId } from 'react';
import { most, type Session } from '../../guide/session/session-schema.ts';
import { sparseSession } from '../../guide/session/session-steps.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { inWords, message } from '../../words/format.ts';
import { useAtlasData, useDetails } from '../parts/atlas-data.ts';
import styles from './Session.module.css';
import { useSession, verdictOf } from './use-session.ts';

export function SessionWords({ file }: { file: SessionFile }) {
  const { reaction, advice } = useSession(file);
  const selfCare = useSelfCare(useSession(file));
  const set = (part: Partial<Session>): void =>
    file.getState().change((now) => sparseSession({ ...now, ...part }));
  return (
    <>
      <Words
        title={message('session.reaction')}
        words={reaction}
        onWrite={(words) => set({ reaction: words })}
      />
      <Words title={message('session.advice')} words={advice} onWrite={(words) => set({ advice: words })} />
      {selfCare !== '' && !(advice ?? '').includes(selfCare) && (
        <p className={styles.actions}>
          <button
            type="button"
            onClick={() =>
              set({ advice: [advice, selfCare].filter(Boolean).join('\n').slice(0, most.words) })
            }
          >
            {message('session.advice.guide')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the guide says a client can do alone at the points of the session; empty where it says that nothing be pressed. */
function useSelfCare({ points, answers }: Session): string {
  const data = useAtlasData();
  const loaded = useDetails();
  const details = loaded.status === 'ready' ? loaded.details : null;
  const lines = points.flatMap(
    (row) => verdictOf(row, answers, data, details)?.protocol.selfCare.map(({ text }) => inWords(text)) ?? [],
  );
  return [...new Set(lines)].join('\n');
}

interface WordsProps {
  title: string;
  words: string | undefined;
  onWrite: (words: string | undefined) => void;
}

function Words({ title, words, onWrite }: WordsProps) {
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{title}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={most.words}
        value={words ?? ''}
        onChange={({ currentTarget: { value } }) => onWrite(value === '' ? undefined : value)}
      />
    </div>
  );
}
