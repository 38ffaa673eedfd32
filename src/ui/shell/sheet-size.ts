// The three heights of the bottom sheet and which of them a drag ends in. The body stays in sight at every one.
export const sheetSizes = ['low', 'half', 'full'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** Shares of the window's height; the style sheet holds the exact lengths. */
const shares: Readonly<Record<SheetSize, number>> = { low: 0.12, half: 0.48, full: 0.74 };

/** The size nearest to where the drag was going: `height` and `windowHeight` in px, `speed` upward in px a millisecond. */
export function dragTo(height: number, windowHeight: number, speed: number): SheetSize {
  const share = (height + speed * 160) / Math.max(1, windowHeight);
  return sheetSizes.reduce((best, size) =>
    Math.abs(shares[size] - share) < Math.abs(shares[best] - share) ? size : best,
  );
}
