// One question of the guide: its words, its options, and once answered a way to take the answer back.
import { useId, useRef } from 'react';
import { message } from '../../../words/format.ts';
import styles from './Question.module.css';

interface QuestionProps {
  title: string;
  /** Given while there is an answer that can be taken back. */
  onTakeBack?: (() => void) | undefined;
  children: React.ReactNode;
}

export function Question({ title, onTakeBack, children }: QuestionProps) {
  const id = useId();
  const whole = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={whole} aria-labelledby={id} className={styles.question}>
      <div className={styles.head}>
        <p id={id}>{title}</p>
        {onTakeBack && (
          <button
            type="button"
            onClick={() => {
              // The button goes with the answer: the keyboard then stands on the first option.
              whole.current?.querySelector('input')?.focus();
              onTakeBack();
            }}
          >
            {message('intake.takeBack')}
          </button>
        )}
      </div>
      {children}
    </fieldset>
  );
}
