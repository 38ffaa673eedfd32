// Whether pain, or the chosen area, is printed at a place of the skin: names and figures keep off it.
import type { Stage } from '../stage/stage.ts';
import { areaField, essentialField, spilloverField } from './skin-fields.ts';

export function printedAt(stage: Stage, triangle: number): boolean {
  const { topology, atlas } = stage.model.getState();
  const state = stage.page.getState();
  const corner = topology.skin.triangles[triangle * 3]!;
  return [essentialField, spilloverField, areaField].some((field) => {
    const { values, shown } = stage.fields.of(field, atlas, state);
    return shown && values[corner]! > 0;
  });
}
