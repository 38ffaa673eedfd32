// How each mark is drawn: selected over hovered over same muscle over the rest; what steps back, what is numbered. Pure.
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { MarkForm } from './mark-declutter.ts';

/** `dot` only says that there is a point; `plain` is a cross. */
export interface MarkStyle {
  readonly look: 'none' | 'dot' | 'plain' | 'hovered' | 'selected';
  /** Size of the cross, 1 when near. */
  readonly size: number;
  readonly numbered: boolean;
  /** 0 to 1. */
  readonly alpha: number;
}

export interface MarkFocus {
  readonly selected: PointOnSide | null;
  readonly hovered: PointOnSide | null;
  /** Muscle whose points stand before the others. */
  readonly muscle: string | null;
  /** The likeliest points for the place that hurts: they stand in full. */
  readonly likely: readonly PointOnSide[];
  /** Pinned points stand in full: a number of their own is drawn beside each (`pins/`). */
  readonly pinned?: readonly PointOnSide[];
  /** CSS pixels that a metre of body takes in the picture. */
  readonly pxPerM: number;
  /** Something is chosen: the marks of other muscles are out of sight, but for those that a mouse is near. */
  readonly othersOut: boolean;
  /** A mark out of sight can be pressed all the same: what lies beside the chosen point is one press away. */
  readonly pressUnseen: boolean;
  /** Only these stand, and without a number: a question asks about them, or a map of what is known shows them. */
  readonly only?: Readonly<Record<string, 'cross' | 'dot'>> | null;
  /** Whether this is the picture that the mouse is over. */
  readonly underMouse: boolean;
}

/** A mark carries its muscle: nothing is read out of ids. */
export interface MarkOfMuscle extends PointOnSide {
  readonly muscle: string;
}

/** Pixels a metre at which numbers stand beside the crosses, and at which none do. */
const NEAR = 1150;
const FAR = 750;
/** Pixels a metre from which points that found no room are shown as dots, and at which these stand in full. */
const DOTS_FROM = 330;
const DOTS_FULL = 900;

/** Likely points are read from afar, too. */
const LIKELY_SIZE = 1.18;

/** How near the picture is, 0 (no numbers) to 1. */
export function nearness({ pxPerM }: Pick<MarkFocus, 'pxPerM'>): number {
  return share(pxPerM, FAR, NEAR);
}

/** Higher stands first where marks crowd. */
export function priorityOf(mark: MarkOfMuscle, focus: MarkFocus): number {
  if (focus.only) return focus.only[mark.point] ? 2 : 0;
  if (isAt(mark, focus.selected)) return 3;
  if (isAt(mark, focus.hovered)) return 2;
  return isKin(mark, focus) || isPinned(mark, focus) ? 1 : 0;
}

/** True for a mark that only a near mouse brings back. */
export function isOutOfSight(mark: MarkOfMuscle, focus: MarkFocus): boolean {
  return focus.othersOut && !focus.only && priorityOf(mark, focus) === 0;
}

/**
 * Once something is chosen the plate is about that: marks of other muscles are out of sight, and come back quietly where
 * the mouse is near. Where all are wanted, they step back to dots beside a selected point.
 */
export function styleOf(
  mark: MarkOfMuscle,
  form: MarkForm,
  focus: MarkFocus,
  mouseIsNear = false,
): MarkStyle {
  const near = nearness(focus);
  const size = 0.72 + 0.28 * near;
  const none: MarkStyle = { look: 'none', size, numbered: false, alpha: 0 };
  if (focus.only) {
    const look = form !== 'hidden' && focus.only[mark.point];
    return look ? { look: look === 'cross' ? 'plain' : 'dot', size: 1, numbered: false, alpha: 1 } : none;
  }
  if (isAt(mark, focus.selected)) {
    const numbered = !isPinned(mark, focus);
    return { look: 'selected', size: 1, numbered, alpha: form === 'hidden' ? 0.38 : 1 };
  }
  if (form === 'hidden') return none;
  if (isPinned(mark, focus)) {
    const look = isAt(mark, focus.hovered) ? 'hovered' : 'plain';
    return { look, size: LIKELY_SIZE, numbered: false, alpha: 1 };
  }
  if (isAt(mark, focus.hovered)) return { look: 'hovered', size: 1, numbered: true, alpha: 1 };
  if (isLikely(mark, focus)) return { look: 'plain', size: LIKELY_SIZE, numbered: true, alpha: 1 };
  const kin = mark.muscle === focus.muscle;
  // A chosen muscle is about all its points: none makes room for another.
  if (kin && focus.selected === null) return { look: 'plain', size: 1, numbered: true, alpha: 1 };
  if (focus.othersOut && !kin) {
    if (!mouseIsNear) return none;
    return { look: form === 'full' ? 'plain' : 'dot', size: 0.72, numbered: false, alpha: 0.62 };
  }
  const stepsBack = focus.selected !== null && !kin;
  if (!stepsBack && form === 'full') return { look: 'plain', size, numbered: kin || near > 0.5, alpha: 1 };
  const alpha = (stepsBack ? 0.5 : 0.8) * share(focus.pxPerM, DOTS_FROM, DOTS_FULL);
  return alpha > 0 ? { look: 'dot', size, numbered: false, alpha } : none;
}

function isKin(mark: MarkOfMuscle, focus: MarkFocus): boolean {
  return mark.muscle === focus.muscle || isLikely(mark, focus);
}

/** A chosen muscle is what the plate is about: of the likeliest points only its own stand out then. */
function isLikely(mark: MarkOfMuscle, { likely, muscle, selected }: MarkFocus): boolean {
  if (selected !== null || (muscle !== null && mark.muscle !== muscle)) return false;
  return likely.some((which) => isAt(mark, which));
}

function isPinned(mark: MarkOfMuscle, { pinned }: MarkFocus): boolean {
  return pinned?.some((which) => isAt(mark, which)) ?? false;
}

export function isAt(mark: PointOnSide, which: PointOnSide | null): boolean {
  return which !== null && mark.point === which.point && mark.side === which.side;
}

/** How far a value has come from one bound to another, 0 to 1. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
