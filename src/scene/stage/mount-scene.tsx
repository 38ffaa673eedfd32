// Brings assets, canvas and React Three Fiber together: from an empty canvas to a stage that draws on demand.
import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import type { AtlasStore } from '../../state/atlas-store.ts';
import { bodyForm, formTopology } from '../body/body-form.ts';
import { listenToHands } from '../picking/pointer.ts';
import { AssetError, type SceneAssets } from '../scene-assets.ts';
import { Figure } from './figure.ts';
import { lendSnapshot } from './lend-snapshot.ts';
import { exposeProbe } from './probe.ts';
import { SceneContent } from './SceneContent.tsx';
import { Stage } from './stage.ts';

export interface MountedScene {
  readonly stage: Stage;
  unmount(): void;
}

export interface SceneMounting {
  readonly canvas: HTMLCanvasElement;
  readonly store: AtlasStore;
  readonly assets: SceneAssets;
  /** After each frame: labels follow. `moving`: another frame comes. */
  onFrame(stage: Stage, moving: boolean): void;
}

/** Two device pixels a CSS pixel are all that an eye sees of smooth edges. */
const MOST_DPR = 2;

/**
 * Mounts the scene; `signal` ends it while it is still loading. Failures are told to the store and leave the page as it is.
 */
export async function mountScene(mounting: SceneMounting, signal: AbortSignal): Promise<MountedScene | null> {
  const { canvas, store, assets } = mounting;
  const state = store.getState;
  try {
    const [mesh, body] = await Promise.all([assets.mesh, assets.body(state().body)]);
    if (signal.aborted) return null;
    const topology = formTopology(mesh);
    const figure = new Figure(topology, bodyForm(topology, body), getComputedStyle(canvas).fontFamily);
    if (state().body !== body.sex) figure.setBody(await assets.body(state().body));
    if (signal.aborted) return null;
    return startStage(mounting, figure);
  } catch (error) {
    if (signal.aborted) return null;
    console.error(error);
    state().sceneUnavailable(error instanceof AssetError ? error.problem : 'crashed');
    return null;
  }
}

async function startStage(mounting: SceneMounting, figure: Figure): Promise<MountedScene | null> {
  const { canvas, store, assets } = mounting;
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  let invalidate = (): void => {};
  const stage: Stage = new Stage(canvas, store, figure, assets.body, {
    invalidate: () => invalidate(),
    onFrame: (moving) => mounting.onFrame(stage, moving),
  });
  const box = canvas.getBoundingClientRect();
  const size = { width: box.width || 1, height: box.height || 1, top: 0, left: 0 };
  try {
    await root.configure({
      size,
      frameloop: 'demand',
      flat: true,
      linear: true,
      dpr: [1, MOST_DPR],
      camera: Object.assign(stage.rig.camera, { manual: true }),
      scene: stage.scene,
      gl: { antialias: false, alpha: true, powerPreference: 'high-performance', stencil: false },
    });
  } catch (error) {
    console.error(error);
    stage.dispose();
    store.getState().sceneUnavailable('no-webgl');
    return null;
  }
  const root3 = root.render(<SceneContent stage={stage} />);
  invalidate = () => root3.getState().invalidate();
  stage.setSize(size.width, size.height);

  const resize = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.width < 2 || entry.contentRect.height < 2) return;
    const { width, height } = entry.contentRect;
    root3.getState().setSize(width, height);
    stage.setSize(width, height);
  });
  resize.observe(canvas.parentElement ?? canvas);
  const ends = [
    listenToHands(canvas, stage, store),
    listenToContext(canvas, store, stage),
    lendSnapshot(stage),
    exposeProbe(canvas, stage, store, () => root3.getState().gl.info.render.calls),
    assets.onAtlas((atlas) => stage.setAtlas(atlas)),
    () => resize.disconnect(),
  ];
  assets.atlas.then(
    (atlas) => stage.setAtlas(atlas),
    (error: unknown) => {
      console.error(error);
      stage.giveUpAtlas();
      store.getState().sceneUnavailable(error instanceof AssetError ? error.problem : 'crashed');
    },
  );
  return {
    stage,
    unmount: () => {
      for (const end of ends) end();
      root.unmount();
      stage.dispose();
    },
  };
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
