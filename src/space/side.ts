// Left and right, always the subject's own.

export const sides = ['left', 'right'] as const;
/** Always the subject's own left and right. */
export type Side = (typeof sides)[number];

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
