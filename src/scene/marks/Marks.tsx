// The layer of the trigger-point marks: crosses with their numbers, always in front, the same size at every zoom.
import { useLayoutEffect } from 'react';
import type { AtlasState, PointOnSide } from '../../state/atlas-state.ts';
import { seeksCause } from '../../state/audience.ts';
import { pairOf } from '../../state/pair.ts';
import { pointOfPin } from '../../state/pin.ts';
import { FOV_Y } from '../camera/camera-pose.ts';
import type { Stage } from '../stage/stage.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { createGlyphTexture } from './mark-glyphs.ts';
import { createMarkInstances } from './mark-instances.ts';
import { isAt, type MarkStyle } from './mark-style.ts';
import { placeMarks } from './place-marks.ts';

interface MarksProps {
  /** CSS font family of the figures. */
  readonly fontFamily: string;
}

/** True once the plate is about something: a point, a muscle, a place that hurts, or what is painted. */
function isChosen({ point, muscle, area, symptom, painting, drawing, pins }: AtlasState): boolean {
  return (
    painting || drawing.pains.length > 0 || pins.length > 0 || (point ?? muscle ?? area ?? symptom) !== null
  );
}

/** Of the pins each of two pictures has the crosses of its own. */
function stylesInHalf({ half, marks, page }: Stage): readonly MarkStyle[] {
  const own = half === null ? null : pairOf(page.getState())?.[half];
  if (!own) return marks.styles;
  const pinned = page.getState().pins.map(pointOfPin);
  return marks.styles.map((style, i) => {
    const isHere = (which: PointOnSide) => isAt(marks.marks[i]!, which);
    return !pinned.some(isHere) || own.some(isHere) ? style : { ...style, look: 'none' };
  });
}

export function Marks({ fontFamily }: MarksProps) {
  const stage = useStage();
  const instances = useResource(() => createMarkInstances(createGlyphTexture(fontFamily)));
  const atlas = useModel((model) => model.atlas);
  const form = useModel((model) => model.form);
  const { triangles } = useModel((model) => model.topology.skin);

  useLayoutEffect(() => {
    if (!atlas) return;
    const marks = placeMarks(atlas.marks, stage.records.points, { triangles, ...form });
    stage.marks.place(marks);
    instances.place(marks);
    stage.change();
  }, [stage, instances, atlas, form, triangles]);

  useLayoutEffect(
    () =>
      stage.picking.register(0, (x, y) => {
        const found = stage.marks.at(x, y);
        return found && { kind: 'point', ...found };
      }),
    [stage],
  );

  useBeforePicture(({ kind, camera, width, height, moving }) => {
    const state = stage.page.getState();
    const { point, side, hovered, muscle, ways, allMarks, asked, pins } = state;
    const distance = stage.pose()?.distance ?? 1;
    const focus = {
      selected: point ? { point, side } : null,
      hovered,
      muscle,
      likely: ways,
      pinned: pins.map(pointOfPin),
      only: asked?.marks ?? null,
      pxPerM: kind === 'paper' ? 0 : height / (2 * distance * Math.tan(FOV_Y / 2)),
      othersOut: !allMarks && isChosen(state),
      underMouse: kind === 'main',
      // A finger that looks for what hurts means the skin, as long as no muscle is looked at.
      pressUnseen: !seeksCause(state) || muscle !== null,
    };
    stage.marks.update(camera, { width, height }, stage.model.getState().rays, focus, moving);
    instances.setStyles(stylesInHalf(stage));
    instances.setViewport(width, height);
  });
  usePage((state) => {
    const { point, side, hovered, muscle, area, symptom, allMarks } = state;
    return [
      point,
      side,
      hovered?.point,
      hovered?.side,
      muscle,
      area,
      symptom,
      allMarks,
      seeksCause(state),
      isChosen(state),
    ].join();
  });
  usePage(({ ways }) => ways);
  usePage(({ pins }) => pins);
  usePage((state) => JSON.stringify(pairOf(state)));
  usePage(({ asked }) => asked);

  return (
    <mesh
      geometry={instances.geometry}
      material={instances.material}
      frustumCulled={false}
      renderOrder={2}
      dispose={null}
    />
  );
}
