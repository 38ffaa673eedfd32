// "Touch it on the body": waits for a press on the skin, and judges it.
import { useEffect, useRef } from 'react';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import { judgePlace } from '../../../study/judge-place.ts';
import { message } from '../../../words/format.ts';
import styles from './Quiz.module.css';
import type { Given } from './quiz-run.ts';
import { nothingAsked, useLook } from './use-look.ts';

const outcomes = { found: 'right', nearly: 'nearly', missed: 'wrong' } as const;

export function TouchAnswer({ point, onAnswer }: { point: string; onAnswer: (given: Given) => void }) {
  useLook({ ...nothingAsked, sought: point });
  const touch = useAtlasNow((state) => state.bodyTouch);
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => {
    if (touch === null) return;
    const { at, sought, near } = touch;
    const judged = judgePlace(at, { id: point, at: sought.at }, near, { skinMm: sought.mm });
    latest.current({ outcome: outcomes[judged.judged], touch: judged });
  }, [touch, point]);
  return <p className={styles.hint}>{message('quiz.touch.how')}</p>;
}
