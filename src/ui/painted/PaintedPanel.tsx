// The pains of the drawing in a list: which one is painted, what each feels like, and what can be added or erased by name.
import '../../words/en/painted-words.ts';
import '../../words/en/late-words.ts';
import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { focusForPainting } from '../find/use-is-wide.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { takeSecondPress } from '../parts/second-press.ts';
import { AddPlace } from './AddPlace.tsx';
import { PainRow } from './PainRow.tsx';
import styles from './Painted.module.css';
import { nameOfPain, usePainReplies } from './use-pain-replies.ts';

/** @param stoodBefore the place that was chosen before the list was asked for: it is not what the hand is at, and the keyboard keeps its place */
export function PaintedPanel({ stoodBefore = null }: { stoodBefore?: string | null }) {
  const data = useAtlasData();
  const { pains, current } = useAtlasNow((state) => state.drawing);
  const canUndo = useAtlasNow((state) => state.drawing.done.length > 0);
  const painting = useAtlasNow((state) => state.painting);
  const setPainting = useAtlasAction('setPainting');
  // Without a body there is no brush bar, which has these two else.
  const noBar = useAtlas((state) => state.painting && state.scene === 'unavailable');
  const newPain = useAtlasAction('newPain');
  const clearPaint = useAtlasAction('clearPaint');
  const undoPaint = useAtlasAction('undoPaint');
  const situated = usePainReplies(({ reply }) => reply?.pains);
  const known = usePainReplies(({ status }) => status === 'ready');
  const place = useAtlas(({ area, symptom }) => area ?? symptom);
  /** Nothing of it stands on the skin yet. */
  const isNew = painting && pains.length > 0 && current === null;
  const nameOf = (id: string): string => {
    const found = situated?.find((pain) => pain.id === id);
    if (found) return nameOfPain(found, data);
    return message(known ? 'paintedMore.erased' : 'painted.unplaced');
  };
  return (
    <div className={styles.panel} data-painted={pains.length}>
      {pains.length === 0 ? (
        <p className={styles.lead}>{message('painted.lead')}</p>
      ) : (
        <>
          <h3 className={styles.title}>{message('painted.title')}</h3>
          <ul className={styles.pains} aria-label={message('painted.list')}>
            {pains.map((pain, at) => (
              <PainRow
                key={pain.id}
                pain={pain}
                name={nameOf(pain.id)}
                number={pains.length > 1 || isNew ? at + 1 : null}
                current={painting && pain.id === current}
                alone={pains.length === 1}
              />
            ))}
            {isNew && (
              <li className={styles.newPain} data-new-pain data-current>
                <span className={styles.number} aria-hidden="true">
                  {pains.length + 1}
                </span>
                {message('paintedRows.new')}
              </li>
            )}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          data-primary
          onClick={(event) => {
            // The same button then says the contrary.
            takeSecondPress(event);
            if (!painting) focusForPainting();
            setPainting(!painting);
          }}
        >
          {message(painting ? (pains.length > 0 ? 'painted.done' : 'painted.stop') : 'painted.on')}
        </button>
        {pains.length > 0 && (
          <button
            type="button"
            onClick={() => {
              newPain();
              if (!painting) focusForPainting();
              setPainting(true);
            }}
          >
            {message('painted.another')}
          </button>
        )}
        {canUndo && noBar && (
          <button type="button" onClick={undoPaint}>
            {message('painted.undo')}
          </button>
        )}
        {pains.length > 1 && noBar && (
          <button type="button" onClick={clearPaint}>
            {message('painted.clear')}
          </button>
        )}
      </div>
      {painting && place !== null && <AddPlace key={place} takesFocus={place !== stoodBefore} />}
      <Said nameOf={nameOf} />
    </div>
  );
}

/** Tells a screen reader what came of the last stroke or name. */
function Said({ nameOf }: { nameOf: (id: string) => string }) {
  const { muscles } = useAtlasData();
  const reply = usePainReplies(({ reply, status }) => (status === 'ready' ? reply : null));
  const ranked = [...new Set((reply?.candidates ?? []).map(({ muscle }) => muscle))];
  const first = muscles.get(ranked[0] ?? '')?.names.plain ?? '';
  return (
    <p className="sr-only" role="status" data-painted-said>
      {reply &&
        (reply.pains.length === 0
          ? message('painted.nothingYet')
          : message('painted.said', {
              names: reply.pains.map(({ id }) => `${nameOf(id)}.`).join(' '),
              count: ranked.length,
              first,
            }))}
    </p>
  );
}
