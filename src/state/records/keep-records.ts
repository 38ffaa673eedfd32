// Ties the records to the page: they are kept while the person's switch is on, and the settings are one of them.
// A chunk of its own: nothing of it is needed before something is kept.

import type { AtlasStore } from '../atlas-store.ts';
import { type DeviceStorage, forgetSettings, readSettings } from '../device-settings.ts';
import { reportFault } from '../report-fault.ts';
import { collections } from './collections.ts';
import { deviceDatabase, type RecordDatabase } from './record-database.ts';
import { createRecordStore, type RecordStore, type StoreFault } from './record-store.ts';
import { settingsCollection, settingsId } from './settings-record.ts';

const notices = {
  full: 'notice.recordsFull',
  blocked: 'notice.recordsBlocked',
  'not-erased': 'notice.recordsNotErased',
} as const satisfies Record<StoreFault, string>;

export interface KeptRecords {
  records: RecordStore;
  /** Brings switch and settings record up to what the page says now. To be called when either has changed. */
  follow(): Promise<void>;
}

/**
 * The records of a page whose settings live in `storage` (null: the browser has none). The settings there lead, since
 * they are read before the first paint; the record follows them, and hands back what is imported or erased in it.
 * @param keeping whether the switch was on when the page started: then the device holds records
 */
export function keepRecords(
  atlas: AtlasStore,
  storage: DeviceStorage | null,
  keeping: boolean,
  database: RecordDatabase = deviceDatabase(),
): KeptRecords {
  const records = createRecordStore({
    collections,
    database,
    keeping,
    onFault: (fault, cause) => {
      reportFault('keeping records on this device', cause);
      atlas.getState().notify(notices[fault]);
    },
  });
  const { name } = settingsCollection;

  const followNow = async (): Promise<void> => {
    const { remember } = atlas.getState();
    if (remember !== records.keeping) await records.keep(remember);
    const settings = remember && storage ? readSettings(storage) : null;
    if (settings === null || settings === 'damaged') return;
    // One that cannot be read is written anew.
    const before = await records.read(settingsCollection, settingsId).catch(() => null);
    if (Object.keys(settings).length === 0) {
      if (before !== null) await records.erase(name, settingsId);
    } else if (JSON.stringify(before) !== JSON.stringify(settings)) {
      await records.write(settingsCollection, settingsId, settings);
    }
  };

  records.subscribe((changes) => {
    const change = changes.find(({ collection, id }) => collection === name && id === settingsId);
    if (change?.how === 'erased' && storage) forgetSettings(storage);
    if (change?.how === 'imported')
      void records.read(settingsCollection, settingsId).then((settings) => {
        if (settings) atlas.getState().restore(settings);
      });
  });

  let last = Promise.resolve();
  return {
    records,
    follow: () => {
      last = last.then(followNow);
      return last;
    },
  };
}
