// A press on the skin as the answer to a question: how far it lies from the point that is sought, and what lies there.
import { bodyFromScene, millimetres } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';
import type { BodyTouch } from '../../state/atlas-state.ts';
import type { Mark } from '../marks/mark-layout.ts';
import { marksNear } from '../marks/marks-near.ts';
import type { Stage } from '../stage/stage.ts';
import type { PressedSkin } from './picking.ts';

/** What lies further off than this has nothing to do with the press, metres over the skin. */
const NEAR = 0.05;

/** Either side of the body answers; the nearer one counts. Null where the body has no such point. */
export function bodyTouch(stage: Stage, { hit }: PressedSkin, sought: string): BodyTouch | null {
  const marks = marksNear(stage, hit);
  const found = marks.find(({ mark }) => mark.point === sought);
  if (!found) return null;
  const mirrored =
    found.mark.position[0] < 0 || (Math.abs(found.mark.position[0]) < 1e-4 && hit.place[0] < 0);
  const onLeft = (place: Vector): Vector => {
    const [x, y, z] = bodyFromScene(place);
    return [mirrored ? -x : x, y, z];
  };
  const placeOf = (mark: Mark) => onLeft(mark.position);
  return {
    at: onLeft(hit.place),
    sought: { at: placeOf(found.mark), mm: millimetres(found.distance) },
    near: marks
      .filter(({ mark, distance }) => distance <= NEAR && mark.point !== sought)
      .map(({ mark }) => ({ id: mark.point, at: placeOf(mark) })),
  };
}
