// The brush for painting pain: what it does and how wide it is.

export const brushTools = ['brush', 'eraser'] as const;
export type BrushTool = (typeof brushTools)[number];
export const brushSizes = ['fingertip', 'twoFingers', 'fourFingers', 'hand'] as const;
export type BrushSize = (typeof brushSizes)[number];
/** Half the width of what a size is called after, over the skin. */
export const brushRadiusMm: Readonly<Record<BrushSize, number>> = {
  fingertip: 10,
  twoFingers: 18,
  fourFingers: 36,
  hand: 52,
};
