// A list of muscles of one's own: pinned by name, kept as a record.
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { Fold } from '../../parts/Fold.tsx';
import { focusStays } from '../../parts/focus-stays.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { muscleName } from '../../parts/wording.ts';
import { MuscleAdd } from '../MuscleAdd.tsx';
import styles from './Quiz.module.css';
import { useStudyList } from './use-study-list.ts';

interface OwnListProps {
  isUsed: boolean;
  /** The list that is asked about, or none. */
  onUse: (muscles: readonly string[] | null) => void;
}

export function OwnList({ isUsed, onUse }: OwnListProps) {
  const { muscles } = useAtlasData();
  const { list, setList } = useStudyList();
  const change = (next: readonly string[]) => {
    setList(next);
    if (isUsed) onUse(next.length > 0 ? next : null);
  };
  return (
    <Fold title={message('quiz.list')} name="quiz-list" open={isUsed}>
      <MuscleAdd onAdd={(muscle) => !list.includes(muscle) && change([...list, muscle])} />
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
                onClick={({ currentTarget }) => {
                  focusStays(currentTarget);
                  change(list.filter((one) => one !== id));
                }}
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
