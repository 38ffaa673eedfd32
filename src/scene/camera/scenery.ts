// What the view's choice needs to know of the picture now, gathered from the stage.

import type { Side } from '../../space/side.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import { skinPositions } from '../body/body-form.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { Stage } from '../stage/stage.ts';
import type { FieldValues } from '../zones/field-values.ts';
import {
  areaField,
  essentialField,
  muscleField,
  type SkinField,
  spilloverField,
} from '../zones/skin-fields.ts';
import { samplesOf, type WorthSeeing, withPlaces } from '../zones/zone-samples.ts';
import type { CameraPose } from './camera-pose.ts';
import type { Scenery } from './view-director.ts';

/** Spillover counts this much of essential when it is asked what should be seen. */
const SPILLOVER_WORTH = 0.35;
/** All the points that belong to what is shown count this much of it. */
const POINTS_WORTH = 0.7;

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
  const { point, side, muscle } = state;
  const worth = (field: SkinField, of: number): WorthSeeing[] => {
    const { values, shown } = fields.of(field, atlas, state);
    return shown ? [{ values, worth: of }] : [];
  };
  const shown =
    point !== null
      ? [...worth(essentialField, 1), ...worth(spilloverField, SPILLOVER_WORTH)]
      : worth(muscle === null ? areaField : muscleField, 1);
  const zones = samplesOf(shown, { triangles: topology.skin.triangles, ...form });
  return {
    viewport: stage.viewport(),
    now: rig.pose(),
    positions: skinPositions(topology, form),
    rays,
    zones: point === null ? withPlaces(zones, marksShown(stage.marks.marks, state), POINTS_WORTH) : zones,
    point: point === null ? null : stage.marks.find({ point, side }),
  };
}

/** The points that should be seen with the zones: those of the chosen muscle on its side, or the likeliest for the place. */
function marksShown(marks: readonly Mark[], { muscle, side, ways }: Atlas): readonly Mark[] {
  if (muscle !== null) return marks.filter((mark) => mark.muscle === muscle && isOn(mark, side));
  return marks.filter((mark) => ways.some((way) => way.point === mark.point && way.side === mark.side));
}

/** A point of the midline stands once, on the left. */
function isOn(mark: Mark, side: Side): boolean {
  return mark.side === side || Math.abs(mark.position[0]) < 1e-4;
}
