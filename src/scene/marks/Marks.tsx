// The layer of the trigger-point marks: crosses with their numbers, always in front, the same size at every zoom.
import { useLayoutEffect } from 'react';
import { seeksCause } from '../../state/audience.ts';
import { FOV_Y } from '../camera/camera-pose.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { createGlyphTexture } from './mark-glyphs.ts';
import { createMarkInstances } from './mark-instances.ts';
import { type PointNames, placeMarks } from './place-marks.ts';

interface MarksProps {
  readonly names: PointNames;
  /** CSS font family of the figures. */
  readonly fontFamily: string;
}

export function Marks({ names, fontFamily }: MarksProps) {
  const stage = useStage();
  const instances = useResource(() => createMarkInstances(createGlyphTexture(fontFamily)));
  const atlas = useModel((model) => model.atlas);
  const form = useModel((model) => model.form);
  const { triangles } = useModel((model) => model.topology.skin);

  useLayoutEffect(() => {
    if (!atlas) return;
    const marks = placeMarks(atlas.marks, names, { triangles, ...form });
    stage.marks.place(marks);
    instances.place(marks);
    stage.change();
  }, [stage, instances, atlas, names, form, triangles]);

  useLayoutEffect(
    () =>
      stage.picking.register(0, (x, y, pointer) => {
        const found = stage.marks.at(x, y, pointer);
        return found && { kind: 'point', ...found };
      }),
    [stage],
  );

  useBeforePicture(({ kind, camera, width, height, moving }) => {
    const state = stage.page.getState();
    const { point, side, hovered, muscle } = state;
    const distance = stage.pose()?.distance ?? 1;
    const focus = {
      selected: point ? { point, side } : null,
      hovered,
      muscle,
      pxPerM: kind === 'paper' ? 0 : height / (2 * distance * Math.tan(FOV_Y / 2)),
      quiet: seeksCause(state),
    };
    stage.marks.update(camera, { width, height }, stage.model.getState().rays, focus, moving);
    instances.setStyles(stage.marks.styles);
    instances.setViewport(width, height);
  });
  usePage(
    (state) => {
      const { point, side, hovered, muscle } = state;
      return `${point} ${side} ${hovered?.point} ${hovered?.side} ${muscle} ${seeksCause(state)}`;
    },
    () => {},
  );

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
