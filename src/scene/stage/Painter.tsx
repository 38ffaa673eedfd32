// Paints the frames: the scene, the second view in its corner, and on request a picture for paper. One place for the order.

import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import type { Scene } from 'three';
import { halves, pairAsDrawn } from '../../state/pair.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { PicturePart } from './frame-painter.ts';
import { InsetCamera } from './inset.ts';
import { Pace } from './pace.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-hooks.ts';

/** Layers move at priorities below zero; a priority above zero takes the painting over from React Three Fiber. */
const AFTER_ALL_LAYERS = 1;

/** @param props.ready as in the picture: until then nothing is drawn. */
export function Painter({ ready }: { ready: Promise<() => void> }) {
  const stage = useStage();
  const scene = useThree((state) => state.scene);
  const [inset] = useState(() => new InsetCamera());
  const pace = useRef(new Pace(stage.painter.isSoftware));
  const isReady = useRef(false);
  const broken = useRef(false);
  const canvas = useThree((state) => state.gl.domElement);
  const filled = useRef({ width: 0, height: 0 });

  useEffect(() => {
    stage.scene = scene;
    const go = (letGo: () => void): void => {
      isReady.current = true;
      if (stage.isOver) return;
      const first = stage.afterFrame(() => {
        first();
        letGo();
      });
      stage.change();
    };
    ready.then(go, (fault: unknown) => {
      // What failed fails again, and is told, when it is drawn.
      reportFault('making the first picture ready', fault);
      go(() => {});
    });
  }, [stage, scene, ready]);

  useFrame(() => {
    if (!isReady.current || broken.current || stage.size.width < 2) return;
    // In a canvas that has changed its size the old picture stands, whatever is drawn beside it.
    const { width, height } = canvas;
    if (width !== filled.current.width || height !== filled.current.height) stage.change();
    if (!stage.stillness.isDue) return;
    filled.current = { width, height };
    try {
      drawFrame(stage, scene, inset, pace.current);
    } catch (fault) {
      // A fault of ours ends the picture and is told; the page goes on.
      broken.current = true;
      reportFault('drawing the picture', fault, () => stage.page.getState().sceneUnavailable('crashed'));
    }
  }, AFTER_ALL_LAYERS);
  return null;
}

function drawFrame(stage: Stage, scene: Scene, inset: InsetCamera, pace: Pace): void {
  const { painter } = stage;
  const { moving, smooth, beside, awaited } = stage.stillness.begin(pace.isSlow);
  if (awaited) {
    // The picture is finished, and nothing has changed since.
    show(stage, { moving: false, ...awaited });
    return;
  }
  pace.frame(performance.now(), moving);
  const main: Picture = { kind: 'main', camera: stage.camera, ...stage.size, draft: !smooth, moving };
  const parts = partsOf(stage, inset, main);
  painter.draw(scene, parts, { smooth });
  stage.half = null;
  // Marks stand elsewhere in the second view.
  if (parts.some(({ camera }) => camera !== main.camera)) stage.prepare(main);
  tellPair(stage, smooth && !moving);
  if (beside) stage.stillness.awaitPicture(painter.finished(), { smooth });
  else show(stage, { moving, smooth });
}

function show(stage: Stage, { moving, smooth }: { moving: boolean; smooth: boolean }): void {
  stage.painter.present();
  stage.drawn(moving ? 'moves' : smooth ? 'rests' : 'settles');
  stage.stillness.end({ moving, smooth });
}

/** What a frame consists of: the picture, with the second view in its corner while it rests; or two beside one another. */
function partsOf(stage: Stage, inset: InsetCamera, main: Picture): PicturePart[] {
  const { camera, width, height } = main;
  if (stage.pictures === 2)
    return halves.map((half) => ({
      camera,
      box: { x: half * width, y: 0, width, height },
      before: () => {
        stage.half = half;
        stage.prepare(main);
      },
    }));
  const whole = { camera, box: null, before: () => stage.prepare(main) };
  const second = main.draft || main.moving ? null : secondView(stage, inset, main);
  return second ? [whole, second] : [whole];
}

/** The page writes over each of two what it shows. */
function tellPair(stage: Stage, resting: boolean): void {
  const before = stage.page.getState();
  const drawn = pairAsDrawn(before, stage.pictures, resting);
  if (before.pairDrawn !== drawn) setTimeout(() => stage.page.getState().setPairDrawn(drawn), 0);
}

/** The second view, while it is shown. */
function secondView(stage: Stage, inset: InsetCamera, main: Picture): PicturePart | null {
  const box = stage.insetBox();
  const { pointPose } = stage.model.getState();
  if (!box || !pointPose) return null;
  inset.place(pointPose);
  const { camera } = inset;
  const { width, height } = box;
  return {
    camera,
    box: { ...box, y: stage.size.height - box.y - height },
    before: () => stage.prepare({ ...main, kind: 'inset', camera, width, height }),
  };
}
