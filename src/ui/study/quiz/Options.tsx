// Four answers to choose from. While the keyboard is among them, or on the question, 1 to 4 choose as well.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Option } from '../../../study/question.ts';
import { capital, inWords } from '../../../words/format.ts';
import styles from './Quiz.module.css';

interface OptionsProps {
  options: readonly Option[];
  onChoose: (id: string) => void;
}

export function Options({ options, onChoose }: OptionsProps) {
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  useLayoutEffect(() => {
    const view = list.current?.closest<HTMLElement>('[data-kind]');
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const option = options[Number(event.key) - 1];
      if (option) latest.current(option.id);
    };
    view?.addEventListener('keydown', onKey);
    return () => view?.removeEventListener('keydown', onKey);
  }, [options]);
  return (
    <ol ref={list} className={styles.options}>
      {options.map(({ id, text }, i) => (
        <li key={id}>
          <button type="button" onClick={() => onChoose(id)}>
            <span className={styles.number}>{i + 1}</span>
            <span>{capital(inWords(text))}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
