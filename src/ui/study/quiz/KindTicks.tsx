// Which kinds of question are asked: a switch each, and all or none at once.
import { type QuestionKind, questionKinds } from '../../../study/question.ts';
import { message } from '../../../words/format.ts';
import { Switch } from '../../parts/Switch.tsx';
import styles from './Quiz.module.css';

interface KindTicksProps {
  kinds: readonly QuestionKind[];
  onChange: (kinds: readonly QuestionKind[]) => void;
}

export function KindTicks({ kinds, onChange }: KindTicksProps) {
  return (
    <fieldset>
      <legend className="sr-only">{message('quiz.kinds')}</legend>
      {questionKinds.map((kind) => (
        <Switch
          key={kind}
          label={message(`quiz.kind.${kind}`)}
          on={kinds.includes(kind)}
          onChange={(on) =>
            onChange(questionKinds.filter((one) => (one === kind ? on : kinds.includes(one))))
          }
        />
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
