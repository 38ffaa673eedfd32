// What the camera does once something is chosen: a chunk of its own, which follows the first picture.

import type { View } from '../../state/atlas-state.ts';
import { createKept } from '../stage/kept.ts';
import type { Stage } from '../stage/stage.ts';
import { printedNow } from '../zones/printed-at.ts';
import { sceneryOf } from './scenery.ts';
import { direct, unseenFrom } from './view-director.ts';
import type { SightKeeper } from './view-keeper.ts';

export function sightOn(stage: Stage): SightKeeper {
  const kept = createKept<View | null>();
  return {
    sightFor: (wanted, bearings) => direct(wanted, sceneryOf({ stage, bearings })),
    unseen: (bearings) =>
      kept(`${printedNow(stage)} ${JSON.stringify(bearings.now)}`, () =>
        unseenFrom(bearings.now, sceneryOf({ stage, bearings })),
      ),
  };
}
