// The ways as they are drawn: from each likely point a line over the skin to the place that hurts. In a chunk of its own.
import { useFrame } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Mesh } from 'three';
import { UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { metres } from '../../space/frames.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { areaField } from '../zones/skin-fields.ts';
import { skinGraphOf } from './skin-graph.ts';
import { WayFinder } from './way-finder.ts';
import { createWayRibbon } from './way-material.ts';
import { sendsPainTo, waysWanted } from './ways-wanted.ts';

/** A way is drawn within this time, ms. */
const DRAWING_MS = 250;

/** Between stipple and marks. */
const ORDER = 1.5;

export function WayLayer() {
  const stage = useStage();
  const mesh = useRef<Mesh>(null);
  const ribbon = useResource(createWayRibbon);
  const atlas = useModel((model) => model.atlas);
  const form = useModel((model) => model.form);
  const rays = useModel((model) => model.rays);
  const { skin, cage } = useModel((model) => model.topology);
  const finder = useRef<{ key: string; finder: WayFinder } | null>(null);
  const shown = useRef({ place: '', likely: '', lines: '' });
  const begun = useRef<number | null>(null);

  useFrame(() => {
    const state = stage.page.getState();
    const { values, shown: hurts, version } = stage.fields.of(areaField, atlas, state);
    if (!hurts || !atlas || !rays) {
      shown.current = { place: '', likely: '', lines: '' };
      if (mesh.current) mesh.current.visible = false;
      return;
    }
    const { positions, normals } = form;
    const place = `${version} ${form.sex}`;
    if (finder.current?.key !== place) {
      const snap = rays.snapTo(normals);
      const ground = {
        graph: skinGraphOf(cage),
        cageVertexCount: skin.cageVertexCount,
        quads: cage.quads,
        positions,
        snap,
      };
      finder.current = { key: place, finder: new WayFinder(ground, values, metres(UNIT_MM)) };
    }
    // A row that is pointed at is there because it answers; a mark on the body may have nothing to do with the place.
    const leadsThere = (which: PointOnSide) =>
      (which === state.hovered && !stage.marks.isUnderMouse) ||
      sendsPainTo(atlas, which, values, skin.mirror);
    const { points, stressed } = waysWanted(state, leadsThere, (id) => stage.records.points.get(id)?.muscle);
    const drawn = points.flatMap((which, n) => {
      const mark = stage.marks.find(which);
      const line = mark && finder.current!.finder.from(mark);
      return line ? [{ n, line, key: `${which.point}:${which.side}` }] : [];
    });
    const lines = [place, ...drawn.map(({ key }) => key)].join(' ');
    const likely = state.ways.map(({ point, side }) => `${point}:${side}`).join(' ');
    const before = shown.current;
    if (lines !== before.lines) ribbon.show(drawn.map(({ line }) => line));
    const at = drawn.findIndex(({ n }) => n === stressed);
    ribbon.stress(at === -1 ? null : at);
    // Drawn once when an answer comes; what is pointed at afterwards stands at once.
    if (drawn.length > 0 && (place !== before.place || before.likely === '')) {
      begun.current = state.reducedMotion ? null : performance.now();
    }
    shown.current = { place, likely, lines };
    if (mesh.current) mesh.current.visible = drawn.length > 0;
    const share = begun.current === null ? 1 : Math.min(1, (performance.now() - begun.current) / DRAWING_MS);
    ribbon.draw(1 - (1 - share) ** 2);
    if (share < 1) stage.stillness.moves();
    else begun.current = null;
  }, -3);
  useBeforePicture(({ width, height }) => ribbon.setViewport(width, height));
  usePage(({ ways }) => ways);
  // What was asked for while this layer was on its way.
  useLayoutEffect(() => {
    if (stage.page.getState().ways.length > 0) stage.change();
  }, [stage]);
  useEffect(() => {
    stage.prepareWays = async () => {
      const trial = createWayRibbon();
      trial.show([
        {
          places: [
            [0, 0, 0],
            [0, 0.1, 0],
          ],
          normals: [],
        },
      ]);
      const speck = new Mesh(trial.geometry, ribbon.material);
      speck.frustumCulled = false;
      speck.renderOrder = ORDER;
      await stage.tryOut(speck);
      trial.dispose();
      skinGraphOf(cage);
    };
  }, [stage, ribbon, cage]);

  return (
    <mesh
      ref={mesh}
      visible={false}
      geometry={ribbon.geometry}
      material={ribbon.material}
      frustumCulled={false}
      renderOrder={ORDER}
      dispose={null}
    />
  );
}
