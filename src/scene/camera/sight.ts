// What the camera does once something is chosen: a chunk of its own, which follows the first picture.

import type { PointOnSide } from '../../state/atlas-state.ts';
import { createKept } from '../stage/kept.ts';
import type { Stage } from '../stage/stage.ts';
import { FieldValues } from '../zones/field-values.ts';
import { printedNow } from '../zones/printed-at.ts';
import { sceneryOf } from './scenery.ts';
import { direct, type Sight, type Unseen, unseenFrom } from './view-director.ts';
import type { SightKeeper } from './view-keeper.ts';
import type { Bearings } from './whole-body.ts';

export function sightOn(stage: Stage): SightKeeper {
  const unseen = createKept<Unseen | null>();
  let ahead = createKept<Sight>();
  // An author's save brings new zones: what was worked out for the old ones goes.
  stage.watch(
    stage.model,
    ({ atlas }) => atlas,
    () => {
      ahead = createKept<Sight>();
    },
  );
  const { topology } = stage.model.getState();
  const trial = new FieldValues(topology.skin.vertexCount, {
    records: stage.records,
    links: topology.links,
  });
  return {
    sightFor: (wanted, bearings) => {
      const { point, side, asked, pins } = stage.page.getState();
      const make = () => direct(wanted, sceneryOf({ stage, bearings }));
      // What a question shows is looked at otherwise than what is chosen.
      if (wanted !== 'fit' || point === null || asked !== null || pins.length > 0) return make();
      return ahead(keyOf(stage, { point, side }, bearings), make);
    },
    foresee: (which, bearings) => {
      const state = { ...stage.page.getState(), ...which };
      if (state.pins.length > 0) return;
      ahead(keyOf(stage, which, bearings), () =>
        direct('fit', sceneryOf({ stage, bearings, state, fields: trial })),
      );
    },
    unseen: (bearings) =>
      unseen(`${printedNow(stage)} ${JSON.stringify([bearings.now, chosenOf(stage)])}`, () =>
        unseenFrom(bearings.now, sceneryOf({ stage, bearings })),
      ),
  };
}

/** What the view of a point and its pain depends on. */
function keyOf(stage: Stage, which: PointOnSide, { now, viewport }: Bearings): string {
  const { form, rays } = stage.model.getState();
  return JSON.stringify([which.point, which.side, now, viewport, form.sex, rays !== null]);
}

/** What the points depend on that are seen with the zones. */
function chosenOf(stage: Stage) {
  const { point, muscle, side, ways, pins, inFront, pair, presenting } = stage.page.getState();
  return [point, muscle, side, ways, pins, inFront, pair, presenting];
}
