// Left and right, always the subject's own.

export const sides = ['left', 'right'] as const;
/** Always the subject's own left and right. */
export type Side = (typeof sides)[number];

/** Of a point: one of the midline has neither left nor right. */
export type PointSide = Side | 'midline';

/** @param side that is shown */
export function sideOfPoint(point: { readonly midline?: true }, side: Side): PointSide {
  return point.midline ? 'midline' : side;
}

/** What a person may say of a pain's side. */
export const painSides = [...sides, 'both'] as const;
export type PainSide = (typeof painSides)[number];

/** The sides that a pain lies on; both as long as nobody has said (null): nothing is assumed. */
export function sidesOf(pain: PainSide | null): readonly Side[] {
  return pain === null || pain === 'both' ? sides : [pain];
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
