// How strong, from 0 to 10: eleven numbers to tap, with the cap drawn in and hatched above it.
import { useId } from 'react';
import { message } from '../../../words/format.ts';
import styles from './PainScale.module.css';
import { Question } from './Question.tsx';

export const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface PainScaleProps {
  title: string;
  /** Nothing may go above it; a scale of pain, not of pressing, has none. */
  cap?: number;
  /** Where the pressure should be, from and to. */
  aim?: readonly [number, number];
  /** What a level above the cap means. */
  over?: string;
  /** The level chosen, or null. */
  level: number | null;
  onTell: (level: number) => void;
  /** Offered once a level is chosen. */
  onTakeBack?: () => void;
}

export function PainScale({ title, cap = 10, aim, over = '', level, onTell, onTakeBack }: PainScaleProps) {
  const name = useId();
  return (
    <Question title={title} onTakeBack={level === null ? undefined : onTakeBack}>
      <div className={styles.row}>
        {levels.map((value) => (
          <label key={value} data-over={value > cap || undefined}>
            <input
              type="radio"
              name={name}
              className="sr-only"
              value={value}
              checked={level === value}
              onChange={() => onTell(value)}
              aria-label={
                value > cap ? message('scale.over', { value, over }) : message('scale.value', { value })
              }
            />
            <span>{value}</span>
          </label>
        ))}
        {cap < 10 && (
          <span
            className={styles.cap}
            style={{ insetInlineStart: `${((cap + 1) / 11) * 100}%` }}
            aria-hidden
          />
        )}
      </div>
      {cap < 10 && <ScaleWords aim={aim} cap={cap} over={over} />}
    </Question>
  );
}

interface ScaleWordsProps {
  aim: readonly [number, number] | undefined;
  cap: number;
  over: string;
}

/** The words under a scale: where to work, and what lies above the cap. */
export function ScaleWords({ aim, cap, over }: ScaleWordsProps) {
  return (
    <div className={styles.words} aria-hidden>
      {aim && (
        <span className={styles.aim} style={{ gridColumn: `${aim[0] + 1} / ${aim[1] + 2}` }}>
          {message('scale.aim')}
        </span>
      )}
      <span className={styles.over} style={{ gridColumn: `${cap + 2} / 12` }}>
        {over}
      </span>
    </div>
  );
}
