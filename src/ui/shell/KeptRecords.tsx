// What is kept on the device: each record can be erased, all of them saved as a file and taken over from one.
import '../../words/en/late-words.ts';
import { useRef, useState } from 'react';
import type { ImportFault } from '../../state/records/record-document.ts';
import type { RecordStore } from '../../state/records/record-store.ts';
import { studyCollection, studyListCollection } from '../../state/records/study-record.ts';
import { useRecords } from '../../state/records/use-records.ts';
import { message } from '../../words/format.ts';
import { saveFile } from '../parts/save-file.ts';
import styles from './DisplaySettings.module.css';

export function KeptRecords() {
  const seen = useRecords();
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  if (seen.status !== 'ready')
    return <p role="status">{message(seen.status === 'loading' ? 'records.loading' : 'records.failed')}</p>;
  const { records, list } = seen;

  const erase = async ({ name, keys }: Row): Promise<void> => {
    for (const { collection, id } of keys) await records.erase(collection, id);
    setSaid(message('records.erased', { name }));
    // The button that was pressed is gone.
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="records-title" className={styles.records}>
      <h3 id="records-title">{message('records.title')}</h3>
      {list.length === 0 && <p>{message('records.none')}</p>}
      <ul>
        {rowsOf(list).map((row) => {
          const { key, name, savedAt, kept, fault } = row;
          return (
            <li key={key} data-record={key}>
              <span>
                {name}
                <small>
                  {fault
                    ? message('records.unreadable')
                    : kept
                      ? message('records.savedAt', { savedAt: Date.parse(savedAt) })
                      : message('records.visitOnly')}
                </small>
              </span>
              <button
                type="button"
                className={styles.erase}
                aria-label={message('records.erase', { name })}
                onClick={() => erase(row)}
              >
                {message('records.eraseShort')}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.files}>
        <button type="button" className={styles.erase} onClick={async () => setSaid(await handOver(records))}>
          {message('records.export')}
        </button>
        <label className={styles.erase}>
          <input
            type="file"
            accept="application/json,.json"
            className="sr-only"
            onChange={async ({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file) setSaid(await takeOver(records, await file.text()));
              // The same file may be chosen again.
              input.value = '';
            }}
          />
          {message('records.import')}
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

type List = Extract<ReturnType<typeof useRecords>, { status: 'ready' }>['list'];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly savedAt: string;
  readonly kept: boolean;
  readonly fault: boolean;
  readonly keys: readonly Pick<List[number], 'collection' | 'id'>[];
}

/** A row each; the cards of the quiz, which are hundreds, share one, but for those that cannot be read. */
function rowsOf(list: List): Row[] {
  const isCard = ({ collection, fault }: List[number]) => collection === studyCollection.name && !fault;
  const cards = list.filter(isCard);
  const [newest] = [...cards].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const single = list
    .filter((record) => !isCard(record))
    .map(({ collection, id, savedAt, kept, fault }) => ({
      key: `${collection}/${id}`,
      name:
        collection === studyListCollection.name
          ? message('records.list')
          : message('records.name', { collection, id }),
      savedAt,
      kept,
      fault: fault !== undefined,
      keys: [{ collection, id }],
    }));
  if (!newest) return single;
  return [
    ...single,
    {
      key: studyCollection.name,
      name: message('records.cards', { count: cards.length }),
      savedAt: newest.savedAt,
      kept: cards.every(({ kept }) => kept),
      fault: false,
      keys: cards,
    },
  ];
}

/** Hands the document over as a download; says what is in it. */
async function handOver(records: RecordStore): Promise<string> {
  const { text, records: count, unreadable } = await records.exportDocument();
  const name = `trigger-point-atlas-records-${new Date().toISOString().slice(0, 10)}.json`;
  saveFile(name, new Blob([text], { type: 'application/json' }));
  return message('records.exported', { count, unreadable });
}

async function takeOver(records: RecordStore, text: string): Promise<string> {
  const outcome = await records.importDocument(text);
  return 'fault' in outcome ? faultWords(outcome.fault) : message('records.taken', { count: outcome.taken });
}

function faultWords(fault: ImportFault): string {
  if (fault.reason !== 'record') return message(`records.fault.${fault.reason}`);
  const { record, field, got } = fault;
  return got === null
    ? message('records.fault.missing', { record, field })
    : message('records.fault.record', { record, field, got });
}
