// A level of 0 to 10 in one touch and one choice, or a digit typed: the device's own list of choices.
import { useId } from 'react';
import { message } from '../../words/format.ts';
import { levels } from '../guide/intake/PainScale.tsx';
import styles from './Session.module.css';

interface LevelSelectProps {
  title: string;
  level: number | undefined;
  /** A level above it is called so. */
  cap?: number;
  onTell: (level: number | undefined) => void;
}

export function LevelSelect({ title, level, cap = 10, onTell }: LevelSelectProps) {
  const id = useId();
  return (
    <div className={styles.level}>
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        value={level ?? ''}
        onChange={({ currentTarget: { value } }) => onTell(value === '' ? undefined : Number(value))}
      >
        <option value="">{message('session.level.none')}</option>
        {levels.map((value) => (
          <option key={value} value={value}>
            {message(value > cap ? 'session.level.over' : 'session.level', { level: value })}
          </option>
        ))}
      </select>
    </div>
  );
}
