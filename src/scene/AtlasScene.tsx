// The picture of the body on the page: canvas, labels over it, and the life of the scene behind it. Load this chunk lazily.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { PointOnSide } from '../state/atlas-state.ts';
import { late } from '../state/late.ts';
import { picturedStore } from '../state/pictured.ts';
import { AtlasStoreContext, useAtlasNow, useAtlasStore } from '../state/use-atlas.ts';
import { useLate } from '../state/use-late.ts';
import styles from './AtlasScene.module.css';
import type { Edges } from './camera/camera-pose.ts';
import type { OverlayHandle } from './overlay/Overlay.tsx';
import type { SceneAssets } from './scene-assets.ts';
import { type PointNames, sceneRecords } from './scene-records.ts';
import { mountScene } from './stage/mount-scene.ts';
import { openCanvasAhead } from './stage/open-canvas.ts';
import type { Stage } from './stage/stage.ts';

export { openCanvasAhead };

export interface AtlasSceneProps {
  readonly assets: SceneAssets;
  /** Muscle and number of every point. */
  readonly names: PointNames;
  /** The areas of every complaint. */
  readonly areasOf: ReadonlyMap<string, readonly string[]>;
  /** "Trapezius point 1, left side". */
  readonly nameOf: (which: PointOnSide) => string;
  /** A sign of what lies at risk was pressed: the page leads to what it says of that. Never another function. */
  readonly onRisk: () => void;
  /** Parts of the picture that panels cover, CSS pixels: the body is framed in what is left. */
  readonly covered?: Edges;
  /** Accessible name of the canvas, and how to turn the body by keys. */
  readonly label: string;
  readonly help: string;
}

const NOTHING: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

export function AtlasScene({
  assets,
  names,
  areasOf,
  nameOf,
  onRisk,
  covered = NOTHING,
  label,
  help,
}: AtlasSceneProps) {
  const page = useAtlasStore();
  const store = useMemo(() => picturedStore(page), [page]);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const overlay = useRef<OverlayHandle>(null);
  const mounted = useRef<Stage | null>(null);
  const Overlay = useOverlay();
  // A picture that rests is not drawn anew for what lies over it; one that does not will be.
  const follow = useCallback(() => {
    const { current: stage } = mounted;
    if (stage?.page.getState().still) overlay.current?.follow(stage, 'rests');
  }, []);
  const given = useRef({ names, areasOf, covered, label });
  const lost = useAtlasNow((state) => state.scene === 'unavailable');

  useEffect(() => {
    const end = new AbortController();
    const place = (opened: HTMLCanvasElement): void => {
      canvas.current = opened;
      dressCanvas(opened, given.current.label);
      frame.current?.prepend(opened);
    };
    const { names, areasOf, covered } = given.current;
    const mounting = { place, store, assets, covered, records: sceneRecords(names, areasOf) };
    void mountScene(mounting, end.signal).then((stage) => {
      mounted.current = stage;
      stage?.model.setState({ covered: given.current.covered });
      stage?.afterFrame((motion) => overlay.current?.follow(stage, motion));
    });
    return () => {
      end.abort();
      canvas.current?.remove();
      canvas.current = null;
      mounted.current = null;
    };
  }, [store, assets]);

  useEffect(() => {
    given.current = { names, areasOf, covered, label };
    mounted.current?.model.setState({ covered });
  }, [names, areasOf, covered, label]);

  useLayoutEffect(() => canvas.current?.setAttribute('aria-label', label), [label]);

  return (
    <div ref={frame} className={styles.scene} data-lost={lost || undefined}>
      <p id="scene-help" className={styles.help}>
        {help}
      </p>
      {Overlay && (
        <AtlasStoreContext value={store}>
          <Overlay ref={overlay} nameOf={nameOf} onRisk={onRisk} onReady={follow} />
        </AtlasStoreContext>
      )}
    </div>
  );
}

const overlayCode = late(() => import('./overlay/Overlay.tsx').then(({ Overlay }) => Overlay));

/** What lies over the picture follows the first one, which shows the whole body with nothing named. */
function useOverlay() {
  return useLate(
    overlayCode,
    useAtlasNow((state) => state.scene === 'ready'),
  );
}

/** The canvas comes with its renderer, not from React: what a person may do with it is said here. */
function dressCanvas(canvas: HTMLCanvasElement, label: string): void {
  canvas.className = styles.canvas ?? '';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.setAttribute('aria-describedby', 'scene-help');
}
