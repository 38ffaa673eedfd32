// One of a few: real radio buttons, drawn as words in boxes, with nothing chosen at first and a way to take it back.
import { useId, useRef } from 'react';
import { message } from '../../dataset/messages/format.ts';
import styles from './Ticks.module.css';

interface PickProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  /** Undefined: no answer. */
  chosen: T | undefined;
  onPick: (value: T | undefined) => void;
}

export function Pick<T extends string>({ legend, options, chosen, onPick }: PickProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onPick(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {chosen !== undefined && <TakeBack onTakeBack={() => onPick(undefined)} />}
    </fieldset>
  );
}

/** Takes an answer back; the keyboard then stands on the first option of the question. */
export function TakeBack({ onTakeBack }: { onTakeBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      className={styles.back}
      onClick={() => {
        button.current?.closest('fieldset')?.querySelector('input')?.focus();
        onTakeBack();
      }}
    >
      {message('intake.takeBack')}
    </button>
  );
}
