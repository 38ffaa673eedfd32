// Drawings that the person keeps, with their dates: each shown again or erased, and what has changed since the one before.
import '../../words/en/painted-words.ts';
import '../../words/en/painted-keep-words.ts';
import { useRef, useState } from 'react';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import { painsFromText } from '../../anatomy/pain/pain-link.ts';
import { SKIN_TRIANGLES } from '../../state/paint-fragment.ts';
import { type DrawingRecord, drawingCollection } from '../../state/records/drawing-record.ts';
import { useRecords } from '../../state/records/use-records.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { inWords, listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Fold } from '../parts/Fold.tsx';
import { drawingChange, isSameDrawing } from './drawing-change.ts';
import { drawingRecordOf } from './drawing-record-of.ts';
import styles from './Painted.module.css';
import { caseOfPains } from './pain-facts.ts';

export function KeptDrawings({ reply }: { reply: PainReply }) {
  return (
    <Fold title={message('paintedKeep.title')} name="kept-drawings">
      <Drawings reply={reply} />
    </Fold>
  );
}

function Drawings({ reply }: { reply: PainReply }) {
  const store = useAtlasStore();
  const { areas } = useAtlasData();
  const seen = useRecords();
  const keeping = useAtlasNow((state) => state.remember);
  const tell = useCase((state) => state.tell);
  const answers = useCase((state) => state.answers);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLDivElement>(null);
  if (seen.status !== 'ready')
    return <p role="status">{message(seen.status === 'loading' ? 'records.loading' : 'records.failed')}</p>;
  const { records, list } = seen;
  const { name } = drawingCollection;
  const kept = list.filter(({ collection }) => collection === name).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sound = kept.flatMap((one) => (one.fault ? [] : [{ id: one.id, value: one.value as DrawingRecord }]));
  const keep = async (): Promise<void> => {
    const { pains } = store.getState().drawing;
    const record = drawingRecordOf(pains, reply, answers);
    const isKept = isSameDrawing(sound.at(-1)?.value, record);
    if (!isKept) await records.write(drawingCollection, new Date().toISOString(), record);
    setSaid(message(isKept ? 'paintedRows.same' : 'paintedKeep.saved'));
  };
  const erase = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await records.erase(name, id);
    setSaid(message('paintedKeep.erased'));
    // The button that was pressed is gone.
    section.current?.focus();
  };
  const show = ({ pains: text }: DrawingRecord): void => {
    const { pains, leftOut } = painsFromText(text, SKIN_TRIANGLES, (id) => areas.has(id));
    if (leftOut) store.getState().notify('notice.damagedPaint');
    if (pains.length === 0) return;
    store.getState().takePains(pains);
    tell((told) => caseOfPains(pains, told));
  };
  return (
    <div ref={section} tabIndex={-1} className={styles.kept} data-kept-drawings={kept.length}>
      <div className={styles.actions}>
        <button type="button" onClick={keep}>
          {message('paintedKeep.keep')}
        </button>
        {kept.length > 1 && (
          <button type="button" onClick={() => erase(kept.map(({ id }) => id))}>
            {message('paintedKeep.eraseAll')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {kept.length > 0 && (
        <ul aria-label={message('paintedKeep.kept')}>
          {kept.map((one) => {
            const when = { day: Date.parse(one.id), exact: isOneOfMinute(one.id, kept) ? 'yes' : 'no' };
            const at = sound.findIndex(({ id }) => id === one.id);
            const value = sound[at]?.value;
            const before = sound[at - 1]?.value;
            return (
              <li key={one.id} data-kept-drawing={one.id}>
                <div>
                  <b>{message('paintedKeep.on', when)}</b>{' '}
                  {value
                    ? message('paintedKeep.size', {
                        cm2: Math.round(value.cm2),
                        strong: value.intensity ?? 'none',
                      })
                    : message('paintedKeep.damaged')}
                  {value && before && (
                    <p className={styles.soft}>
                      {message('paintedKeep.change', {
                        what: listOf(
                          drawingChange(value, before, (id) => areas.get(id)?.plain ?? id).map(inWords),
                        ),
                      })}
                    </p>
                  )}
                </div>
                <div className={styles.actions}>
                  {value && (
                    <button
                      type="button"
                      aria-label={message('paintedKeep.showOf', when)}
                      onClick={() => show(value)}
                    >
                      {message('paintedKeep.show')}
                    </button>
                  )}
                  <button
                    type="button"
                    aria-label={message('paintedKeep.eraseOf', when)}
                    onClick={() => erase([one.id])}
                  >
                    {message('paintedKeep.erase')}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.soft}>{message(keeping ? 'paintedKeep.device' : 'paintedKeep.visit')}</p>
    </div>
  );
}

/** Another was kept in the same minute. */
function isOneOfMinute(id: string, kept: readonly { readonly id: string }[]): boolean {
  const minute = (one: string) => one.slice(0, 'yyyy-mm-ddThh:mm'.length);
  return kept.filter((one) => minute(one.id) === minute(id)).length > 1;
}
