// To keep or hand over: the summary on paper, as a picture, as data, as a link and as a code for a phone. All of it is made here.
import { useState } from 'react';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { ResultActions } from '../paper/ResultActions.tsx';
import { LinkCode } from './LinkCode.tsx';
import styles from './Painted.module.css';
import { usePaperFigures } from './paper-figures.ts';

export function PaintedSummary({ reply }: { reply: PainReply }) {
  usePaperFigures(reply);
  const pains = useAtlas((state) => state.drawing.pains);
  const [code, setCode] = useState(false);
  return (
    <section className={styles.summary} data-painted-summary>
      <ResultActions />
      <div className={styles.actions}>
        <button type="button" aria-expanded={code} onClick={() => setCode(!code)}>
          {message('paintedKeep.code')}
        </button>
      </div>
      {code && <LinkCode pains={pains} />}
      <p className={styles.soft}>{message('paintedKeep.here')}</p>
    </section>
  );
}
