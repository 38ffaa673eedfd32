// Which kinds of question are asked: a box each, and all or none at once.
import { type QuestionKind, questionKinds } from '../../../study/question.ts';
import { message } from '../../../words/format.ts';
import styles from './Quiz.module.css';

interface KindTicksProps {
  kinds: readonly QuestionKind[];
  onChange: (kinds: readonly QuestionKind[]) => void;
}

export function KindTicks({ kinds, onChange }: KindTicksProps) {
  return (
    <fieldset className={styles.ticks}>
      <legend className="sr-only">{message('quiz.kinds')}</legend>
      {questionKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange(questionKinds.filter((one) => (one === kind ? on : kinds.includes(one))));
            }}
          />
          <span>{message(`quiz.kind.${kind}`)}</span>
        </label>
      ))}
      <div className={styles.row}>
        <button type="button" className={styles.link} onClick={() => onChange(questionKinds)}>
          {message('quiz.kinds.all')}
        </button>
        <button type="button" className={styles.link} onClick={() => onChange([])}>
          {message('quiz.kinds.none')}
        </button>
      </div>
    </fieldset>
  );
}
