// Answers belong to one person: after a long pause or with another body a quiet strip asks whether they still hold.
import { useEffect } from 'react';
import { caseStoreOf } from '../../../state/case-store.ts';
import { watchForAnotherPerson } from '../../../state/same-person.ts';
import { useAtlasStore } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { NewClient } from './NewClient.tsx';
import styles from './SamePerson.module.css';

export function SamePerson() {
  const atlas = useAtlasStore();
  const doubted = useCase((state) => state.doubted);
  const trust = useCase((state) => state.trust);
  useEffect(() => watchForAnotherPerson(atlas, caseStoreOf(atlas)), [atlas]);
  return (
    <div role="status" className={doubted === null ? undefined : styles.strip} data-same-person={doubted}>
      {doubted !== null && (
        <>
          <p>{message('person.ask', { why: doubted })}</p>
          <NewClient />
          <button type="button" onClick={trust}>
            {message('person.same')}
          </button>
        </>
      )}
    </div>
  );
}
