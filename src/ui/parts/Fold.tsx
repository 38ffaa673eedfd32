// A section of the detail panel that folds away. Stays as the reader left it while points change.
import { useState } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  title: string;
  open?: boolean;
  /** Told apart from every other fold: it stays as the reader left it for as long as the page is open. */
  name?: string;
  children: React.ReactNode;
}

/** How the reader left the folds that have a name. */
const left = new Map<string, boolean>();

export function Fold({ title, open = false, name, children }: FoldProps) {
  const [unfolded, setUnfolded] = useState((name === undefined ? undefined : left.get(name)) ?? open);
  return (
    <details
      className={styles.fold}
      open={unfolded}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (name !== undefined && now !== unfolded) left.set(name, now);
        setUnfolded(now);
      }}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
