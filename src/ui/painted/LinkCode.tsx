// The link to a drawing as a code that a phone reads: made here, sent nowhere.
import { useMemo } from 'react';
import { placesToText } from '../../anatomy/pain/pain-link.ts';
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { resultLink } from '../paper/result-link.ts';
import styles from './Painted.module.css';
import { qrCode } from './qr-code.ts';

/** Modules round the code that stay light. */
const QUIET = 4;

export function LinkCode({ pains }: { pains: readonly PaintedPain[] }) {
  const store = useAtlasStore();
  const square = useMemo(() => {
    const link = resultLink(window.location.href, store.getState(), {}, placesToText(pains));
    return qrCode(link, 'M') ?? qrCode(link, 'L');
  }, [pains, store]);
  if (square === null) return <p className={styles.soft}>{message('paintedKeep.codeLong')}</p>;
  const size = square.length + QUIET * 2;
  const path = square
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  return (
    <figure className={styles.code} data-link-code={square.length}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={message('paintedKeep.codeOf')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <p>{message('paintedKeep.codeHow')}</p>
        <p className={styles.soft}>{message('paintedKeep.codeHolds')}</p>
      </figcaption>
    </figure>
  );
}
