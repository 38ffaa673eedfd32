// Paints the frames: the scene, the second view in its corner, and on request a picture for paper. One place for the order.

import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import type { Scene } from 'three';
import { reportFault } from '../../state/report-fault.ts';
import { printedFields } from '../zones/skin-fields.ts';
import { createFramePainter, type FramePainter, type InsetPicture } from './frame-painter.ts';
import { InsetCamera } from './inset.ts';
import { Pace } from './pace.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-hooks.ts';

/** Layers move at priorities below zero; a priority above zero takes the painting over from React Three Fiber. */
const AFTER_ALL_LAYERS = 1;

export function Painter() {
  const stage = useStage();
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const [painter] = useState(() => createFramePainter(gl));
  const [inset] = useState(() => new InsetCamera());
  const pace = useRef(new Pace(painter.isSoftware));
  const ready = useRef(false);
  const broken = useRef(false);

  useEffect(() => {
    stage.painter = painter;
    stage.scene = scene;
    // The shaders are compiled while the page goes on; then the first frame is drawn.
    void prepareFirst(stage, painter, scene).then(() => {
      ready.current = true;
      if (!stage.isOver) stage.change();
    });
    return () => {
      stage.painter = null;
      painter.dispose();
    };
  }, [stage, painter, scene]);

  useFrame(() => {
    if (!ready.current || broken.current || stage.size.width < 2) return;
    try {
      drawFrame(stage, scene, painter, inset, pace.current);
    } catch (fault) {
      // A fault of ours ends the picture and is told; the page goes on.
      broken.current = true;
      reportFault('drawing the picture', fault, () => stage.page.getState().sceneUnavailable('crashed'));
    }
  }, AFTER_ALL_LAYERS);
  return null;
}

function drawFrame(stage: Stage, scene: Scene, painter: FramePainter, inset: InsetCamera, pace: Pace): void {
  const { moving, smooth, awaited } = stage.stillness.begin(pace.isSlow);
  if (awaited) {
    // The smooth picture is finished, and nothing has changed since.
    painter.present();
    stage.drawn(false);
    stage.stillness.end({ moving: false, smooth: true });
    return;
  }
  pace.frame(performance.now(), moving);
  const main: Picture = { kind: 'main', camera: stage.camera, ...stage.size, draft: !smooth, moving };
  stage.prepare(main);
  if (!smooth) painter.draft(scene, stage.camera);
  else {
    painter.smooth(scene, stage.camera, moving ? null : insetPicture(stage, inset, main));
    // Where drawing takes long, the canvas waits for it and not the page.
    if (pace.isSlow) {
      stage.stillness.awaitPicture(painter.finished());
      return;
    }
    painter.present();
  }
  stage.drawn(moving);
  stage.stillness.end({ moving, smooth });
}

/** What fails here fails again, and is told, when it is drawn. */
async function prepareFirst(stage: Stage, painter: FramePainter, scene: Scene): Promise<void> {
  const state = stage.page.getState();
  const shown = printedFields.filter((field) => field.content(state) !== null);
  try {
    await stage.prepareSkin?.(shown);
    stage.prepare({ kind: 'main', camera: stage.camera, ...stage.size, draft: true, moving: false });
    await painter.warm(scene, stage.camera);
  } catch (fault) {
    reportFault('making the first picture ready', fault);
  }
}

/** The second view, while it is shown. */
function insetPicture(stage: Stage, inset: InsetCamera, main: Picture): InsetPicture | null {
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
    after: () => stage.prepare(main),
  };
}
