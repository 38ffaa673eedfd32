// Where each mark stands on the screen, what hides it, which one a press means. Holds the marks of all points, both sides.
import { type PerspectiveCamera, Vector3 } from 'three';
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { anchorNormal, anchorValue } from '../../mesh/anchor.ts';
import type { Side } from '../../space/side.ts';
import { dot, type Vector } from '../../space/vector.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { SurfacePlace } from '../camera/view-choice.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { declutter, type MarkForm, type MarkOnScreen, markAt } from './mark-declutter.ts';
import type { MarkStyle, MarksObject } from './marks-object.ts';

export interface Mark extends SurfacePlace {
  readonly point: string;
  readonly side: Side;
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

/** Crosses keep this far from each other, CSS px: near, with their numbers, and far, without. */
const SPACE_PX = { near: 25, far: 13 } as const;
/** Pixels a metre at which numbers stand beside the crosses, and at which none do. */
const NEAR = 1150;
const FAR = 750;
/** Pixels a metre from which points that found no room are shown as dots, and at which these stand in full. */
const DOTS_FROM = 330;
const DOTS_FULL = 900;
/** Half of the least target: 24 CSS px wide. A finger gets more. */
const REACH_PX = { mouse: 13, touch: 22 } as const;

export class MarkLayout {
  marks: readonly Mark[] = [];
  private forms: MarkForm[] = [];
  /** As `forms`, with what is too small to be seen hidden: only what is drawn can be pressed. */
  private drawn: MarkForm[] = [];
  private screen: MarkOnScreen[] = [];
  private readonly scratch = new Vector3();

  constructor(private readonly object: MarksObject) {}

  /** Puts the marks on a body. */
  place(
    marks: AtlasSurface['marks'],
    triangles: Uint32Array,
    positions: Float32Array,
    normals: Float32Array,
  ): void {
    this.marks = marks.map(({ point, side, anchor }) => ({
      point,
      side,
      position: anchorValue(triangles, positions, anchor),
      normal: anchorNormal(triangles, normals, anchor),
    }));
    this.forms = this.marks.map(() => 'hidden');
    const places = Float32Array.from(this.marks.flatMap((mark) => mark.position));
    this.object.setMarks(places);
  }

  find(which: PointOnSide | null): Mark | null {
    return this.marks.find((mark) => mark.point === which?.point && mark.side === which.side) ?? null;
  }

  /** To be called when the camera or the focus has changed. Sizes in CSS px. About 1 ms for 200 marks. */
  update(
    camera: PerspectiveCamera,
    width: number,
    height: number,
    skinRays: SkinRays | null,
    focus: MarkFocus,
  ): void {
    const eye = camera.position.toArray() as unknown as Vector;
    this.screen = this.marks.map((mark) => {
      const at = this.toScreen(mark.position, camera, width, height);
      const within = at.ahead && at.x > -20 && at.y > -20 && at.x < width + 20 && at.y < height + 20;
      return {
        x: at.x,
        y: at.y,
        visible: within && isSeen(mark, eye, skinRays),
        priority: priorityOf(mark, focus),
      };
    });
    const near = share(focus.pxPerM, FAR, NEAR);
    this.forms = declutter(this.screen, this.forms, SPACE_PX.far + (SPACE_PX.near - SPACE_PX.far) * near);
    for (const [i, mark] of this.marks.entries()) {
      const style = styleOf(mark, this.forms[i]!, near, focus);
      this.object.setStyle(i, numberOf(mark.point), style);
      this.drawn[i] = style.look === 'none' ? 'hidden' : style.look === 'dot' ? 'dot' : 'full';
    }
  }

  /** The point that a press means; CSS px in the picture. */
  at(x: number, y: number, pointer: 'mouse' | 'touch'): PointOnSide | null {
    const i = markAt(this.screen, this.drawn, x, y, REACH_PX[pointer]);
    const mark = i === null ? undefined : this.marks[i];
    return mark ? { point: mark.point, side: mark.side } : null;
  }

  /** Where a point stands in the picture, as last laid out; visible when its mark is drawn and not behind the body. */
  onScreen(which: PointOnSide | null): { x: number; y: number; visible: boolean } | null {
    const i = this.marks.findIndex((mark) => isAt(mark, which));
    const at = this.screen[i];
    return at ? { x: at.x, y: at.y, visible: at.visible && this.drawn[i] !== 'hidden' } : null;
  }

  private toScreen(place: Vector, camera: PerspectiveCamera, width: number, height: number) {
    const { x, y, z } = this.scratch.set(...place).project(camera);
    return { x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height, ahead: z < 1 };
  }
}

/** While a point is selected, those of other muscles step back to dots: the plate is about one thing. */
function styleOf(mark: Mark, form: MarkForm, near: number, focus: MarkFocus): MarkStyle {
  const size = 0.72 + 0.28 * near;
  const none: MarkStyle = { look: 'none', size, numbered: false, alpha: 0 };
  if (isAt(mark, focus.selected)) {
    return { look: 'selected', size: 1, numbered: true, alpha: form === 'hidden' ? 0.38 : 1 };
  }
  if (form === 'hidden') return none;
  if (isAt(mark, focus.hovered)) return { look: 'hovered', size: 1, numbered: true, alpha: 1 };
  const kin = priorityOf(mark, focus) === 1;
  if (focus.quiet && !kin) return none;
  const stepsBack = focus.selected !== null && !kin;
  if (!stepsBack && form === 'full') return { look: 'plain', size, numbered: kin || near > 0.5, alpha: 1 };
  const alpha = (stepsBack ? 0.5 : 0.8) * share(focus.pxPerM, DOTS_FROM, DOTS_FULL);
  return alpha > 0 ? { look: 'dot', size, numbered: false, alpha } : none;
}

/** How far a value has come from one bound to another, 0 to 1. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function isAt(mark: Mark, which: PointOnSide | null): boolean {
  return which !== null && mark.point === which.point && mark.side === which.side;
}

function isSeen(mark: Mark, eye: Vector, skinRays: SkinRays | null): boolean {
  const [x, y, z] = [0, 1, 2].map((k) => eye[k]! - mark.position[k]!) as [number, number, number];
  const distance = Math.hypot(x, y, z);
  const direction: Vector = [x / distance, y / distance, z / distance];
  if (dot(mark.normal, direction) < 0.08) return false;
  return skinRays === null || skinRays.isOpen(mark, direction);
}

function priorityOf(mark: Mark, focus: MarkFocus): number {
  if (isAt(mark, focus.selected)) return 3;
  if (isAt(mark, focus.hovered)) return 2;
  return focus.muscle !== null && mark.point.startsWith(`${focus.muscle}-`) ? 1 : 0;
}

/** The number at the end of a point's id. */
function numberOf(point: string): number {
  return Number(point.slice(point.lastIndexOf('-') + 1));
}
