// The layer of the skin and the eyes. What is printed on it stands inside: <Body><Zones /></Body>.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Mesh } from 'three';
import { activeTheme } from '../../state/atlas-state.ts';
import { FOV_Y } from '../camera/camera-pose.ts';
import { setLight } from '../look/light.ts';
import { pickSkin } from '../picking/pick-skin.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { printedFields } from '../zones/skin-fields.ts';
import { Skin } from './skin.ts';
import { SkinContext } from './skin-context.ts';

export function Body({ children }: { children?: React.ReactNode }) {
  const stage = useStage();
  const topology = useModel((model) => model.topology);
  const form = useModel((model) => model.form);
  const mesh = useRef<Mesh>(null);
  /** What light and materials were last set to: colours are worked out when they change, not in each frame. */
  const appearance = useRef('');
  const skin = useResource(() => new Skin(topology, stage.light, stage.reveal.uniform, printedFields));

  useLayoutEffect(() => skin.setForm(form), [skin, form]);
  usePage(
    ({ garment }) => garment,
    (garment) => skin.geometry.setClothed(garment),
  );
  useBeforePicture(({ kind, height, draft }) => {
    const state = stage.page.getState();
    const theme = kind === 'paper' ? 'light' : activeTheme(state);
    const looks = `${theme} ${state.skinTone} ${state.garment}`;
    if (looks !== appearance.current) {
      appearance.current = looks;
      setLight(stage.light, theme, state.skinTone);
      skin.materials.setAppearance(theme, state.skinTone, state.garment);
    }
    stage.light.uPixelMm.value = (2000 * Math.tan(FOV_Y / 2)) / height;
    skin.materials.setScale(stage.light.uPixelMm.value * (stage.pose()?.distance ?? 1));
    skin.geometry.setDraft(draft);
    if (!mesh.current) return;
    mesh.current.material = skin.material();
    mesh.current.visible = !stage.isUnder();
  });
  useLayoutEffect(
    () => stage.picking.register(1, (x, y) => (stage.isUnder() ? null : pickSkin(stage, x, y))),
    [stage],
  );
  useEffect(() => {
    stage.skin = skin;
    stage.prepareSkin = (fields, beside) =>
      skin.compile(fields, (trial) => stage.tryOut(trial, mesh.current), beside);
  }, [stage, skin]);
  // Taking the colours that the page may change at any time.
  usePage((state) => `${activeTheme(state)} ${state.skinTone}`);

  return (
    <SkinContext value={skin}>
      <mesh
        ref={mesh}
        geometry={skin.geometry.geometry}
        material={skin.material()}
        frustumCulled={false}
        dispose={null}
      />
      {children}
    </SkinContext>
  );
}
