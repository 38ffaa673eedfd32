// What is to be read on the skin, pain or the chosen area: names and figures keep off it.
import type { Stage } from '../stage/stage.ts';
import { areaField, essentialField, muscleField, spilloverField } from './skin-fields.ts';

const read = [essentialField, spilloverField, muscleField, areaField];

/** Whether any of it is printed on a triangle of the skin. */
export function printedAt(stage: Stage, triangle: number): boolean {
  const { topology, atlas } = stage.model.getState();
  const state = stage.page.getState();
  const corner = topology.skin.triangles[triangle * 3]!;
  return read.some((field) => {
    const { values, shown } = stage.fields.of(field, atlas, state);
    return shown && values[corner]! > 0;
  });
}

/** A name for what is printed, on which body, and whether its rays are there: the same while nothing of it changes. */
export function printedNow(stage: Stage): string {
  const { atlas, form, rays } = stage.model.getState();
  const state = stage.page.getState();
  const versions = read.map((field) => {
    const { shown, version } = stage.fields.of(field, atlas, state);
    return shown && version;
  });
  return [form.sex, rays !== null, ...versions].join(' ');
}
