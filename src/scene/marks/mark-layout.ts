// Where each mark stands on the screen, what hides it, which one a press means. Knows the marks of all points, both sides.
import { Matrix4, type PerspectiveCamera } from 'three';
import { dot, type Vector } from '../../space/vector.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { SurfacePlace } from '../camera/view-choice.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { declutter, type MarkForm, type MarkOnScreen, markAt } from './mark-declutter.ts';
import {
  isAt,
  isOutOfSight,
  type MarkFocus,
  type MarkOfMuscle,
  type MarkStyle,
  nearness,
  priorityOf,
  styleOf,
} from './mark-style.ts';

export interface Mark extends SurfacePlace, MarkOfMuscle {
  readonly number: number;
  /** Of the fine skin, in which it lies. */
  readonly triangle: number;
}

/** Crosses keep this far from each other, CSS px: near, with their numbers, and far, without. */
const SPACE_PX = { near: 25, far: 13 } as const;
/** Half of the least target, CSS px: a press further off means the skin that lies there. */
const REACH_PX = 12;
/** Marks that are out of sight come back within this distance of a mouse, CSS px. */
const NEAR_PX = 46;
/** While the body turns, this share of the marks is looked at anew in each frame for what hides it. */
const MOVING_SHARE = 8;
/** A mark seen at a flatter angle than this cosine lies at the rim. */
const RIM = 0.08;

interface Seen extends MarkOnScreen {
  x: number;
  y: number;
  visible: boolean;
  priority: number;
}

export class MarkLayout {
  marks: readonly Mark[] = [];
  /** In the order of the marks, as last laid out. */
  styles: readonly MarkStyle[] = [];
  private forms: MarkForm[] = [];
  /** As `forms`, with what is too small to be seen hidden: only what is drawn can be pressed. */
  private drawn: MarkForm[] = [];
  private screen: Seen[] = [];
  /** What the last ray said of each mark: 1 open, 0 hidden, -1 not known. */
  private open = new Int8Array(0);
  /** From where, and through which rays, all marks were looked at: seen from there again they are as they were. */
  private looked: { readonly eye: Vector; readonly rays: SkinRays | null } | null = null;
  private turn = 0;
  private mouse: { readonly x: number; readonly y: number } | null = null;
  /** Marks that are out of sight but for the mouse that is near them. */
  private nearMouse: ReadonlySet<number> = new Set();
  private focus: MarkFocus | null = null;
  private readonly toClip = new Matrix4();

  /** Puts the marks on a body. */
  place(marks: readonly Mark[]): void {
    this.marks = marks;
    this.forms = marks.map(() => 'hidden');
    this.drawn = marks.map(() => 'hidden');
    this.screen = marks.map(() => ({ x: 0, y: 0, visible: false, priority: 0 }));
    this.open = new Int8Array(marks.length).fill(-1);
    this.looked = null;
  }

  find(which: PointOnSide | null): Mark | null {
    return this.marks.find((mark) => isAt(mark, which)) ?? null;
  }

  /**
   * To be called when the camera or the focus has changed. Sizes in CSS px. `moving`: another frame follows soon, so
   * what hides a mark is looked at for a part of them only.
   */
  update(
    camera: PerspectiveCamera,
    { width, height }: { readonly width: number; readonly height: number },
    rays: SkinRays | null,
    focus: MarkFocus,
    moving = false,
  ): void {
    const eye = camera.position.toArray() as unknown as Vector;
    this.toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    this.turn = (this.turn + 1) % MOVING_SHARE;
    const { looked } = this;
    const isKnown = looked?.rays === rays && eye.every((at, k) => at === looked.eye[k]);
    if (!isKnown) this.looked = moving ? null : { eye, rays };
    for (const [i, mark] of this.marks.entries()) {
      const at = this.screen[i]!;
      const within = this.project(mark.position, width, height, at);
      const anew = !isKnown && (!moving || i % MOVING_SHARE === this.turn);
      at.visible = within && this.isSeen(i, eye, rays, anew);
      if (!within) this.open[i] = -1;
      at.priority = priorityOf(mark, focus);
    }
    const space = SPACE_PX.far + (SPACE_PX.near - SPACE_PX.far) * nearness(focus);
    this.forms = declutter(this.screen, this.forms, space);
    this.focus = focus;
    this.nearMouse = this.marksNearMouse();
    this.styles = this.marks.map((mark, i) => styleOf(mark, this.forms[i]!, focus, this.nearMouse.has(i)));
    this.drawn = this.styles.map(({ look }) =>
      look === 'none' ? 'hidden' : look === 'dot' ? 'dot' : 'full',
    );
  }

  /** Where the mouse is, or null. True when that brings back marks that were out of sight, or takes them away. */
  hover(mouse: { readonly x: number; readonly y: number } | null): boolean {
    this.mouse = mouse;
    const before = this.nearMouse;
    this.nearMouse = this.marksNearMouse();
    return before.size !== this.nearMouse.size || [...before].some((i) => !this.nearMouse.has(i));
  }

  /** Whether the mouse is over the picture. */
  get isUnderMouse(): boolean {
    return this.mouse !== null;
  }

  /** The point that a press means; CSS px in the picture. What is in sight goes before what is out of it. */
  at(x: number, y: number): PointOnSide | null {
    const inSight = this.drawn.map((form, i) => (this.nearMouse.has(i) ? this.forms[i]! : form));
    const i = markAt(this.screen, inSight, x, y, REACH_PX) ?? this.unseenAt(x, y);
    const mark = i === null ? undefined : this.marks[i];
    return mark ? { point: mark.point, side: mark.side } : null;
  }

  /** Where a point stands in the picture, as last laid out; open: nothing hides the place; visible: and its mark is drawn. */
  onScreen(which: PointOnSide | null): { x: number; y: number; open: boolean; visible: boolean } | null {
    const i = this.marks.findIndex((mark) => isAt(mark, which));
    const at = this.screen[i];
    return at
      ? { x: at.x, y: at.y, open: at.visible, visible: at.visible && this.drawn[i] !== 'hidden' }
      : null;
  }

  /** The marks that are drawn and can be seen, in full or as dots, with their places, CSS px. */
  drawnNow(): readonly (PointOnSide & { readonly x: number; readonly y: number; readonly full: boolean })[] {
    return this.marks.flatMap(({ point, side }, i) => {
      const { x, y, visible } = this.screen[i]!;
      const form = this.drawn[i];
      return visible && form !== 'hidden' ? [{ point, side, x, y, full: form === 'full' }] : [];
    });
  }

  private unseenAt(x: number, y: number): number | null {
    const { focus } = this;
    if (!focus?.othersOut || !focus.pressUnseen) return null;
    const unseen = this.marks.map((mark, i) =>
      this.screen[i]!.visible && isOutOfSight(mark, focus) ? 'full' : 'hidden',
    );
    return markAt(this.screen, unseen, x, y, REACH_PX);
  }

  private marksNearMouse(): ReadonlySet<number> {
    const { mouse, focus, screen } = this;
    const near = new Set<number>();
    if (!mouse || !focus?.othersOut || !focus.underMouse) return near;
    for (const [i, { x, y, visible }] of screen.entries()) {
      if (!visible || Math.hypot(x - mouse.x, y - mouse.y) > NEAR_PX) continue;
      if (isOutOfSight(this.marks[i]!, focus)) near.add(i);
    }
    return near;
  }

  /** Writes the place in the picture, CSS px. False where it lies outside of it. */
  private project([x, y, z]: Vector, width: number, height: number, out: Seen): boolean {
    const e = this.toClip.elements;
    const w = e[3]! * x + e[7]! * y + e[11]! * z + e[15]!;
    out.x = (((e[0]! * x + e[4]! * y + e[8]! * z + e[12]!) / w + 1) / 2) * width;
    out.y = ((1 - (e[1]! * x + e[5]! * y + e[9]! * z + e[13]!) / w) / 2) * height;
    return w > 0 && out.x > -20 && out.y > -20 && out.x < width + 20 && out.y < height + 20;
  }

  private isSeen(i: number, eye: Vector, rays: SkinRays | null, anew: boolean): boolean {
    const mark = this.marks[i]!;
    const { position } = mark;
    const [x, y, z] = [eye[0] - position[0], eye[1] - position[1], eye[2] - position[2]];
    const distance = Math.hypot(x, y, z);
    const direction: Vector = [x / distance, y / distance, z / distance];
    if (dot(mark.normal, direction) < RIM) {
      this.open[i] = -1;
      return false;
    }
    if (rays === null) return true;
    if (anew || this.open[i] === -1) this.open[i] = rays.isOpen(mark, direction) ? 1 : 0;
    return this.open[i] === 1;
  }
}
