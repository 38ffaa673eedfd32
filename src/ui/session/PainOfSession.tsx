// The client's pain before and after: a number, and the painted pain of this page with its area.
import { useId } from 'react';
import { withPain } from '../../guide/session/session-steps.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { drawingRecordOf } from '../painted/drawing-record-of.ts';
import { usePainReplies } from '../painted/use-pain-replies.ts';
import { LevelSelect } from './LevelSelect.tsx';
import styles from './Session.module.css';
import { useSession } from './use-session.ts';

const moments = ['before', 'after'] as const;

export function PainOfSession({ file }: { file: SessionFile }) {
  const store = useAtlasStore();
  const title = useId();
  const session = useSession(file);
  const answers = useCase((state) => state.answers);
  const reply = usePainReplies(({ reply, status }) => (status === 'ready' ? reply : null));
  const take = (when: (typeof moments)[number]): void => {
    const { drawing } = store.getState();
    if (reply === null) return;
    const { pains, cm2, intensity, places } = drawingRecordOf(drawing.pains, reply, answers);
    file.getState().change((now) =>
      withPain(now, when, {
        drawing: pains,
        cm2,
        places,
        ...(intensity === undefined ? {} : { level: intensity }),
      }),
    );
  };
  const [before, after] = moments.map((when) => {
    const cm2 = session[when]?.cm2;
    return cm2 === undefined ? 'none' : Math.round(cm2);
  });
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{message('session.pain')}</h3>
      <div className={styles.levels}>
        {moments.map((when) => (
          <LevelSelect
            key={when}
            title={message(`session.pain.${when}`)}
            level={session[when]?.level}
            onTell={(level) => file.getState().change((now) => withPain(now, when, { level }))}
          />
        ))}
      </div>
      <p className={styles.said} data-session-cm2>
        {(before !== 'none' || after !== 'none') &&
          message('session.cm2', { before: before ?? 'none', after: after ?? 'none' })}
      </p>
      {reply !== null && reply.pains.length > 0 && (
        <p className={styles.actions}>
          {moments.map((when) => (
            <button key={when} type="button" onClick={() => take(when)}>
              {message(`session.takePainted.${when}`)}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
