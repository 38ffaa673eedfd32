// The records of the page, fetched when they are first needed: the first view carries nothing of them.

import type { AtlasStore } from '../atlas-store.ts';
import { type DeviceStorage, settingsChanged } from '../device-settings.ts';
import { late } from '../late.ts';
import { reportFault } from '../report-fault.ts';
import type { KeptRecords } from './keep-records.ts';
import type { RecordStore } from './record-store.ts';

const recordsCode = late(() => import('./keep-records.ts').then(({ keepRecords }) => keepRecords));

type Open = () => Promise<RecordStore>;
const openers = new WeakMap<AtlasStore, Open>();

/**
 * From now on what is kept on the device follows the page: settings as a record, and the switch for all records.
 * @param storage where the settings live; null when the browser has none
 */
export function mirrorRecords(atlas: AtlasStore, storage: DeviceStorage | null): () => void {
  const open = opener(atlas, storage);
  openers.set(atlas, open);
  return atlas.subscribe((now, before) => {
    if (!settingsChanged(now, before)) return;
    open().catch((fault) => {
      reportFault('opening what is kept', fault);
      // What is kept will be written the next time; what was to be erased is still there.
      if (!atlas.getState().remember) atlas.getState().notify('notice.recordsNotErased');
    });
  });
}

/** The records, up to date with switch and settings. @throws when the code for them cannot be fetched */
export function recordsOf(atlas: AtlasStore): Promise<RecordStore> {
  const open = openers.get(atlas) ?? opener(atlas, null);
  openers.set(atlas, open);
  return open();
}

function opener(atlas: AtlasStore, storage: DeviceStorage | null): Open {
  // What stands on the device now may have to be erased once the switch is off.
  const keeping = atlas.getState().remember;
  let kept: Promise<KeptRecords> | null = null;
  return async () => {
    kept ??= recordsCode.load().then((keepRecords) => keepRecords(atlas, storage, keeping));
    kept.catch(() => {
      kept = null;
    });
    const { records, follow } = await kept;
    await follow();
    return records;
  };
}
