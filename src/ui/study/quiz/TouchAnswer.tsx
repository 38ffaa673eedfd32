// "Touch it on the body": waits for a press on the skin, and judges it.
import { useEffect, useRef } from 'react';
import type { TouchedPlace } from '../../../dataset/skin-place.ts';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import { judgeLayer, judgePlace } from '../../../study/judge-place.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import styles from './Quiz.module.css';
import type { Given } from './quiz-run.ts';
import { nothingAsked, useLook } from './use-look.ts';

const outcomes = { found: 'right', nearly: 'nearly', missed: 'wrong' } as const;

interface TouchAnswerProps {
  /** A point, or one of `places`. */
  sought: string;
  /** The muscle that it belongs to: in a layer under the skin the hand must lie on it. */
  muscle: string | undefined;
  /** What is no point: the sought one, and those that may be touched instead. */
  places?: readonly TouchedPlace[];
  onAnswer: (given: Given) => void;
}

export function TouchAnswer({ sought, muscle, places, onAnswer }: TouchAnswerProps) {
  useLook({
    ...nothingAsked,
    sought,
    ...(places && { places: places.map(({ id, anchors }) => ({ id, anchors })) }),
  });
  const { muscles } = useAtlasData();
  const touch = useAtlasNow((state) => state.bodyTouch);
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => {
    if (touch === null) return;
    const { at, sought: found, near, owner } = touch;
    const place = judgePlace(at, { id: sought, at: found.at }, near, { skinMm: found.mm });
    const right = muscles.get(muscle ?? '');
    // Whoever lays a hand on the muscle itself has found it, wherever on it that is.
    const isOnIt = sought === muscle && owner === muscle;
    const judged = isOnIt
      ? { judged: 'found' as const, mm: 0, muscle }
      : right
        ? judgeLayer(place, right, muscles.get(owner ?? ''))
        : place;
    latest.current({ outcome: outcomes[judged.judged], touch: judged });
  }, [touch, sought, muscle, muscles]);
  return <p className={styles.hint}>{message('quiz.touch.how')}</p>;
}
