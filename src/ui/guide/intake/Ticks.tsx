// Some of many: real checkboxes, drawn as words to tick.
import { Question } from './Question.tsx';
import styles from './Ticks.module.css';

interface TicksProps<T extends string> {
  title: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onTick: (value: T, ticked: boolean) => void;
  /** Further options, out of the way. */
  children?: React.ReactNode;
}

export function Ticks<T extends string>({ title, options, chosen, onTick, children }: TicksProps<T>) {
  return (
    <Question title={title}>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onTick(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </Question>
  );
}
