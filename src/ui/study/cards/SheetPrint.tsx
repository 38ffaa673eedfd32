// The chosen muscles as cards of paper: how many a page, with or without the answers; pictures first, then the printer.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { late } from '../../../state/late.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlasNow } from '../../../state/use-atlas.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { inSet, type StudySet } from '../../../study/study-set.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData, useDetails } from '../../parts/atlas-data.ts';
import { Choice } from '../../parts/Choice.tsx';
import { printPage } from '../../parts/print-page.ts';
import styles from '../quiz/Quiz.module.css';
import { useSource } from '../quiz/quiz-data.ts';
import type { PrintedCard } from './CardSheets.tsx';

const sheetCode = late(() =>
  import('./CardSheets.tsx').then(({ CardSheets, musclePictures }) => ({ CardSheets, musclePictures })),
);
type Sheets = NonNullable<typeof sheetCode.value>;

const perPages = ['2', '4'] as const;
const versions = ['full', 'blank'] as const;
/** Device pixels of a picture: about 200 to the inch. */
const pixels = { '2': { widthPx: 328, heightPx: 448 }, '4': { widthPx: 264, heightPx: 320 } } as const;

interface Made {
  readonly sheets: Sheets;
  readonly cards: readonly PrintedCard[];
  readonly perPage: number;
  readonly naming: Naming;
  readonly isBlank: boolean;
}

export function SheetPrint({ set, naming }: { set: StudySet; naming: Naming }) {
  const { muscles } = useSource();
  const { index, muscles: entries } = useAtlasData();
  const state = useDetails();
  const sex = useAtlasNow(({ body }) => body);
  const side = useAtlasNow((atlas) => atlas.side);
  const tone = useAtlasNow((atlas) => atlas.skinTone);
  const [perPage, setPerPage] = useState<(typeof perPages)[number]>('2');
  const [version, setVersion] = useState<(typeof versions)[number]>('full');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  usePrinted(made, setMade);
  const chosen = muscles.filter((muscle) => inSet(muscle, set));
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      const sheets = await sheetCode.load();
      const cards: PrintedCard[] = [];
      const wish = { sex, side, look: { tone, theme: 'light' } } as const;
      let isDrawing = true;
      for (const muscle of chosen) {
        const entry = entries.get(muscle.id);
        if (!entry) continue;
        setSaid(message('sheets.making', { done: cards.length, of: chosen.length }));
        const pictures = isDrawing
          ? await sheets.musclePictures(index, entry, { ...wish, ...pixels[perPage] }).catch((fault) => {
              isDrawing = false;
              reportFault('drawing the pictures of cards', fault);
              return [];
            })
          : [];
        cards.push({ muscle, entry, pictures });
      }
      setSaid(message(isDrawing ? 'sheets.ready' : 'sheets.failed'));
      setMade({ sheets, cards, naming, perPage: Number(perPage), isBlank: version === 'blank' });
    } catch (fault) {
      reportFault('making cards for paper', fault, () => setSaid(message('detail.failed')));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={styles.hint}>{message('sheets.what')}</p>
      <Choice
        legend={message('sheets.perPage')}
        options={perPages.map((value) => ({ value, label: value }))}
        value={perPage}
        onChoose={setPerPage}
        titled
      />
      <Choice
        legend={message('sheets.version')}
        options={versions.map((value) => ({ value, label: message(`sheets.version.${value}`) }))}
        value={version}
        onChoose={setVersion}
        titled
      />
      <div className={styles.row}>
        <button
          type="button"
          className={styles.main}
          disabled={isBusy || chosen.length === 0 || state.status !== 'ready'}
          onClick={make}
        >
          {message('sheets.print', {
            count: chosen.length,
            pages: Math.ceil(chosen.length / Number(perPage)),
          })}
        </button>
        <p role="status">{said}</p>
      </div>
      {made &&
        state.status === 'ready' &&
        createPortal(<made.sheets.CardSheets {...made} details={state.details} />, document.body)}
    </>
  );
}

/** Once they stand, the printer is asked; afterwards they go. */
function usePrinted(made: Made | null, setMade: (made: null) => void): void {
  useEffect(() => {
    if (made === null) return;
    const done = () => setMade(null);
    window.addEventListener('afterprint', done, { once: true });
    printPage();
    return () => window.removeEventListener('afterprint', done);
  }, [made, setMade]);
}
