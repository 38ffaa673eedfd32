// "Touch it on the body": waits for a press on the skin, and judges it.
import { useEffect, useRef } from 'react';
import type { SkinPlace } from '../../../dataset/skin-place.ts';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import { judgePlace } from '../../../study/judge-place.ts';
import { message } from '../../../words/format.ts';
import styles from './Quiz.module.css';
import type { Given } from './quiz-run.ts';
import { nothingAsked, useLook } from './use-look.ts';

const outcomes = { found: 'right', nearly: 'nearly', missed: 'wrong' } as const;

interface TouchAnswerProps {
  /** A point, or one of `places`. */
  sought: string;
  /** What is no point: the sought one, and those that may be touched instead. */
  places?: readonly SkinPlace[];
  onAnswer: (given: Given) => void;
}

export function TouchAnswer({ sought, places, onAnswer }: TouchAnswerProps) {
  useLook({
    ...nothingAsked,
    sought,
    ...(places && { places: places.map(({ id, anchors }) => ({ id, anchors })) }),
  });
  const touch = useAtlasNow((state) => state.bodyTouch);
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => {
    if (touch === null) return;
    const { at, sought: found, near } = touch;
    const judged = judgePlace(at, { id: sought, at: found.at }, near, { skinMm: found.mm });
    latest.current({ outcome: outcomes[judged.judged], touch: judged });
  }, [touch, sought]);
  return <p className={styles.hint}>{message('quiz.touch.how')}</p>;
}
