// The cards that are kept, and the writing of an answer into them: on the device while that is switched on, else for the visit.
import { useCallback, useEffect, useState } from 'react';
import { recordsOf } from '../../../state/records/page-records.ts';
import { studyCollection } from '../../../state/records/study-record.ts';
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

export function useStudyCards(): StudyCards {
  const store = useAtlasStore();
  const [cards, setCards] = useState<readonly StudyCard[] | null>(null);
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    recordsOf(store).then(
      (records) => {
        if (ended) return;
        const look = async (): Promise<void> => {
          const list = await records.list(studyCollection);
          // One that cannot be read is named in the list of records; the others count.
          if (!ended) setCards(list.flatMap(({ value }) => value ?? []));
        };
        stop = records.subscribe(() => void look());
        void look();
      },
      (fault: unknown) => {
        reportFault('looking up the cards', fault, () => store.getState().notify('reference.failed'));
        if (!ended) setCards([]);
      },
    );
    return () => {
      ended = true;
      stop();
    };
  }, [store]);
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
  return { cards, review };
}
