// What the rows of an answer have in common, whatever was asked: a muscle's names, and the button of a further point.
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { capital } from '../../words/format.ts';
import { PointMark } from '../parts/Icon.tsx';
import { muscleName, saysMore } from '../parts/wording.ts';
import styles from './Find.module.css';

export function MuscleNames({ muscle }: { muscle: MuscleEntry }) {
  const plain = capital(muscle.names.plain);
  return (
    <span className={styles.name}>
      {plain} {saysMore(muscleName(muscle), plain) && <i>{muscleName(muscle)}</i>}
    </span>
  );
}

interface PointButtonProps {
  name: string;
  number: number;
  /** Which of several with this number, in few words; else the number alone. */
  words?: string;
  /** What it does, as a control of a point. */
  control: { 'aria-pressed': boolean };
}

export function PointButton({ name, number, words, control }: PointButtonProps) {
  return (
    <button type="button" className={styles.pointButton} aria-label={name} title={name} {...control}>
      <PointMark number={number} selected={control['aria-pressed']} />
      {words && <span>{words}</span>}
    </button>
  );
}
