// What the camera does once something is chosen: a chunk of its own, which follows the first picture.
import type { Stage } from '../stage/stage.ts';
import { sceneryOf } from './scenery.ts';
import { direct, unseenFrom } from './view-director.ts';
import type { SightKeeper } from './view-keeper.ts';

export function sightOn(stage: Stage): SightKeeper {
  return {
    sightFor: (wanted, bearings) => direct(wanted, sceneryOf({ stage, bearings })),
    unseen: (bearings) => unseenFrom(bearings.now, sceneryOf({ stage, bearings })),
  };
}
