// Where the scene goes: a chunk of its own, fetched after the page stands, and kept from taking the page with it.
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { SceneAssets } from '../scene/scene-assets.ts';
import type { PointOnSide } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/atlas-store.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { useAtlasData } from '../ui/parts/atlas-data.ts';
import { ErrorBoundary } from '../ui/parts/ErrorBoundary.tsx';
import { pointName } from '../ui/parts/wording.ts';
import { message } from '../words/format.ts';

/** Heights of the controls over the plate's upper and lower edge, CSS pixels: the body is framed between them. */
const controls = { top: 52, right: 0, bottom: 60, left: 0 };

/** Asked for at once, so that it arrives while the page is being laid out. */
const sceneModule = import('../scene/AtlasScene.tsx');
sceneModule.catch(() => {});
const AtlasScene = lazy(() => sceneModule.then((module) => ({ default: module.AtlasScene })));

export function SceneSlot({ store, assets }: { store: AtlasStore; assets: SceneAssets }) {
  const { points } = useAtlasData();
  const hidden = useAtlas((state) => state.hideLabels);
  const nameOf = useCallback(
    ({ point: id, side }: PointOnSide) => {
      const entry = points.get(id);
      if (!entry) return id;
      const { muscle, point } = entry;
      return hidden
        ? message('study.hiddenPoint', { number: point.number, side })
        : pointName(muscle, point, side);
    },
    [points, hidden],
  );
  const names = useMemo(
    () =>
      new Map(
        [...points].map(([id, { muscle, point }]) => [id, { muscle: muscle.id, number: point.number }]),
      ),
    [points],
  );
  return (
    <ErrorBoundary fallback={null} onError={(fault) => store.getState().sceneUnavailable(problemOf(fault))}>
      <Suspense>
        <AtlasScene
          assets={assets}
          names={names}
          nameOf={nameOf}
          covered={controls}
          label={message('scene.label')}
          help={message('scene.help')}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

/** A chunk that does not arrive is a failed download; anything else that reaches the boundary is our own fault. */
function problemOf(fault: unknown): 'download-failed' | 'crashed' {
  return fault instanceof Error &&
    /dynamically imported|importing a module|preload|fetch/i.test(fault.message)
    ? 'download-failed'
    : 'crashed';
}
