// The pressure scale as a figure: 0 to 10, where to work, and the cap that nothing passes.

import type { Dose } from '../../../guide/protocol/dose.ts';
import { message } from '../../../words/format.ts';
import styles from '../intake/PainScale.module.css';
import { levels, ScaleWords } from '../intake/PainScale.tsx';

export function PressureFigure({ dose: { aim, comfortCap } }: { dose: Dose }) {
  return (
    <div
      role="img"
      aria-label={message('scale.figure', { from: aim[0], to: aim[1], cap: comfortCap })}
      className={styles.figure}
      data-pressure={comfortCap}
    >
      <div className={styles.row}>
        {levels.map((level) => (
          <span key={level} data-over={level > comfortCap || undefined}>
            {level}
          </span>
        ))}
        <span className={styles.cap} style={{ insetInlineStart: `${((comfortCap + 1) / 11) * 100}%` }} />
      </div>
      <ScaleWords aim={aim} cap={comfortCap} over={message('scale.tooMuch')} />
    </div>
  );
}
