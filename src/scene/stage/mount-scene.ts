// Brings assets, canvas and React Three Fiber together: from an empty canvas to a picture that is drawn on demand.

import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { createElement } from 'react';
import { Mesh } from 'three';
import type { AtlasStore } from '../../state/atlas-store.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { Edges } from '../camera/camera-pose.ts';
import { Picture } from '../Picture.tsx';
import { followPaint } from '../paint/paint-slot.ts';
import { listenToHands } from '../picking/pointer.ts';
import type { SceneAssets } from '../scene-assets.ts';
import type { SceneRecords } from '../scene-records.ts';
import { lendSnapshot } from './lend-snapshot.ts';
import { loadAtlas, loadScene, problemOf } from './load-scene.ts';
import { type OpenCanvas, takeCanvas } from './open-canvas.ts';
import { exposeProbe } from './probe.ts';
import { createSceneModel } from './scene-model.ts';
import { Stage } from './stage.ts';

// The few classes that the picture names: React Three Fiber's own Canvas takes all of three along.
extend({ Mesh });

export interface SceneMounting {
  /** Takes the canvas into the page, where it gets its size. */
  readonly place: (canvas: HTMLCanvasElement) => void;
  readonly store: AtlasStore;
  readonly assets: SceneAssets;
  readonly records: SceneRecords;
  readonly covered: Edges;
}

/** Two device pixels a CSS pixel are all that an eye sees of smooth edges. */
const MOST_DPR = 2;

/**
 * Mounts the scene; `signal` ends it, while it is still loading too. Failures are told to the store and leave the page as
 * it is.
 */
export async function mountScene(mounting: SceneMounting, signal: AbortSignal): Promise<Stage | null> {
  const { store, assets, covered, records } = mounting;
  const parts = Promise.all([assets.topology, assets.form(store.getState().body)]);
  // Waited for below, once there is something to draw with.
  parts.catch(() => {});
  // An effect that is undone at once (StrictMode) must not have taken a canvas.
  await Promise.resolve();
  if (signal.aborted) return null;
  try {
    const opened = takeCanvasOf(mounting);
    if (opened === null) return null;
    const { root, size } = await openRoot(opened, signal);
    const [topology, form] = await parts;
    if (signal.aborted) return null;
    const model = createSceneModel(topology, form, covered);
    const stage = new Stage(store, model, opened.camera, opened.painter, records);
    signal.addEventListener('abort', () => stage.dispose());
    stage.canvasSize = size;
    stage.tissueSource = assets.tissue;
    showPicture(mounting, stage, root, opened);
    return stage;
  } catch (fault) {
    if (signal.aborted) return null;
    reportFault('mounting the picture', fault, () => store.getState().sceneUnavailable(problemOf(fault)));
    return null;
  }
}

/** A canvas in its place; null, and told, where WebGL cannot be had. */
function takeCanvasOf({ place, store }: SceneMounting): OpenCanvas | null {
  try {
    const opened = takeCanvas();
    place(opened.canvas);
    return opened;
  } catch (fault) {
    reportFault('opening WebGL', fault, () =>
      store.getState().sceneUnavailable(hasWebGl() ? 'context-lost' : 'no-webgl'),
    );
    return null;
  }
}

/** A context may be lost in the moment in which it is made: then the next one is as good as ever. */
function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

interface OpenRoot {
  readonly root: ReconcilerRoot<HTMLCanvasElement>;
  /** CSS px. */
  readonly size: { width: number; height: number };
}

/** React Three Fiber on the canvas, before there is anything to draw. */
async function openRoot({ canvas, gl, camera, painter }: OpenCanvas, signal: AbortSignal): Promise<OpenRoot> {
  const root = createRoot(canvas);
  const box = canvas.getBoundingClientRect();
  const size = { width: box.width || 1, height: box.height || 1 };
  camera.aspect = size.width / size.height;
  signal.addEventListener('abort', () => {
    root.unmount();
    painter.dispose();
  });
  await root.configure({
    size: { ...size, top: 0, left: 0 },
    frameloop: 'demand',
    flat: true,
    linear: true,
    dpr: [1, MOST_DPR],
    camera: Object.assign(camera, { manual: true }),
    gl,
  });
  return { root, size };
}

function showPicture(
  { store, assets }: SceneMounting,
  stage: Stage,
  root: ReconcilerRoot<HTMLCanvasElement>,
  { canvas, ready }: OpenCanvas,
): void {
  const { fontFamily } = getComputedStyle(canvas);
  const fiber = root.render(createElement(Picture, { stage, fontFamily, ready }));
  stage.connect(() => fiber.getState().invalidate());
  const first = stage.afterFrame(() => {
    first();
    store.getState().sceneReady();
    loadScene(stage, assets);
  });
  stage.stillness.awaits('rays');
  loadAtlas(stage, assets);

  const resize = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.width < 2 || entry.contentRect.height < 2) return;
    fiber.getState().setSize(entry.contentRect.width, entry.contentRect.height);
    // Before the page is painted: it never shows the plate without a body.
    stage.painter.refill();
  });
  resize.observe(canvas.parentElement ?? canvas);
  const ends = [
    followPaint(canvas, stage, assets),
    listenToHands(canvas, stage),
    listenToContext(canvas, store, stage),
    lendSnapshot(stage),
    exposeProbe(canvas, stage, store, () => fiber.getState().gl.info.render.calls),
    () => resize.disconnect(),
  ];
  stage.signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}

/** A lost context says so and comes back by itself: three uploads everything anew. */
function listenToContext(canvas: HTMLCanvasElement, store: AtlasStore, stage: Stage): () => void {
  const end = new AbortController();
  const { signal } = end;
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault();
      store.getState().sceneUnavailable('context-lost');
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      store.getState().sceneReady();
      stage.change();
    },
    { signal },
  );
  return () => end.abort();
}
