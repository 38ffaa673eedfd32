// A press on the skin as the answer to a question: how far it lies from what is sought, and what lies there.
import { anchorValue, mirroredAnchor } from '../../mesh/anchor.ts';
import { bodyFromScene, millimetres } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';
import type { BodyTouch, PlaceOfSkin } from '../../state/atlas-state.ts';
import { marksNear, waysFrom } from '../marks/marks-near.ts';
import type { Stage } from '../stage/stage.ts';
import type { PressedSkin } from './picking.ts';

/** What lies further off than this has nothing to do with the press, metres over the skin. */
const NEAR = 0.05;

interface AtHand {
  readonly id: string;
  readonly position: Vector;
  /** Metres over the skin. */
  readonly distance: number;
}

/**
 * Either side of the body answers; the nearer one counts. Null where the body has nothing by this name.
 * @param places what is no point: then the press is held against these alone
 */
export function bodyTouch(
  stage: Stage,
  { hit }: PressedSkin,
  sought: string,
  places: readonly PlaceOfSkin[] = [],
): BodyTouch | null {
  const all =
    places.length > 0
      ? placesNear(stage, hit, places)
      : marksNear(stage, hit).map(({ mark, distance }) => ({
          id: mark.point,
          position: mark.position,
          distance,
        }));
  const found = all.find(({ id }) => id === sought);
  if (!found) return null;
  const mirrored = found.position[0] < 0 || (Math.abs(found.position[0]) < 1e-4 && hit.place[0] < 0);
  const onLeft = (place: Vector): Vector => {
    const [x, y, z] = bodyFromScene(place);
    return [mirrored ? -x : x, y, z];
  };
  return {
    at: onLeft(hit.place),
    sought: { at: onLeft(found.position), mm: millimetres(found.distance) },
    near: all
      .filter(({ id, distance }) => distance <= NEAR && id !== sought)
      .map(({ id, position }) => ({ id, at: onLeft(position) })),
  };
}

/** Each place by its nearest part on either side, nearest first. */
function placesNear(stage: Stage, hit: PressedSkin['hit'], places: readonly PlaceOfSkin[]): AtHand[] {
  const { topology, form } = stage.model.getState();
  const { skin } = topology;
  const wayTo = waysFrom(stage, hit, Number.POSITIVE_INFINITY);
  return places
    .flatMap(({ id, anchors }) =>
      anchors.flatMap(([triangle, u, v]) => {
        const left = { triangle, u, v, w: 1 - u - v };
        return [left, mirroredAnchor(skin, left)].map((anchor): AtHand => {
          const position = anchorValue(skin.triangles, form.positions, anchor);
          return { id, position, distance: wayTo({ triangle: anchor.triangle, position }) };
        });
      }),
    )
    .sort((a, b) => a.distance - b.distance);
}
