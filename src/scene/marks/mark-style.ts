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
  /** CSS pixels that a metre of body takes in the picture. */
  readonly pxPerM: number;
  /** Only the points of the chosen muscle are shown: the body is there to be pressed. */
  readonly quiet: boolean;
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

/** How near the picture is, 0 (no numbers) to 1. */
export function nearness({ pxPerM }: Pick<MarkFocus, 'pxPerM'>): number {
  return share(pxPerM, FAR, NEAR);
}

/** Higher stands first where marks crowd. */
export function priorityOf(mark: MarkOfMuscle, focus: MarkFocus): number {
  if (isAt(mark, focus.selected)) return 3;
  if (isAt(mark, focus.hovered)) return 2;
  return mark.muscle === focus.muscle ? 1 : 0;
}

/** While a point is selected, those of other muscles step back to dots: the plate is about one thing. */
export function styleOf(mark: MarkOfMuscle, form: MarkForm, focus: MarkFocus): MarkStyle {
  const near = nearness(focus);
  const size = 0.72 + 0.28 * near;
  const none: MarkStyle = { look: 'none', size, numbered: false, alpha: 0 };
  if (isAt(mark, focus.selected)) {
    return { look: 'selected', size: 1, numbered: true, alpha: form === 'hidden' ? 0.38 : 1 };
  }
  if (form === 'hidden') return none;
  if (isAt(mark, focus.hovered)) return { look: 'hovered', size: 1, numbered: true, alpha: 1 };
  const kin = mark.muscle === focus.muscle;
  if (focus.quiet && !kin) return none;
  const stepsBack = focus.selected !== null && !kin;
  if (!stepsBack && form === 'full') return { look: 'plain', size, numbered: kin || near > 0.5, alpha: 1 };
  const alpha = (stepsBack ? 0.5 : 0.8) * share(focus.pxPerM, DOTS_FROM, DOTS_FULL);
  return alpha > 0 ? { look: 'dot', size, numbered: false, alpha } : none;
}

export function isAt(mark: PointOnSide, which: PointOnSide | null): boolean {
  return which !== null && mark.point === which.point && mark.side === which.side;
}

/** How far a value has come from one bound to another, 0 to 1. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
