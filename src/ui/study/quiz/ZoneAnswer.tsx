// "Where does it refer?": four pictures of pain, shown on the body one at a time.
import { useState } from 'react';
import { message } from '../../../words/format.ts';
import styles from './Quiz.module.css';
import { nothingAsked, useLook } from './use-look.ts';

const letters = ['A', 'B', 'C', 'D'];

interface ZoneAnswerProps {
  zonesOf: readonly string[];
  onChoose: (option: string) => void;
}

export function ZoneAnswer({ zonesOf, onChoose }: ZoneAnswerProps) {
  const [shown, setShown] = useState(-1);
  const point = zonesOf[shown] ?? null;
  useLook({ ...nothingAsked, point });
  return (
    <>
      <p className={styles.hint}>{message('quiz.pictures')}</p>
      <div className={styles.pictures}>
        {zonesOf.map((id, i) => (
          <button key={id} type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
            {message('quiz.picture', { letter: letters[i] ?? '' })}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.main}
        disabled={point === null}
        onClick={() => point !== null && onChoose(point)}
      >
        {point === null
          ? message('quiz.picture.none')
          : message('quiz.picture.choose', { letter: letters[shown] ?? '' })}
      </button>
    </>
  );
}
