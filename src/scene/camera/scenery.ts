// What the view's choice needs to know of the picture now, gathered from the stage.

import { skinPositions } from '../body/body-form.ts';
import type { Stage } from '../stage/stage.ts';
import { areaField, essentialField, spilloverField } from '../zones/skin-fields.ts';
import { samplesOf } from '../zones/zone-samples.ts';
import type { CameraPose } from './camera-pose.ts';
import type { Scenery } from './view-director.ts';

/** Spillover counts this much of essential when it is asked what should be seen. */
const SPILLOVER_WORTH = 0.35;

export function sceneryOf(stage: Stage, rig: { pose(): CameraPose }): Scenery {
  const { topology, form, rays, atlas } = stage.model.getState();
  const state = stage.page.getState();
  const { point, side } = state;
  const values = (field: typeof essentialField) => stage.fields.of(field, atlas, state).values;
  const shown =
    point === null
      ? [{ values: values(areaField), worth: 1 }]
      : [
          { values: values(essentialField), worth: 1 },
          { values: values(spilloverField), worth: SPILLOVER_WORTH },
        ];
  return {
    viewport: stage.viewport(),
    now: rig.pose(),
    positions: skinPositions(topology, form),
    rays,
    zones: samplesOf(shown, { triangles: topology.skin.triangles, ...form }),
    point: point === null ? null : stage.marks.find({ point, side }),
  };
}
