// A link as a square that a phone's camera reads.
import { useMemo } from 'react';
import { qrCode } from './qr-code.ts';

/** Modules round the code that stay light. */
const QUIET = 4;

/** Nothing where the link is too long for one. */
export function CodeSquare({ link, label }: { link: string; label: string }) {
  const square = useMemo(() => codeOf(link), [link]);
  if (square === null) return null;
  const size = square.length + QUIET * 2;
  const path = square
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-modules={square.length}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

export function codeOf(link: string) {
  return qrCode(link, 'M') ?? qrCode(link, 'L');
}
