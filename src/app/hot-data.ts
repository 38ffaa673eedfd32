// While developing: the records as an author has just saved them, without a reload. In the built site this is empty.
import type { AtlasDetails, AtlasIndex } from '../dataset/atlas-index.ts';

/** The modules under the names by which the development server serves them. */
const served = '/@id/__x00__virtual:atlas';

interface HotData {
  index: AtlasIndex;
  details: AtlasDetails;
}

/** Calls `listener` with fresh records after each save; the returned function ends it. */
export function onSavedRecords(listener: (data: HotData) => void): () => void {
  const hot = import.meta.hot;
  if (!hot) return () => {};
  const renew = async (): Promise<void> => {
    const stamp = `?t=${Date.now()}`;
    const [{ index }, { details }] = await Promise.all([
      import(/* @vite-ignore */ `${served}/index${stamp}`) as Promise<Pick<HotData, 'index'>>,
      import(/* @vite-ignore */ `${served}/details${stamp}`) as Promise<Pick<HotData, 'details'>>,
    ]);
    listener({ index, details });
  };
  hot.on('atlas:changed', renew);
  return () => hot.off('atlas:changed', renew);
}
