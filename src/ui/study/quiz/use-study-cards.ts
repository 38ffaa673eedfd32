// The cards that are kept, and the writing of an answer into them: on the device while that is switched on, else for the visit.
import { useCallback, useEffect } from 'react';
import { recordsOf } from '../../../state/records/page-records.ts';
import type { RecordStore } from '../../../state/records/record-store.ts';
import { studyCollection } from '../../../state/records/study-record.ts';
import { useRecordsBy } from '../../../state/records/use-records.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlasStore } from '../../../state/use-atlas.ts';
import { cardOf, type Question } from '../../../study/question.ts';
import { newCard, reviewed } from '../../../study/schedule.ts';
import type { Outcome } from '../../../study/session.ts';
import type { StudyCard } from '../../../study/study-card.ts';

export interface StudyCards {
  /** Null while they are looked up. */
  readonly cards: readonly StudyCard[] | null;
  review(question: Question, outcome: Outcome): void;
}

const none: readonly StudyCard[] = [];

/** One that cannot be read is named in the list of records; the others count. */
const keptCards = async (records: RecordStore): Promise<readonly StudyCard[]> =>
  (await records.list(studyCollection)).flatMap(({ value }) => value ?? []);

export function useStudyCards(): StudyCards {
  const store = useAtlasStore();
  const seen = useRecordsBy(keptCards);
  const { status } = seen;
  useEffect(() => {
    if (status === 'failed') store.getState().notify('reference.failed');
  }, [status, store]);
  const review = useCallback(
    async (question: Question, outcome: Outcome): Promise<void> => {
      try {
        const records = await recordsOf(store);
        const now = new Date();
        // A card that cannot be read begins anew.
        const before = await records.read(studyCollection, cardOf(question)).catch(() => null);
        const card = reviewed(before ?? newCard(question, now), outcome, now);
        await records.write(studyCollection, cardOf(question), card);
      } catch (fault) {
        reportFault('writing a card', fault, () => store.getState().notify('reference.failed'));
      }
    },
    [store],
  );
  return { cards: seen.status === 'ready' ? seen.list : status === 'failed' ? none : null, review };
}
