// The picture of the body on the page: canvas, labels over it, and the life of the scene behind it. Load this chunk lazily.
import { useEffect, useRef } from 'react';
import type { PointOnSide } from '../state/atlas-state.ts';
import { useAtlas, useAtlasStore } from '../state/use-atlas.ts';
import styles from './AtlasScene.module.css';
import type { Edges } from './camera/camera-pose.ts';
import { LabelLayer, type LabelLayerHandle } from './labels/LabelLayer.tsx';
import type { SceneAssets } from './scene-assets.ts';
import { type MountedScene, mountScene } from './stage/mount-scene.tsx';

export interface AtlasSceneProps {
  readonly assets: SceneAssets;
  /** "Trapezius point 1, left side". */
  readonly nameOf: (which: PointOnSide) => string;
  /** Parts of the picture that panels cover, CSS pixels: the body is framed in what is left. */
  readonly covered?: Edges;
  /** Accessible name of the canvas, and how to turn the body by keys. */
  readonly label: string;
  readonly help: string;
}

const NOTHING: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

export function AtlasScene({ assets, nameOf, covered = NOTHING, label, help }: AtlasSceneProps) {
  const store = useAtlasStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<LabelLayerHandle>(null);
  const mounted = useRef<MountedScene | null>(null);
  const edges = useRef(covered);
  const lost = useAtlas((state) => state.scene === 'unavailable');

  useEffect(() => {
    const end = new AbortController();
    if (!canvas.current) return;
    const onFrame = (stage: MountedScene['stage'], moving: boolean) => labels.current?.follow(stage, moving);
    void mountScene({ canvas: canvas.current, store, assets, onFrame }, end.signal).then((scene) => {
      if (end.signal.aborted) scene?.unmount();
      else {
        mounted.current = scene;
        scene?.stage.setCovered(edges.current);
      }
    });
    return () => {
      end.abort();
      mounted.current?.unmount();
      mounted.current = null;
    };
  }, [store, assets]);

  useEffect(() => {
    edges.current = covered;
    mounted.current?.stage.setCovered(covered);
  }, [covered]);

  return (
    <div className={styles.scene} data-lost={lost || undefined}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        tabIndex={0}
        role="img"
        aria-label={label}
        aria-describedby="scene-help"
      />
      <p id="scene-help" className={styles.help}>
        {help}
      </p>
      <LabelLayer ref={labels} nameOf={nameOf} />
    </div>
  );
}
