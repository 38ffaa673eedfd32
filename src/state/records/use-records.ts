// How components see the records: all of them or some, and again after every change.
import { useEffect, useState } from 'react';
import { reportFault } from '../report-fault.ts';
import { useAtlasStore } from '../use-atlas.ts';
import { recordsOf } from './page-records.ts';
import type { RecordStore } from './record-store.ts';

type RecordsSeen<T> = { status: 'loading' | 'failed' } | { status: 'ready'; records: RecordStore; list: T };

const all = (records: RecordStore) => records.listAll();

export function useRecords() {
  return useRecordsBy(all);
}

/**
 * Fetches the code for records when the component mounts; `failed` when it cannot be fetched.
 * @param listed what is wanted of them; the same function at all times
 */
export function useRecordsBy<T>(listed: (records: RecordStore) => Promise<T>): RecordsSeen<T> {
  const atlas = useAtlasStore();
  const [seen, setSeen] = useState<RecordsSeen<T>>({ status: 'loading' });
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    recordsOf(atlas).then(
      (records) => {
        if (ended) return;
        const look = async (): Promise<void> => {
          const list = await listed(records);
          if (!ended) setSeen({ status: 'ready', records, list });
        };
        stop = records.subscribe(() => void look());
        void look();
      },
      (fault: unknown) => {
        reportFault('looking up what is kept', fault);
        if (!ended) setSeen({ status: 'failed' });
      },
    );
    return () => {
      ended = true;
      stop();
    };
  }, [atlas, listed]);
  return seen;
}
