// The chosen set as a deck to take along: a package for Anki, or a table for other programs.
import { useState } from 'react';
import { late } from '../../../state/late.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import type { DeckChoice, DeckNote } from '../../../study/deck/deck-notes.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';
import { saveFile } from '../../parts/save-file.ts';
import { shortWorks } from '../../reference/short-source.ts';
import styles from './Quiz.module.css';
import { useSource } from './quiz-data.ts';

const pictureCode = late(() => import('../cards/muscle-picture.ts').then(({ pointPng }) => pointPng));
const deckCode = late(async () => {
  const [{ deckNotes, deckCsv }, { ankiPackage }] = await Promise.all([
    import('../../../study/deck/deck-notes.ts'),
    import('../../../study/deck/anki-package.ts'),
  ]);
  return { deckNotes, deckCsv, ankiPackage };
});

const kinds = ['apkg', 'csv'] as const;
const SIZE = { widthPx: 320, heightPx: 384 };

export function DeckSave({ choice }: { choice: DeckChoice }) {
  const source = useSource();
  const state = useDetails();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { index, points } = useAtlasData();
  const sex = useAtlasNow((atlas) => atlas.body);
  const side = useAtlasNow((atlas) => atlas.side);
  const tone = useAtlasNow((atlas) => atlas.skinTone);
  /** By point; null where they cannot be drawn. */
  const draw = async (notes: readonly DeckNote[]) => {
    const wanted = [...new Set(notes.flatMap(({ point }) => point ?? []))];
    const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
    try {
      const pointPng = await pictureCode.load();
      for (const id of wanted) {
        setSaid(message('sheets.making', { done: pictures.size, of: wanted.length }));
        const point = points.get(id)?.point;
        if (point)
          pictures.set(
            id,
            await pointPng(index, point, { sex, side, look: { tone, theme: 'light' }, ...SIZE }),
          );
      }
      return pictures;
    } catch (fault) {
      reportFault('drawing the pictures of a deck', fault);
      return null;
    }
  };
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    setBusy(true);
    try {
      const { deckNotes, deckCsv, ankiPackage } = await deckCode.load();
      const works = new Map(
        (state.status === 'ready' ? state.details.sources : []).map((work) => [work.id, work]),
      );
      const notes = deckNotes(source, choice, (refs) => shortWorks(refs, works));
      const pictures = kind === 'csv' ? new Map<string, Uint8Array<ArrayBuffer>>() : await draw(notes);
      const now = new Date();
      const content =
        kind === 'csv' ? deckCsv(notes) : await ankiPackage(notes, { now, pictures: pictures ?? new Map() });
      saveFile(`trigger-point-atlas.${kind}`, new Blob([content]));
      setSaid(
        pictures === null
          ? message('quiz.deck.noPictures')
          : message('quiz.deck.saved', { count: notes.length }),
      );
    } catch (fault) {
      reportFault('making a deck', fault, () => setSaid(message('quiz.deck.failed')));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={styles.hint}>{message('quiz.deck.what')}</p>
      <div className={styles.row}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.link}
            disabled={isBusy}
            onClick={() => save(kind)}
          >
            {message(`quiz.deck.${kind}`)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
