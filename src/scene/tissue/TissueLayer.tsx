// Muscles, tendons and bones as they are drawn, the eyes among them, the skin as a film over them. In a chunk of its own.
import '../../words/en/late-words.ts';
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Mesh } from 'three';
import { looksUnder } from '../../state/atlas-state.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useSkin } from '../body/skin-context.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { GhostSkin } from './ghost-skin.ts';
import { TissueLoader } from './load-tissue.ts';
import { listenToTissue } from './tissue-hands.ts';
import { TissueMaterials } from './tissue-material.ts';
import { TissueNotes } from './tissue-notes.ts';
import { TissuePainting } from './tissue-painting.ts';
import { createTissuePin } from './tissue-pin.ts';
import { warmTissue } from './warm-tissue.ts';

const MIRROR = [-1, 1, 1] as const;

export function TissueLayer() {
  const stage = useStage();
  const skin = useSkin();
  const canvas = useThree((state) => state.gl.domElement);
  const form = useModel((model) => model.form);
  const topology = useModel((model) => model.topology);
  const materials = useResource(() => new TissueMaterials(stage.light, stage.painter.isSoftware));
  const ghost = useResource(() => new GhostSkin(skin.materials.uniforms));
  const pin = useResource(createTissuePin);
  const painting = useResource(() => new TissuePainting(stage, skin, topology, { materials, ghost, pin }));
  const [loader] = useState(
    () =>
      new TissueLoader(stage, (loaded) => {
        painting.take(loaded);
        stage.tissueStands = true;
        if (stage.isUnder()) stage.change();
      }),
  );
  const meshes = useRef<Record<string, Mesh | null>>({});
  const keep = (name: string) => (mesh: Mesh | null) => {
    meshes.current[name] = mesh;
  };

  // Each choice may need what was not wanted before, and asks again for what did not come.
  usePage(
    (state) => (looksUnder(state) ? `${state.layer} ${state.muscle} ${state.point}` : null),
    (under) => {
      loader.lookUnder(under !== null);
      if (under !== null) void loader.load();
    },
  );
  useEffect(() => {
    warmTissue(stage, materials).catch((fault: unknown) =>
      // It is compiled when it is drawn.
      reportFault('making the layers ready', fault),
    );
  }, [stage, materials]);
  useLayoutEffect(() => {
    if (form && stage.tissueStands) void loader.makeRays();
  }, [loader, stage, form]);
  useLayoutEffect(() => listenToTissue(canvas, stage, loader, painting), [canvas, stage, loader, painting]);
  useLayoutEffect(() => {
    const notes = new TissueNotes(canvas, stage, loader, painting);
    return () => notes.dispose();
  }, [canvas, stage, loader, painting]);
  useBeforePicture((picture) => painting.prepare(picture, meshes.current, loader.raysNow()));
  usePage(({ layer, isolated, hiddenTissue, hoveredTissue, tissueNames }) =>
    [layer, isolated, hiddenTissue, hoveredTissue?.owner, hoveredTissue?.side, tissueNames].join(' '),
  );
  useEffect(
    () => () => {
      stage.tissueStands = false;
    },
    [stage],
  );

  return (
    <>
      <mesh ref={keep('left')} visible={false} frustumCulled={false} dispose={null} />
      <mesh ref={keep('right')} visible={false} frustumCulled={false} dispose={null} scale={MIRROR} />
      <mesh ref={keep('leftCut')} visible={false} frustumCulled={false} dispose={null} />
      <mesh ref={keep('rightCut')} visible={false} frustumCulled={false} dispose={null} scale={MIRROR} />
      <mesh ref={keep('eyes')} visible={false} frustumCulled={false} dispose={null} />
      <mesh ref={keep('shine')} visible={false} frustumCulled={false} dispose={null} renderOrder={0.3} />
      <mesh ref={keep('ghost')} visible={false} frustumCulled={false} dispose={null} renderOrder={0.5} />
      <mesh
        ref={keep('pin')}
        geometry={pin.geometry}
        material={pin.material}
        visible={false}
        frustumCulled={false}
        dispose={null}
        renderOrder={1.8}
      />
    </>
  );
}
