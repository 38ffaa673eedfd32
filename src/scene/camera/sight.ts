// What the camera does once something is chosen: a chunk of its own, which follows the first picture.
import type { View, ViewWanted } from '../../state/atlas-state.ts';
import type { Stage } from '../stage/stage.ts';
import { sceneryOf } from './scenery.ts';
import { direct, type Sight, unseenFrom } from './view-director.ts';
import type { Bearings } from './whole-body.ts';

export interface SightKeeper {
  /** The pose for a wish. */
  sightFor(wanted: ViewWanted, bearings: Bearings): Sight;
  /** From where the pain can be seen that a view hides. */
  unseen(bearings: Bearings): View | null;
}

export function sightOn(stage: Stage): SightKeeper {
  return {
    sightFor: (wanted, bearings) => direct(wanted, sceneryOf({ stage, bearings })),
    unseen: (bearings) => unseenFrom(bearings.now, sceneryOf({ stage, bearings })),
  };
}
