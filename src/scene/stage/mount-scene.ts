// Brings assets, canvas and React Three Fiber together: from an empty canvas to a picture that is drawn on demand.

import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { createElement } from 'react';
import { Mesh, PerspectiveCamera, WebGLRenderer } from 'three';
import type { AtlasStore } from '../../state/atlas-store.ts';
import { reportFault } from '../../state/report-fault.ts';
import { type Edges, FOV_Y } from '../camera/camera-pose.ts';
import type { PointNames } from '../marks/place-marks.ts';
import { Picture } from '../Picture.tsx';
import { listenToHands } from '../picking/pointer.ts';
import type { SceneAssets } from '../scene-assets.ts';
import { createFramePainter, type FramePainter } from './frame-painter.ts';
import { lendSnapshot } from './lend-snapshot.ts';
import { loadAtlas, loadScene, problemOf } from './load-scene.ts';
import { exposeProbe } from './probe.ts';
import { createSceneModel } from './scene-model.ts';
import { Stage } from './stage.ts';
import { warmUp } from './warm-up.ts';

// The few classes that the picture names: React Three Fiber's own Canvas takes all of three along.
extend({ Mesh });

export interface SceneMounting {
  readonly canvas: HTMLCanvasElement;
  readonly store: AtlasStore;
  readonly assets: SceneAssets;
  readonly names: PointNames;
  readonly covered: Edges;
}

/** Two device pixels a CSS pixel are all that an eye sees of smooth edges. */
const MOST_DPR = 2;

/**
 * Mounts the scene; `signal` ends it, while it is still loading too. Failures are told to the store and leave the page as
 * it is.
 */
export async function mountScene(mounting: SceneMounting, signal: AbortSignal): Promise<Stage | null> {
  const { store, assets, covered } = mounting;
  const parts = Promise.all([assets.topology, assets.form(store.getState().body)]);
  // Waited for below, once there is something to draw with.
  parts.catch(() => {});
  // A canvas takes one root in its life: an effect that is undone at once (StrictMode) must not have opened it.
  await Promise.resolve();
  if (signal.aborted) return null;
  try {
    const root = await openRoot(mounting, signal);
    if (root === null) return null;
    const ready = warmUp(root.painter, root.camera);
    const [topology, form] = await parts;
    if (signal.aborted) return null;
    const stage = new Stage(store, createSceneModel(topology, form, covered), root.camera, root.painter);
    signal.addEventListener('abort', () => stage.dispose());
    stage.size = root.size;
    showPicture(mounting, stage, root, ready);
    return stage;
  } catch (fault) {
    if (signal.aborted) return null;
    reportFault('mounting the picture', fault, () => store.getState().sceneUnavailable(problemOf(fault)));
    return null;
  }
}

interface OpenRoot {
  readonly root: ReconcilerRoot<HTMLCanvasElement>;
  readonly camera: PerspectiveCamera;
  readonly painter: FramePainter;
  /** CSS px. */
  readonly size: { width: number; height: number };
}

/** A renderer on the canvas, before there is anything to draw; null, and told, where WebGL cannot be had. */
async function openRoot({ canvas, store }: SceneMounting, signal: AbortSignal): Promise<OpenRoot | null> {
  const root = createRoot(canvas);
  const box = canvas.getBoundingClientRect();
  const size = { width: box.width || 1, height: box.height || 1 };
  const camera = new PerspectiveCamera((FOV_Y * 180) / Math.PI, size.width / size.height, 0.02, 20);
  let painter: FramePainter | undefined;
  try {
    await root.configure({
      size: { ...size, top: 0, left: 0 },
      frameloop: 'demand',
      flat: true,
      linear: true,
      dpr: [1, MOST_DPR],
      camera: Object.assign(camera, { manual: true }),
      gl: (defaults) => {
        const gl = new WebGLRenderer({
          ...(defaults as { canvas: HTMLCanvasElement }),
          antialias: false,
          alpha: true,
          powerPreference: 'high-performance',
          stencil: false,
        });
        painter = createFramePainter(gl);
        return gl;
      },
    });
  } catch (fault) {
    reportFault('opening WebGL', fault, () => store.getState().sceneUnavailable('no-webgl'));
    return null;
  }
  signal.addEventListener('abort', () => {
    root.unmount();
    painter?.dispose();
  });
  return painter && !signal.aborted ? { root, camera, painter, size } : null;
}

function showPicture(
  { canvas, store, assets, names }: SceneMounting,
  stage: Stage,
  { root }: OpenRoot,
  ready: Promise<() => void>,
): void {
  const { fontFamily } = getComputedStyle(canvas);
  const fiber = root.render(createElement(Picture, { stage, names, fontFamily, ready }));
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
  });
  resize.observe(canvas.parentElement ?? canvas);
  const ends = [
    listenToHands(canvas, stage, store),
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
