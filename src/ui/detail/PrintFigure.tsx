// The picture of the body on the printed page, drawn at the moment of printing (a WebGL canvas prints blank).
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { takeSnapshot } from '../../state/snapshot.ts';
import { message } from '../../words/format.ts';
import { openFolds } from '../parts/print-page.ts';
import styles from './Print.module.css';

/** Device pixels: about 300 to the inch in a column of 8 by 10 cm. */
const pictureSize = { widthPx: 960, heightPx: 1200 };

/** `name`: what is shown, as the page may call it. */
export function PrintFigure({ name }: { name: string }) {
  /** Null while nothing is printed; the picture within is null when none could be drawn. */
  const [printing, setPrinting] = useState<{ picture: string | null } | null>(null);
  useEffect(() => {
    let closeFolds = (): void => {};
    const before = (): void => {
      flushSync(() => setPrinting({ picture: takeSnapshot(pictureSize) }));
      closeFolds = openFolds(document.getElementById('detail') ?? document);
    };
    const after = (): void => {
      closeFolds();
      setPrinting(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <figure className={styles.figure} data-print-figure>
      {printing?.picture && (
        <img src={printing.picture} alt={message('print.picture', { name })} {...sizeOf(pictureSize)} />
      )}
      {printing?.picture === null && <p>{message('print.noPicture')}</p>}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

function sizeOf({ widthPx, heightPx }: typeof pictureSize): { width: number; height: number } {
  return { width: widthPx / 4, height: heightPx / 4 };
}

/** What the printed page says of itself, and the way back to it. */
export function PrintFoot() {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const before = (): void => flushSync(() => setAddress(window.location.href));
    window.addEventListener('beforeprint', before);
    return () => window.removeEventListener('beforeprint', before);
  }, []);
  return (
    <footer className={styles.foot}>
      <p>{message('print.foot')}</p>
      <p>{address}</p>
    </footer>
  );
}
