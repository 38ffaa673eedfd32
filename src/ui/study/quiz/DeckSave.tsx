// The chosen set as a deck to take along: a package for Anki, or a table for other programs.
import { useState } from 'react';
import { reportFault } from '../../../state/report-fault.ts';
import type { DeckChoice } from '../../../study/deck/deck-notes.ts';
import { message } from '../../../words/format.ts';
import { useDetails } from '../../parts/atlas-data.ts';
import { saveFile } from '../../parts/save-file.ts';
import { shortWorks } from '../../reference/short-source.ts';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';

const kinds = ['apkg', 'csv'] as const;

export function DeckSave({ choice }: { choice: DeckChoice }) {
  const source = useSource();
  const state = useDetails();
  const [said, setSaid] = useState('');
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    try {
      const [{ deckNotes, deckCsv }, { ankiPackage }] = await Promise.all([
        import('../../../study/deck/deck-notes.ts'),
        import('../../../study/deck/anki-package.ts'),
      ]);
      const works = new Map(
        (state.status === 'ready' ? state.details.sources : []).map((work) => [work.id, work]),
      );
      const notes = deckNotes(source, choice, (refs) => shortWorks(refs, works));
      const content = kind === 'csv' ? deckCsv(notes) : await ankiPackage(notes, { now: new Date() });
      saveFile(`trigger-point-atlas.${kind}`, new Blob([content]));
      setSaid(message('quiz.deck.saved', { count: notes.length }));
    } catch (fault) {
      reportFault('making a deck', fault, () => setSaid(message('quiz.deck.failed')));
    }
  };
  return (
    <>
      <p className={styles.hint}>{message('quiz.deck.what')}</p>
      <div className={styles.row}>
        {kinds.map((kind) => (
          <button key={kind} type="button" className={styles.link} onClick={() => save(kind)}>
            {message(`quiz.deck.${kind}`)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
