// The picture of the body on the printed page, drawn at the moment of printing (a WebGL canvas prints blank).
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MuscleEntry, PointEntry } from '../dataset/atlas-index.ts';
import { message } from '../dataset/messages/format.ts';
import { takeSnapshot } from '../state/snapshot.ts';
import { useAtlas } from '../state/use-atlas.ts';
import styles from './Print.module.css';
import { openFolds } from './print-page.ts';
import { muscleName, pointName } from './wording.ts';

/** Device pixels: about 300 to the inch in a column of 8 by 10 cm. */
const pictureSize = { widthPx: 960, heightPx: 1200 };

interface PrintFigureProps {
  muscle: MuscleEntry;
  point: PointEntry | undefined;
}

export function PrintFigure({ muscle, point }: PrintFigureProps) {
  const side = useAtlas((state) => state.side);
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let closeFolds = (): void => {};
    const before = (): void => {
      flushSync(() => setPicture(takeSnapshot(pictureSize)));
      closeFolds = openFolds(document.getElementById('detail') ?? document);
    };
    const after = (): void => {
      closeFolds();
      setPicture(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const name = point ? pointName(muscle, point, side) : muscleName(muscle);
  return (
    <figure className={styles.figure} data-print-figure>
      {picture && <img src={picture} alt={message('print.picture', { name })} {...sizeOf(pictureSize)} />}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

function sizeOf({ widthPx, heightPx }: typeof pictureSize): { width: number; height: number } {
  return { width: widthPx / 4, height: heightPx / 4 };
}
