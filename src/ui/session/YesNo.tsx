// Yes, no, or not looked for: two buttons, each taken back by pressing it again.
import { useId } from 'react';
import { message } from '../../words/format.ts';
import styles from './Session.module.css';

interface YesNoProps {
  title: string;
  value: boolean | undefined;
  onChoose: (value: boolean | undefined) => void;
}

export function YesNo({ title, value, onChoose }: YesNoProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
    <div role="group" aria-labelledby={id} className={styles.yesNo}>
      <span id={id}>{title}</span>
      {[true, false].map((one) => (
        <button
          key={String(one)}
          type="button"
          aria-pressed={value === one}
          onClick={() => onChoose(value === one ? undefined : one)}
        >
          {message(one ? 'session.yes' : 'session.no')}
        </button>
      ))}
    </div>
  );
}
