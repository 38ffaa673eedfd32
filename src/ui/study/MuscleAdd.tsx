// A muscle is added to a list by any of its names.
import { useId, useState } from 'react';
import { judgeName } from '../../study/judge-name.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { muscleName } from '../parts/wording.ts';
import styles from './quiz/Quiz.module.css';

export function MuscleAdd({ onAdd }: { onAdd: (muscle: string) => void }) {
  const { index } = useAtlasData();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const id = useId();
  const add = () => {
    const found = index.muscles.find((muscle) => {
      const judged = judgeName(typed, muscle, index.muscles).judged;
      return judged === 'right' || judged === 'right-but-misspelt';
    });
    setUnknown(found === undefined);
    if (!found) return;
    setTyped('');
    onAdd(found.id);
  };
  return (
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
  );
}
