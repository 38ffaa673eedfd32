// The layer of the ground that the body stands on: its soft shadow, and in the dark a pool of light.
import { useLayoutEffect } from 'react';
import { activeTheme } from '../../state/atlas-state.ts';
import { plateLight } from '../look/palette.ts';
import { useBeforePicture, useModel, useResource, useStage } from '../stage/stage-hooks.ts';
import { createFloorShadow } from './floor-shadow.ts';

export function Floor() {
  const stage = useStage();
  const floor = useResource(createFloorShadow);
  const form = useModel((model) => model.form);
  useLayoutEffect(() => floor.setShade(form.floorShade), [floor, form]);
  useBeforePicture(({ kind }) => {
    const light = plateLight[kind === 'paper' ? 'light' : activeTheme(stage.page.getState())];
    floor.setLight(light.floorShadow, light.floorPool);
  });
  return <mesh geometry={floor.geometry} material={floor.material} renderOrder={-1} />;
}
