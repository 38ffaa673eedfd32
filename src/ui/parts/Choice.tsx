// A small either-or (or one-of-few) switch: real radio buttons, drawn as a line of words.
import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
  /** Shows the legend above the words. */
  titled?: boolean;
}

export function Choice<T extends string>({ legend, options, value, onChoose, titled }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={titled ? styles.title : 'sr-only'}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="sr-only"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
