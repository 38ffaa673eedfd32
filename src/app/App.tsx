// Wires the parts: data, store, long texts and scene into the page.
import { useMemo } from 'react';
import type { AtlasIndex } from '../dataset/atlas-index.ts';
import type { AtlasStore } from '../state/atlas-store.ts';
import { AtlasStoreContext } from '../state/use-atlas.ts';
import { AtlasDataContext, atlasData, DetailsContext } from '../ui/atlas-data.ts';
import { Page } from '../ui/Page.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { useDetailsLoader } from './use-details-loader.ts';

export function App({ store, index }: { store: AtlasStore; index: AtlasIndex }) {
  const data = useMemo(() => atlasData(index), [index]);
  const details = useDetailsLoader();
  return (
    <AtlasStoreContext value={store}>
      <AtlasDataContext value={data}>
        <DetailsContext value={details}>
          <Page scene={<SceneSlot store={store} />} />
        </DetailsContext>
      </AtlasDataContext>
    </AtlasStoreContext>
  );
}
