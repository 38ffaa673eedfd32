// The numbers of several pains on the skin, as in their list: each stands on its pain where that can be seen, none on another.
import type { Drawing } from '../../anatomy/pain/drawing.ts';
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { apart, dot, sub, unit, type Vector } from '../../space/vector.ts';
import { deepPlaces } from '../labels/deep-places.ts';
import { skinAt } from '../picking/pick-skin.ts';
import { onScreen, widened } from '../stage/on-screen.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import styles from './PainNumbers.module.css';

/** Places of a pain at which its number may stand, its middle first. */
const PLACES = 28;
/** The skin that is seen at a place may lie this far from it, metres. */
const ON_SKIN = 0.015;
const FACING = 0.2;
/** Two numbers stand this far apart, CSS px. */
const APART_PX = 22;
/** From the edge of what is free of the picture, CSS px. */
const EDGE_PX = 8;

export class PainNumbers {
  private readonly frame = document.createElement('div');
  private readonly known = new WeakMap<PaintedPain, readonly number[]>();
  private readonly labels = new Map<string, { element: HTMLElement; at: number | null }>();

  /** @param fieldOf a pain as a field, one value a fine vertex */
  constructor(
    parent: HTMLElement,
    private readonly stage: Stage,
    private readonly fieldOf: (pain: PaintedPain) => Int8Array,
  ) {
    this.frame.className = styles.numbers ?? '';
    this.frame.dataset.painNumbers = '';
    // The list beside the body says the same numbers with names.
    this.frame.setAttribute('aria-hidden', 'true');
    parent.append(this.frame);
  }

  /** To be called after each frame: numbers go with the body, and at rest each is put where it can be seen. */
  follow({ pains, current }: Pick<Drawing, 'pains' | 'current'>, painting: boolean, motion: Motion): void {
    const awaitsNew = painting && current === null && pains.length > 0;
    const shown = pains.length > 1 || awaitsNew ? pains : [];
    for (const [id, { element }] of this.labels)
      if (!shown.some((pain) => pain.id === id)) {
        element.remove();
        this.labels.delete(id);
      }
    const placed: (readonly [number, number])[] = [];
    for (const [index, pain] of shown.entries()) {
      const label = this.labelOf(pain.id);
      label.element.textContent = String(index + 1);
      const isFree = (x: number, y: number) =>
        placed.every(([px, py]) => Math.hypot(px - x, py - y) >= APART_PX);
      if (motion !== 'moves' || label.at === null)
        label.at = this.placesOf(pain).find((vertex) => this.isSeen(vertex, isFree)) ?? null;
      const screen = label.at === null ? null : this.onScreen(this.positionOf(label.at));
      label.element.hidden = screen === null;
      if (screen === null) continue;
      placed.push(screen);
      label.element.style.transform = `translate(${screen[0].toFixed(1)}px, ${screen[1].toFixed(1)}px)`;
    }
  }

  remove(): void {
    this.frame.remove();
  }

  private labelOf(id: string) {
    const known = this.labels.get(id);
    if (known) return known;
    const element = document.createElement('span');
    this.frame.append(element);
    const label = { element, at: null as number | null };
    this.labels.set(id, label);
    return label;
  }

  private placesOf(pain: PaintedPain): readonly number[] {
    const known = this.known.get(pain);
    if (known) return known;
    const field = this.fieldOf(pain);
    const inside = Array.from(field.keys()).filter((v) => field[v]! > 0);
    const places = deepPlaces(inside, field, this.stage.model.getState().form.positions, PLACES);
    this.known.set(pain, places);
    return places;
  }

  private positionOf(vertex: number): Vector {
    const { positions } = this.stage.model.getState().form;
    return [positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!];
  }

  private isSeen(vertex: number, isFree: (x: number, y: number) => boolean): boolean {
    const { normals } = this.stage.model.getState().form;
    const place = this.positionOf(vertex);
    const normal: Vector = [normals[vertex * 3]!, normals[vertex * 3 + 1]!, normals[vertex * 3 + 2]!];
    const eye = this.stage.camera.position.toArray() as Vector;
    if (dot(unit(normal), unit(sub(eye, place))) < FACING) return false;
    const screen = this.onScreen(place);
    if (screen === null || !isFree(...screen)) return false;
    const hit = skinAt(this.stage, ...screen);
    return hit === null ? false : apart(hit.place, place) < ON_SKIN;
  }

  private onScreen(place: Vector): readonly [number, number] | null {
    const viewport = this.stage.viewport();
    return onScreen(place, this.stage.camera, viewport, widened(viewport.covered, EDGE_PX));
  }
}
