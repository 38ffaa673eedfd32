// What the view's choice needs to know of the picture now, gathered from the stage.

import type { Atlas } from '../../state/atlas-store.ts';
import { skinPositions } from '../body/body-form.ts';
import type { Stage } from '../stage/stage.ts';
import type { FieldValues } from '../zones/field-values.ts';
import { areaField, essentialField, type SkinField, spilloverField } from '../zones/skin-fields.ts';
import { samplesOf, type WorthSeeing } from '../zones/zone-samples.ts';
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
  const worth = (field: SkinField, of: number): WorthSeeing[] => {
    const { values, shown } = fields.of(field, atlas, state);
    return shown ? [{ values, worth: of }] : [];
  };
  const shown =
    point === null
      ? worth(areaField, 1)
      : [...worth(essentialField, 1), ...worth(spilloverField, SPILLOVER_WORTH)];
  return {
    viewport: stage.viewport(),
    now: rig.pose(),
    positions: skinPositions(topology, form),
    rays,
    zones: samplesOf(shown, { triangles: topology.skin.triangles, ...form }),
    point: point === null ? null : stage.marks.find({ point, side }),
  };
}
