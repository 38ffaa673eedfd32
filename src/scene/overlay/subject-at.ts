// What names and the small figure keep off: what is printed on the skin, the face, hands and feet, and the other marks.
import type { Vector } from '../../space/vector.ts';
import { skinPositions } from '../body/body-form.ts';
import { type LimbEnd, limbEnds } from '../camera/limb-ends.ts';
import type { SkinHit } from '../picking/skin-rays.ts';
import type { Box } from '../stage/inset.ts';
import type { Stage } from '../stage/stage.ts';
import { printedAt } from '../zones/printed-at.ts';

/** Pain or the chosen area; the face; a hand or foot; any other skin. */
export type Subject = 'print' | 'face' | 'end' | 'skin';

export function subjectAt(stage: Stage, { triangle, place }: SkinHit): Subject {
  if (printedAt(stage, triangle)) return 'print';
  const { topology, form } = stage.model.getState();
  const end = limbEnds(skinPositions(topology, form)).find(({ holds }) => holds(place));
  if (!end) return 'skin';
  if (end.kind !== 'head') return 'end';
  return isFace(end, place) ? 'face' : 'skin';
}

const middles = new WeakMap<LimbEnd, number>();

/** The front of the head, eyes to chin. */
function isFace(head: LimbEnd, place: Vector): boolean {
  const middle = middles.get(head) ?? meanDepth(head.places);
  middles.set(head, middle);
  return place[2] > middle;
}

function meanDepth(places: readonly number[]): number {
  let sum = 0;
  for (let i = 2; i < places.length; i += 3) sum += places[i]!;
  return sum / (places.length / 3);
}

/** Half a mark, CSS px: in full, whose number stands beside it, and as a dot. */
const MARK = 10;
const NUMBER = 4;
const DOT = 7;

/** Boxes of the marks that are drawn now, but for the selected one, which its own name knows; with the dots or without. */
export function markBoxes(stage: Stage, { dots }: { readonly dots: boolean }): Box[] {
  const { point, side } = stage.page.getState();
  return stage.marks
    .drawnNow()
    .filter((mark) => (mark.full || dots) && !(mark.point === point && mark.side === side))
    .map(({ x, y, full }) => {
      const half = full ? MARK : DOT;
      return { x: x - half, y: y - half, width: 2 * half + (full ? NUMBER : 0), height: 2 * half };
    });
}

export function isInside(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some((box) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height);
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
