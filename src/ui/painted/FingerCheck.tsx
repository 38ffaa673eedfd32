// How a point is found with a finger, what pressing it told, and what eases it.
import { useMemo } from 'react';
import { pointKey } from '../../anatomy/pain/point-key.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { fingerAnswers } from '../../guide/case/case-words.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import { useCase } from '../../state/use-case.ts';
import { inWords, message } from '../../words/format.ts';
import { Pick } from '../guide/intake/Pick.tsx';
import { selfCareWord } from '../guide/protocol/self-care-word.ts';
import { isStopped, useVerdict } from '../guide/verdict/use-verdict.ts';
import { useGuidedPlace } from '../parts/guided-place.ts';
import styles from './Painted.module.css';
import type { PaintedMuscle } from './painted-reasons.ts';

interface FingerCheckProps {
  row: PaintedMuscle;
  details: AtlasDetails;
  onPressed: () => void;
}

export function FingerCheck({ row: { muscle, best }, details, onPressed }: FingerCheckProps) {
  const record = details.muscles[muscle];
  const guided = useGuidedPlace();
  const subject = useMemo(
    () => record && subjectIn(details, record, best.point),
    [record, details, best.point],
  );
  const { verdict } = useVerdict(subject, guided, undefined, best.side);
  const key = pointKey(best.point, best.side);
  const pressed = useCase((state) => state.pressed[key]);
  const tellPressed = useCase((state) => state.tellPressed);
  const point = subject?.point;
  if (point === undefined) return null;
  // Red flags win: nobody is sent to press anything, and nothing is offered to ease it.
  if (isStopped(verdict)) return <p className={styles.soft}>{message('painted.pressNot')}</p>;
  const { grip } = point.find;
  return (
    <div className={styles.check}>
      <p>{point.find.text}</p>
      {grip === 'none' || grip === 'internal' ? (
        <p className={styles.soft}>{message('painted.pressNobody')}</p>
      ) : (
        <Pick
          title={message('painted.press')}
          chosen={pressed}
          options={fingerAnswers.map((value) => ({ value, label: message(`painted.press.${value}`) }))}
          onPick={(answer) => {
            onPressed();
            tellPressed(key, answer ?? null);
          }}
        />
      )}
      {verdict.protocol.selfCare.length > 0 && (
        <>
          <h4>{message('painted.ease')}</h4>
          {verdict.protocol.selfCare.map(({ id, text }) => {
            const word = selfCareWord(id);
            return (
              <p key={id}>
                {word && <b>{word} </b>}
                {inWords(text)}
              </p>
            );
          })}
        </>
      )}
    </div>
  );
}
