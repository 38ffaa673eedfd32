// A line that unfolds inside a card, lighter than a section's fold. Stays as the reader left it.
import { useState } from 'react';
import styles from './Unfold.module.css';

interface UnfoldProps {
  title: React.ReactNode;
  open?: boolean;
  children: React.ReactNode;
}

export function Unfold({ title, open = false, children }: UnfoldProps) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details
      className={styles.unfold}
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
