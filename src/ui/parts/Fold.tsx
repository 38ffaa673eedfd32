// A section of the detail panel that folds away. Stays as the reader left it while points change.
import { useState } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  title: string;
  open?: boolean;
  children: React.ReactNode;
}

export function Fold({ title, open = false, children }: FoldProps) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details
      className={styles.fold}
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
