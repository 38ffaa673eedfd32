// One of a few: real radio buttons, drawn as words in boxes, with nothing chosen at first.
import { useId } from 'react';
import { Question } from './Question.tsx';
import styles from './Ticks.module.css';

interface PickProps<T extends string> {
  title: string;
  options: readonly { value: T; label: string }[];
  /** Undefined: no answer. */
  chosen: T | undefined;
  onPick: (value: T | undefined) => void;
  /** What stands there without an answer, known from elsewhere: the person may choose another. */
  known?: T | undefined;
  /** Said under the question: from where it is known. */
  note?: string | undefined;
}

export function Pick<T extends string>({ title, options, chosen, onPick, known, note }: PickProps<T>) {
  const name = useId();
  return (
    <Question title={title} onTakeBack={chosen === undefined ? undefined : () => onPick(undefined)}>
      {note && (
        <p id={`${name}-note`} className={styles.note}>
          {note}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === (chosen ?? known)}
              aria-describedby={note && `${name}-note`}
              onChange={() => onPick(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}
