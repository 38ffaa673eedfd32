// A list of muscles of one's own: pinned by name, kept as a record.
import { useId, useState } from 'react';
import { judgeName } from '../../../study/judge-name.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { muscleName } from '../../parts/wording.ts';
import styles from './Quiz.module.css';
import { useStudyList } from './use-study-list.ts';

interface OwnListProps {
  isUsed: boolean;
  /** The list that is asked about, or none. */
  onUse: (muscles: readonly string[] | null) => void;
}

export function OwnList({ isUsed, onUse }: OwnListProps) {
  const { index, muscles } = useAtlasData();
  const { list, setList } = useStudyList();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const id = useId();
  const change = (next: readonly string[]) => {
    setList(next);
    if (isUsed) onUse(next.length > 0 ? next : null);
  };
  const add = () => {
    const found = index.muscles.find((muscle) => {
      const judged = judgeName(typed, muscle, index.muscles).judged;
      return judged === 'right' || judged === 'right-but-misspelt';
    });
    setUnknown(found === undefined);
    if (!found) return;
    setTyped('');
    if (!list.includes(found.id)) change([...list, found.id]);
  };
  return (
    <Fold title={message('quiz.list')} name="quiz-list" open={isUsed}>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {message('quiz.list.add')}
          <input
            value={typed}
            list={id}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setUnknown(false);
            }}
          />
        </label>
        <datalist id={id}>
          {index.muscles.map((muscle) => (
            <option key={muscle.id} value={muscleName(muscle)} />
          ))}
        </datalist>
        <button type="submit" className={styles.main}>
          {message('quiz.list.addButton')}
        </button>
        <p role="status">{unknown && message('quiz.list.unknown')}</p>
      </form>
      <ul className={styles.pins}>
        {list.flatMap((id) => {
          const muscle = muscles.get(id);
          if (!muscle) return [];
          const name = muscleName(muscle);
          return (
            <li key={id}>
              {name}
              <button
                type="button"
                aria-label={message('quiz.list.remove', { muscle: name })}
                onClick={() => change(list.filter((one) => one !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {list.length > 0 && (
        <Switch
          label={message('quiz.list.use', { count: list.length })}
          on={isUsed}
          onChange={(on) => onUse(on ? list : null)}
        />
      )}
    </Fold>
  );
}
