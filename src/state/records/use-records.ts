// How components see the records: all of them, and again after every change.

import { useEffect, useState } from 'react';
import { reportFault } from '../report-fault.ts';
import { useAtlasStore } from '../use-atlas.ts';
import { recordsOf } from './page-records.ts';
import type { RecordStore } from './record-store.ts';

export type RecordsSeen =
  | { status: 'loading' | 'failed' }
  | { status: 'ready'; records: RecordStore; list: Awaited<ReturnType<RecordStore['listAll']>> };

/** Fetches the code for records when the component mounts; `failed` when it cannot be fetched. */
export function useRecords(): RecordsSeen {
  const atlas = useAtlasStore();
  const [seen, setSeen] = useState<RecordsSeen>({ status: 'loading' });
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    recordsOf(atlas).then(
      (records) => {
        if (ended) return;
        const look = async (): Promise<void> => {
          const list = await records.listAll();
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
  }, [atlas]);
  return seen;
}
