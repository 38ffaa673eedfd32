// The person's own list of muscles, as a record.
import { useEffect, useState } from 'react';
import { recordsOf } from '../../../state/records/page-records.ts';
import { ownListId, studyListCollection } from '../../../state/records/study-record.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlasStore } from '../../../state/use-atlas.ts';

export function useStudyList(): {
  list: readonly string[];
  setList: (muscles: readonly string[]) => void;
} {
  const store = useAtlasStore();
  const [list, setList] = useState<readonly string[]>([]);
  useEffect(() => {
    let ended = false;
    recordsOf(store)
      .then((records) => records.read(studyListCollection, ownListId))
      .then(
        (kept) => {
          if (!ended && kept) setList(kept.muscles);
        },
        (fault: unknown) => reportFault('reading the list of one’s own', fault),
      );
    return () => {
      ended = true;
    };
  }, [store]);
  return {
    list,
    setList: (muscles) => {
      setList(muscles);
      recordsOf(store)
        .then((records) => records.write(studyListCollection, ownListId, { muscles: [...muscles] }))
        .catch((fault: unknown) =>
          reportFault('keeping the list of one’s own', fault, () =>
            store.getState().notify('notice.recordsBlocked'),
          ),
        );
    },
  };
}
