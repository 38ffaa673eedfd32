// The link to a drawing as a code that a phone reads: made here, sent nowhere.
import { useMemo } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { useHandedOver } from '../paper/handed-over.ts';
import styles from './Painted.module.css';
import { qrCode } from './qr-code.ts';

/** Modules round the code that stay light. */
const QUIET = 4;

/** @param withAnswers what the person answered goes along, as in the link beside it */
export function LinkCode({ withAnswers }: { withAnswers: boolean }) {
  // All that the link holds: the code follows it.
  useAtlas((state) => state.drawing.pains);
  useCase((state) => state.answers);
  useCase((state) => state.pressed);
  const link = useHandedOver()(withAnswers);
  const square = useMemo(() => qrCode(link, 'M') ?? qrCode(link, 'L'), [link]);
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
        <p className={styles.soft}>
          {message(withAnswers ? 'paintedMore.codeHolds' : 'paintedKeep.codeHolds')}
        </p>
      </figcaption>
    </figure>
  );
}
