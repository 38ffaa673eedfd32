// Some of many: real checkboxes, drawn as words to tick.
import styles from './Ticks.module.css';

interface TicksProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onTick: (value: T, ticked: boolean) => void;
  /** Further options, out of the way. */
  children?: React.ReactNode;
}

export function Ticks<T extends string>({ legend, options, chosen, onTick, children }: TicksProps<T>) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
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
    </fieldset>
  );
}
