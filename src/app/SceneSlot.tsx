// Where the scene goes: a chunk of its own, fetched after the page stands, and kept from taking the page with it.
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SceneAssets } from '../scene/scene-assets.ts';
import { sideOfPoint } from '../space/side.ts';
import type { PointOnSide } from '../state/atlas-state.ts';
import type { AtlasStore } from '../state/atlas-store.ts';
import { reportFault } from '../state/report-fault.ts';
import { useAtlas } from '../state/use-atlas.ts';
import { leadToPart } from '../ui/detail/lead-to-part.ts';
import { useAtlasData } from '../ui/parts/atlas-data.ts';
import { ErrorBoundary } from '../ui/parts/ErrorBoundary.tsx';
import { hiddenPointName, muscleName } from '../ui/parts/wording.ts';
import { message } from '../words/format.ts';
import { retryScene } from './retry-scene.ts';
import { sceneLabel, shownNow } from './scene-label.ts';
import { sceneCode } from './scene-module.ts';

export function SceneSlot({ store, assets }: { store: AtlasStore; assets: SceneAssets }) {
  const data = useAtlasData();
  const { points, index } = data;
  // Put into words when the page has time for it, not within the press.
  const shown = useAtlas(shownNow);
  const label = useMemo(() => sceneLabel(JSON.parse(shown), data), [shown, data]);
  const { Scene: AtlasScene, tries } = useScene(store);
  const hidden = useAtlas((state) => state.hideLabels);
  const nameOf = useCallback(
    ({ point: id, side }: PointOnSide) => {
      const entry = points.get(id);
      if (!entry) return id;
      const { muscle, point } = entry;
      return hidden
        ? hiddenPointName(point, side)
        : message('label.point', {
            muscle: muscleName(muscle),
            number: point.number,
            side: sideOfPoint(point, side),
          });
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
  const areasOf = useMemo(() => new Map(index.symptoms.map(({ id, areas }) => [id, areas])), [index]);
  if (AtlasScene === undefined) return null;
  return (
    <ErrorBoundary key={tries} fallback={null} onError={() => store.getState().sceneUnavailable('crashed')}>
      <AtlasScene
        assets={assets}
        names={names}
        areasOf={areasOf}
        nameOf={nameOf}
        onRisk={leadToRisk}
        label={label}
        help={`${message('scene.help')} ${message('scene.helpPress')}`}
      />
    </ErrorBoundary>
  );
}

/** To what the panel says of them, where it has come. */
function leadToRisk(): void {
  leadToPart('risk');
}

/** Not a part that suspends: React holds back what was waited for, and this is what everyone waits for. */
function useScene(store: AtlasStore) {
  const tries = useAtlas((state) => state.sceneTries);
  const Scene = useSyncExternalStore(sceneCode.subscribe, () => sceneCode.value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again with each try
  useEffect(() => {
    sceneCode
      .load()
      .catch((fault: unknown) =>
        reportFault('fetching the scene', fault, () => store.getState().sceneUnavailable('download-failed')),
      );
  }, [store, tries]);
  useEffect(() => retryScene(store), [store]);
  return { Scene, tries };
}
