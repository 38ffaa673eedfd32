// The picture of the body on the page: canvas, labels over it, and the life of the scene behind it. Load this chunk lazily.
import { useEffect, useRef } from 'react';
import type { PointOnSide } from '../state/atlas-state.ts';
import { useAtlasNow, useAtlasStore } from '../state/use-atlas.ts';
import styles from './AtlasScene.module.css';
import type { Edges } from './camera/camera-pose.ts';
import { LabelLayer, type LabelLayerHandle } from './labels/LabelLayer.tsx';
import type { PointNames } from './marks/place-marks.ts';
import type { SceneAssets } from './scene-assets.ts';
import { mountScene } from './stage/mount-scene.ts';
import type { Stage } from './stage/stage.ts';

export interface AtlasSceneProps {
  readonly assets: SceneAssets;
  /** Muscle and number of every point. */
  readonly names: PointNames;
  /** "Trapezius point 1, left side". */
  readonly nameOf: (which: PointOnSide) => string;
  /** Parts of the picture that panels cover, CSS pixels: the body is framed in what is left. */
  readonly covered?: Edges;
  /** Accessible name of the canvas, and how to turn the body by keys. */
  readonly label: string;
  readonly help: string;
}

const NOTHING: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

export function AtlasScene({ assets, names, nameOf, covered = NOTHING, label, help }: AtlasSceneProps) {
  const store = useAtlasStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<LabelLayerHandle>(null);
  const mounted = useRef<Stage | null>(null);
  const given = useRef({ names, covered });
  const lost = useAtlasNow((state) => state.scene === 'unavailable');

  useEffect(() => {
    const end = new AbortController();
    if (!canvas.current) return;
    const mounting = { canvas: canvas.current, store, assets, ...given.current };
    void mountScene(mounting, end.signal).then((stage) => {
      mounted.current = stage;
      stage?.model.setState({ covered: given.current.covered });
      stage?.afterFrame((moving) => labels.current?.follow(stage, moving));
    });
    return () => {
      end.abort();
      mounted.current = null;
    };
  }, [store, assets]);

  useEffect(() => {
    given.current = { names, covered };
    mounted.current?.model.setState({ covered });
  }, [names, covered]);

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
