// The body on paper, from as many sides as what is chosen needs, with the signs that explain it.
import { createContext, useContext } from 'react';
import type { PaperPicture } from '../../state/snapshot.ts';
import { message } from '../../words/format.ts';
import { AreaSwatch, PaintSwatch, PointMark, ZoneSwatch } from '../parts/Icon.tsx';
import styles from './Paper.module.css';

/** Device pixels of all pictures side by side: about 300 to the inch on 96 by 64 mm. */
export const pictureSize = { widthPx: 1152, heightPx: 768 };

/** Drawn once for the sheet, when it is about to be printed. */
export const PicturesContext = createContext<readonly PaperPicture[]>([]);

type Kind = 'essential' | 'spillover' | 'area' | 'paint' | 'mark';

interface PaperFigureProps {
  /** What is shown, as the sheet may call it. */
  name: string;
  kinds: readonly Kind[];
}

export function PaperFigure({ name, kinds }: PaperFigureProps) {
  const pictures = useContext(PicturesContext);
  return (
    <figure className={styles.figure} data-paper-figure={pictures.length}>
      {pictures.length === 0 && <p className={styles.missing}>{message('print.noPicture')}</p>}
      <div className={styles.pictures} data-count={pictures.length}>
        {pictures.map(({ image, from, shows, widthPx, heightPx }) => (
          <div key={from + shows}>
            <img
              src={image}
              alt={message('print.picture', { name })}
              width={widthPx}
              height={heightPx}
              decoding="sync"
            />
            <p>{message('paper.picture', { from, shows })}</p>
          </div>
        ))}
      </div>
      <figcaption className={styles.legend}>
        {kinds.map((kind) => (
          <span key={kind}>
            <Sign kind={kind} />
            {message(`legend.${kind}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Sign({ kind }: { kind: Kind }) {
  if (kind === 'area') return <AreaSwatch />;
  if (kind === 'paint') return <PaintSwatch />;
  return kind === 'mark' ? <PointMark /> : <ZoneSwatch kind={kind} />;
}
