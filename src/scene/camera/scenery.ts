// What the view's choice needs to know of the picture now, gathered from the stage.

import type { Atlas } from '../../state/atlas-store.ts';
import { skinPositions } from '../body/body-form.ts';
import type { Stage } from '../stage/stage.ts';
import type { FieldValues } from '../zones/field-values.ts';
import { areaField, essentialField, type SkinField, spilloverField } from '../zones/skin-fields.ts';
import { samplesOf } from '../zones/zone-samples.ts';
import type { CameraPose } from './camera-pose.ts';
import type { Scenery } from './view-director.ts';

/** Spillover counts this much of essential when it is asked what should be seen. */
const SPILLOVER_WORTH = 0.35;

interface SceneryQuestion {
  readonly stage: Stage;
  readonly rig: { pose(): CameraPose };
  /** What is chosen; the page's own state unless a choice is tried out. */
  readonly state?: Atlas;
  readonly fields?: FieldValues;
}

export function sceneryOf({
  stage,
  rig,
  state = stage.page.getState(),
  fields = stage.fields,
}: SceneryQuestion): Scenery {
  const { topology, form, rays, atlas } = stage.model.getState();
  const { point, side } = state;
  const values = (field: SkinField) => fields.of(field, atlas, state).values;
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
