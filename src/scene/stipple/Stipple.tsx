// The layer of the stippled zones: dots that lie on the skin where some people feel pain as well.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Mesh } from 'three';
import { UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { useBeforePicture, useModel, useResource, useStage } from '../stage/stage-hooks.ts';
import { essentialField, spilloverField } from '../zones/skin-fields.ts';
import { createStippleDots } from './stipple-dots.ts';

/** After the skin, before the marks. */
const ORDER = 1;

export function Stipple() {
  const stage = useStage();
  const mesh = useRef<Mesh>(null);
  const first = useResource(() => createStippleDots(stage.light, stage.reveal.uniform));
  /** Of the right of two pictures. */
  const second = useResource(() => createStippleDots(stage.light, stage.reveal.uniform));
  const field = useModel((model) => model.dots);
  const atlas = useModel((model) => model.atlas);
  const form = useModel((model) => model.form);
  const { triangles } = useModel((model) => model.topology.skin);
  /** Of each; empty until the first frame has been drawn. */
  const shownOf = useRef<(string | null)[]>(['', '']);

  useBeforePicture(() => {
    const state = stage.seen();
    const sheet = stage.half === 1 ? 1 : 0;
    const dots = [first, second][sheet]!;
    const shown = shownOf.current[sheet]!;
    const spillover = stage.fields.of(spilloverField, atlas, state);
    const essential = stage.fields.of(essentialField, atlas, state);
    if (spillover.shown && field === null) stage.stillness.awaits('dots');
    const content = field && spillover.shown ? `${stage.half} ${spillover.version} ${form.sex}` : null;
    if (content !== shown && (content !== null || stage.frames > 0)) {
      shownOf.current[sheet] = content;
      const ground = { ...form, triangles };
      if (field && content !== null) dots.show(field, ground, spillover.values, essential.values, UNIT_MM);
      else dots.clear();
    }
    if (!mesh.current) return;
    mesh.current.geometry = dots.geometry;
    // What is drawn, though empty, is compiled: no zone is shown in the first frame of most visits.
    mesh.current.visible = Boolean(shownOf.current[sheet]);
  });
  useEffect(() => {
    stage.prepareStipple = async (geometry) => {
      const trial = new Mesh(geometry, first.material);
      trial.frustumCulled = false;
      trial.renderOrder = ORDER;
      await stage.prepareSkin?.([essentialField], trial);
    };
  }, [stage, first]);
  // The dots are scattered once the body stands; until then the solid zones are shown alone.
  useLayoutEffect(() => {
    if (field && spilloverField.content(stage.page.getState(), stage.records) !== null) stage.change();
  }, [stage, field]);

  return (
    <mesh
      ref={mesh}
      geometry={first.geometry}
      material={first.material}
      frustumCulled={false}
      renderOrder={ORDER}
      dispose={null}
    />
  );
}
