// Up to four muscles side by side in a table: pictures, attachments, nerve and roots, action, points and their pain.
import '../../../words/en/late-words.ts';
import '../../../words/en/study-words.ts';
import { useLayoutEffect, useRef } from 'react';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { capital, message } from '../../../words/format.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';
import base from '../../parts/Dialog.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { MuscleAdd } from '../MuscleAdd.tsx';
import quiz from '../quiz/Quiz.module.css';
import styles from './Beside.module.css';
import { BesideTable } from './BesideTable.tsx';

const MOST = 4;

/** @param code ids as in the link; what is no muscle is left out. */
export function BesideDialog({ code }: { code: string }) {
  const { index, muscles } = useAtlasData();
  const state = useDetails();
  const openBeside = useAtlasAction('openBeside');
  const selectMuscle = useAtlasAction('selectMuscle');
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes, not after: only then does closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = (): void => openBeside(null);
  const ids = [...new Set(code.split('.'))].filter((id) => muscles.has(id));
  const show = (next: readonly string[]) => openBeside(next.length > 0 ? next.join('.') : null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the page closes it; the Escape key does so by itself
    <dialog
      ref={dialog}
      className={`${base.dialog} ${styles.dialog}`}
      aria-labelledby="beside-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      data-muscles-beside
    >
      <div className={base.text}>
        <button type="button" className={base.close} aria-label={message('beside.close')} onClick={close}>
          <Icon name="close" />
        </button>
        <h2 id="beside-title">{message('beside.title')}</h2>
        <p className={quiz.hint}>{message('beside.what')}</p>
        <div className={styles.choose}>
          <GroupChoice onChoose={show} />
          {ids.length < MOST ? (
            <MuscleAdd onAdd={(id) => !ids.includes(id) && show([...ids, id])} />
          ) : (
            <p className={quiz.hint}>{message('beside.full')}</p>
          )}
        </div>
        {ids.length === 0 && <p role="status">{message('quiz.list.unknown')}</p>}
        {state.status === 'loading' && <p role="status">{message('detail.loading')}</p>}
        {state.status === 'failed' && <p role="alert">{message('detail.failed')}</p>}
        {state.status === 'ready' && ids.length > 0 && (
          <BesideTable
            entries={ids.flatMap((id) => muscles.get(id) ?? [])}
            details={state.details}
            index={index}
            onChoose={(id) => {
              close();
              selectMuscle(id);
            }}
            onRemove={ids.length > 1 ? (id) => show(ids.filter((one) => one !== id)) : null}
          />
        )}
      </div>
    </dialog>
  );
}

/** Groups with two to four muscles. */
function GroupChoice({ onChoose }: { onChoose: (ids: readonly string[]) => void }) {
  const { index } = useAtlasData();
  const groups = new Map<string, string[]>();
  for (const { id, groups: names } of index.muscles)
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), id]);
  const fit = [...groups].filter(([, { length }]) => length > 1 && length <= MOST).sort();
  return (
    <label className={styles.group}>
      {message('beside.group')}
      <select value="" onChange={(event) => onChoose(groups.get(event.currentTarget.value) ?? [])}>
        <option value="" disabled>
          {message('beside.group.none')}
        </option>
        {fit.map(([name]) => (
          <option key={name} value={name}>
            {capital(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
