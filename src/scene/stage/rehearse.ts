// Goes through the motions of a press while nobody waits, so that the first one is answered as quickly as later ones.

import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { reportFault } from '../../state/report-fault.ts';
import { skinPositions } from '../body/body-form.ts';
import { limbEnds } from '../camera/limb-ends.ts';
import { sceneryOf } from '../camera/scenery.ts';
import { direct } from '../camera/view-director.ts';
import { MarkLayout } from '../marks/mark-layout.ts';
import type { MarkFocus } from '../marks/mark-style.ts';
import { createStippleDots } from '../stipple/stipple-dots.ts';
import { writeField } from '../zones/field-gradient.ts';
import { FieldValues } from '../zones/field-values.ts';
import {
  essentialField,
  muscleField,
  type SkinField,
  sharedField,
  spilloverField,
  zoneFields,
} from '../zones/skin-fields.ts';
import { leisure } from './leisure.ts';
import type { Stage } from './stage.ts';

/** Sets of fields that are compiled ahead: the one that a press asks for, and later one that can show whatever is asked for. */
const pressed: readonly SkinField[] = [essentialField];
const whatever: readonly SkinField[] = zoneFields.filter((field) => field !== sharedField);
/** Those that pins ask for, once there is one: the next may share its skin. */
const setsOfPins: readonly (readonly SkinField[])[] = [
  [essentialField, sharedField],
  [essentialField, muscleField, sharedField],
  zoneFields,
];
/** Frames of a turn that are gone through, this many at once. */
const TURNS = 24;
const TURNS_AT_ONCE = 6;
/** So long nothing has moved before the rare is made ready, and how often that is looked at, ms. */
const QUIET_MS = 3000;
const LOOK_EVERY_MS = 500;
/** Points whose fields are decoded, so that the browser has the code ready. */
const POINTS = 4;

export async function rehearse(stage: Stage): Promise<void> {
  await compile(stage, [pressed]);
  if (stage.isOver) return;
  rehearsePins(stage);
  const { atlas, dots, form, topology } = stage.model.getState();
  const { rig } = stage;
  if (!atlas || !rig) return;
  const trial = new FieldValues(topology.skin.vertexCount, { records: stage.records, links: topology.links });
  const written = new Int16Array(topology.vertexCount * 4);
  const stipple = createStippleDots(stage.light, stage.reveal.uniform);
  let isReady = false;
  for (const { point, side } of atlas.marks.slice(0, POINTS)) {
    const state = { ...stage.page.getState(), point, side };
    for (const field of [essentialField, spilloverField]) {
      await leisure(stage);
      if (stage.isOver) return;
      const { values } = trial.of(field, atlas, state);
      writeField(
        { values, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest: field.highest },
        { ...form, links: topology.links },
        written,
      );
    }
    await leisure(stage);
    if (stage.isOver) return;
    const bearings = {
      viewport: stage.viewport(),
      now: rig.goal(),
      positions: skinPositions(topology, form),
    };
    limbEnds(bearings.positions);
    await leisure(stage);
    if (stage.isOver) return;
    const scenery = sceneryOf({ stage, bearings, state, fields: trial });
    await leisure(stage);
    if (stage.isOver) return;
    direct('fit', scenery);
    const [essential, spillover] = [essentialField, spilloverField].map(
      (field) => trial.of(field, atlas, state).values,
    );
    await leisure(stage);
    if (stage.isOver) return;
    if (dots) stipple.show(dots, { ...form, ...topology.skin }, spillover!, essential!, UNIT_MM);
    // With it, all is ready that the first press waits for. What is empty is not drawn, and what has not been drawn is not ready.
    if (isReady || stipple.count === 0) continue;
    isReady = true;
    await stage.prepareStipple?.(stipple.geometry);
  }
  stipple.dispose();
  await turn(stage);
  await quiet(stage);
  await compile(stage, [whatever]);
  await leisure(stage);
  if (!stage.isOver) await stage.prepareWays?.();
}

async function compile(stage: Stage, wanted: typeof setsOfPins): Promise<void> {
  for (const fields of wanted) {
    await leisure(stage);
    if (stage.isOver) return;
    await stage.prepareSkin?.(fields);
  }
}

/** Nothing of it is compiled for those who pin nothing. */
function rehearsePins(stage: Stage): void {
  let begun = false;
  const follow = (pins: number): void => {
    if (begun || pins === 0) return;
    begun = true;
    // What is drawn before is compiled when it is drawn.
    compile(stage, setsOfPins).catch((fault: unknown) => reportFault('making pins ready', fault));
  };
  follow(stage.page.getState().pins.length);
  stage.watch(stage.page, ({ pins }) => pins.length, follow);
}

/** A hand turns the body: what hides each mark is looked at, on a layout of its own. */
async function turn(stage: Stage): Promise<void> {
  const layout = new MarkLayout();
  layout.place(stage.marks.marks);
  const camera = stage.camera.clone();
  const { rays } = stage.model.getState();
  for (let i = 0; i < TURNS; i++) {
    if (i % TURNS_AT_ONCE === 0) await leisure(stage);
    if (stage.isOver) return;
    camera.position.applyAxisAngle(camera.up, 0.05);
    camera.lookAt(0, camera.position.y, 0);
    camera.updateMatrixWorld();
    layout.update(camera, stage.size, rays, nothingChosen, true);
  }
}

const nothingChosen: MarkFocus = {
  selected: null,
  hovered: null,
  muscle: null,
  likely: [],
  pxPerM: 400,
  othersOut: false,
  underMouse: true,
  pressUnseen: true,
};

/** When nothing has moved for a while: what few ask for takes so long to make ready that a press would have to wait for it. */
async function quiet(stage: Stage): Promise<void> {
  for (let since = 0; since < QUIET_MS && !stage.isOver; since += LOOK_EVERY_MS) {
    const { frames } = stage;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (stage.frames !== frames || !stage.page.getState().still) since = -LOOK_EVERY_MS;
  }
}
