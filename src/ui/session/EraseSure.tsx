// Erasing in two steps, in place: the question stands where the button stood.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { message } from '../../words/format.ts';
import styles from './Session.module.css';

interface EraseSureProps {
  /** The button's whole name. */
  label: string;
  question: string;
  onErase: () => void;
  children: ReactNode;
}

export function EraseSure({ label, question, onErase, children }: EraseSureProps) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (was.current) first.current?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" aria-label={label} onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
    <span role="group" aria-label={question} className={styles.sure}>
      {question}{' '}
      <button type="button" onClick={onErase}>
        {message('session.list.yes')}
      </button>
      <button ref={keep} type="button" onClick={() => setAsking(false)}>
        {message('session.list.keep')}
      </button>
    </span>
  );
}
