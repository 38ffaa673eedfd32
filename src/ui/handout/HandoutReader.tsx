// The hand-out as the client reads it on a phone: the same words and pictures in one column, and the way to the body.
import { useEffect, useState } from 'react';
import { addressOf } from '../../state/address.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useAtlasAction } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { printPage } from '../parts/print-page.ts';
import sheet from './Handout.module.css';
import styles from './HandoutMaker.module.css';
import { HandoutPaper } from './HandoutPaper.tsx';
import { HandoutCare, HandoutTop } from './HandoutSheet.tsx';
import type { Handed } from './handed.ts';
import { doneIn, withoutDone } from './handout-link.ts';
import type { PictureStatus } from './use-handout-pictures.ts';

interface HandoutReaderProps {
  readonly points: readonly PointOnSide[];
  readonly handed: Handed;
  readonly status: PictureStatus;
}

export function HandoutReader({ points, handed, status }: HandoutReaderProps) {
  const openHandout = useAtlasAction('openHandout');
  const selectPoint = useAtlasAction('selectPoint');
  const [done] = useState(() => doneIn(addressOf(window).hash));
  useEffect(() => {
    const address = addressOf(window);
    const hash = withoutDone(address.hash);
    if (hash !== address.hash) address.write({ hash });
  }, []);
  if (handed.points.length === 0) return <p>{message('handout.choose')}</p>;
  const own = { done, words: '', address: '', link: null } as const;
  return (
    <div className={styles.read} data-handout="read">
      <p className={styles.hint}>{message(done === null ? 'handout.readHow' : 'handout.readDone')}</p>
      <p role="status" className={styles.hint}>
        {status === 'drawing' && message('handout.drawing')}
        {status === 'failed' && message('handout.noPicture')}
      </p>
      {handed.points.map(({ pin, content, pictures }, at) => (
        <article key={pin} className={sheet.screen} data-handed={pin}>
          <HandoutTop content={content} pictures={pictures} own={own} paper={false} />
          <HandoutCare content={content} />
          <p className={styles.row}>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                const one = points[at];
                openHandout(null);
                if (one) selectPoint(one.point, one.side);
              }}
            >
              {message('handout.body')}
            </button>
          </p>
        </article>
      ))}
      <p className={styles.row}>
        <button type="button" className={styles.button} disabled={status === 'drawing'} onClick={printPage}>
          {message('handout.print')}
        </button>
      </p>
      <HandoutPaper handed={handed} own={own} look={handed.points.length > 1 ? 'together' : 'normal'} />
    </div>
  );
}
