// What the camera does once something is chosen: a chunk of its own, which follows the first picture.

import { createKept } from '../stage/kept.ts';
import type { Stage } from '../stage/stage.ts';
import { printedNow } from '../zones/printed-at.ts';
import { sceneryOf } from './scenery.ts';
import { direct, type Unseen, unseenFrom } from './view-director.ts';
import type { SightKeeper } from './view-keeper.ts';

export function sightOn(stage: Stage): SightKeeper {
  const kept = createKept<Unseen | null>();
  return {
    sightFor: (wanted, bearings) => direct(wanted, sceneryOf({ stage, bearings })),
    unseen: (bearings) =>
      kept(`${printedNow(stage)} ${JSON.stringify([bearings.now, chosenOf(stage)])}`, () =>
        unseenFrom(bearings.now, sceneryOf({ stage, bearings })),
      ),
  };
}

/** What the points depend on that are seen with the zones. */
function chosenOf(stage: Stage) {
  const { point, muscle, side, ways } = stage.page.getState();
  return [point, muscle, side, ways];
}
