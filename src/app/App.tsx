// Wires the parts: data, store, long texts and scene into the page.
import { useEffect, useMemo, useState } from 'react';
import type { AtlasIndex } from '../dataset/atlas-index.ts';
import type { SceneAssets } from '../scene/scene-assets.ts';
import type { AtlasStore } from '../state/atlas-store.ts';
import { AtlasStoreContext } from '../state/use-atlas.ts';
import { AtlasDataContext, atlasData, DetailsContext } from '../ui/parts/atlas-data.ts';
import { ErrorBoundary } from '../ui/parts/ErrorBoundary.tsx';
import { Later } from '../ui/parts/Later.tsx';
import { latePart } from '../ui/parts/late-part.tsx';
import { Page } from '../ui/shell/Page.tsx';
import { message } from '../words/format.ts';
import { Crashed } from './Crashed.tsx';
import { onSavedRecords } from './hot-data.ts';
import { SceneSlot } from './SceneSlot.tsx';
import { useDetailsLoader } from './use-details-loader.ts';

const EmbedPage = latePart(() => import('../ui/embed/EmbedPage.tsx').then(({ EmbedPage }) => EmbedPage));

interface AppProps {
  store: AtlasStore;
  index: AtlasIndex;
  assets: SceneAssets;
}

export function App({ store, index, assets }: AppProps) {
  const [current, setCurrent] = useState(index);
  useEffect(() => onSavedRecords((saved) => setCurrent(saved.index)), []);
  const data = useMemo(() => atlasData(current), [current]);
  const details = useDetailsLoader(store);
  const scene = <SceneSlot store={store} assets={assets} />;
  // Only a link says so, and it stays so.
  const isEmbedded = store.getState().embed !== null;
  return (
    <AtlasStoreContext value={store}>
      <AtlasDataContext value={data}>
        <DetailsContext value={details}>
          <ErrorBoundary fallback={<Crashed />}>
            {isEmbedded ? (
              <Later missing={message('late.part')}>
                <EmbedPage scene={scene} />
              </Later>
            ) : (
              <Page scene={scene} />
            )}
          </ErrorBoundary>
        </DetailsContext>
      </AtlasDataContext>
    </AtlasStoreContext>
  );
}
