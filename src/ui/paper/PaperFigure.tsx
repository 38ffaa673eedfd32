// The body on paper, from as many sides as what is chosen needs, with the signs that explain it.
import { createContext, useContext } from 'react';
import type { PaperPicture } from '../../state/snapshot.ts';
import { message } from '../../words/format.ts';
import { AreaSwatch, PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Paper.module.css';

/** Device pixels of one picture: about 300 to the inch in a column of 7 by 8 cm. */
export const pictureSize = { widthPx: 840, heightPx: 960 };

/** Drawn once for the sheet, when it is about to be printed. */
export const PicturesContext = createContext<readonly PaperPicture[]>([]);

interface PaperFigureProps {
  /** What is shown, as the sheet may call it. */
  name: string;
  kinds: readonly ('essential' | 'spillover' | 'area' | 'mark')[];
}

export function PaperFigure({ name, kinds }: PaperFigureProps) {
  const pictures = useContext(PicturesContext);
  return (
    <figure className={styles.figure} data-paper-figure={pictures.length}>
      {pictures.length === 0 && <p className={styles.missing}>{message('print.noPicture')}</p>}
      <div className={styles.pictures} data-count={pictures.length}>
        {pictures.map(({ image, from, shows }) => (
          <div key={from + shows}>
            <img
              src={image}
              alt={message('print.picture', { name })}
              width={pictureSize.widthPx}
              height={pictureSize.heightPx}
              decoding="sync"
            />
            <p>{message('paper.picture', { from, shows })}</p>
          </div>
        ))}
      </div>
      <figcaption className={styles.legend}>
        {kinds.map((kind) => (
          <span key={kind}>
            {kind === 'area' ? <AreaSwatch /> : kind === 'mark' ? <PointMark /> : <ZoneSwatch kind={kind} />}
            {message(`legend.${kind}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
