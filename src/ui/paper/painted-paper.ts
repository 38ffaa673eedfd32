// The sheet of painted pain, fetched when there is some: a first visit has none to print.
import { late } from '../../state/late.ts';

export const paintedPaper = late(
  () => import('./PaintedSheet.tsx').then(({ PaintedSheet }) => ({ PaintedSheet })),
  // Where it has not come, the sheet of the body is what is printed.
  { isToldInPlace: true },
);
