// Up to four muscles side by side in a table: pictures, attachments, nerve and roots, action, points and their pain.
import '../../../words/en/late-words.ts';
import '../../../words/en/study-words.ts';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { capital, message } from '../../../words/format.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';
import { PageDialog } from '../../parts/PageDialog.tsx';
import { TextsMissing } from '../../parts/TextsMissing.tsx';
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
  const close = (): void => openBeside(null);
  const ids = [...new Set(code.split('.'))].filter((id) => muscles.has(id));
  const show = (next: readonly string[]) => openBeside(next.length > 0 ? next.join('.') : null);
  return (
    <PageDialog
      name="muscles-beside"
      title={message('beside.title')}
      closeLabel={message('beside.close')}
      onClose={close}
      dialogClass={styles.dialog}
      prints
    >
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
      <TextsMissing />
      {state.status === 'ready' && ids.length > 0 && (
        <BesideTable
          entries={ids.flatMap((id) => muscles.get(id) ?? [])}
          details={state.details}
          index={index}
          onChoose={(id) => {
            close();
            selectMuscle(id);
          }}
          onBoth={show}
          onRemove={ids.length > 1 ? (id) => show(ids.filter((one) => one !== id)) : null}
        />
      )}
    </PageDialog>
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
