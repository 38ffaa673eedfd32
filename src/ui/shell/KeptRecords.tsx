// What is kept on the device: each record can be erased, all of them saved as a file and taken over from one.
import '../../words/en/display-words.ts';
import '../../words/en/late-words.ts';
import { useRef, useState } from 'react';
import { clientSessionCollection } from '../../state/records/client-session-record.ts';
import { studyCollection, studyListCollection } from '../../state/records/study-record.ts';
import { useRecords } from '../../state/records/use-records.ts';
import { message } from '../../words/format.ts';
import { JsonFile } from '../parts/JsonFile.tsx';
import { handOver, takeOver } from '../parts/record-files.ts';
import styles from './DisplaySettings.module.css';

export function KeptRecords() {
  const seen = useRecords();
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  if (seen.status !== 'ready')
    return <p role="status">{message(seen.status === 'loading' ? 'records.loading' : 'records.failed')}</p>;
  const { records, list } = seen;

  const erase = async ({ key, name, keys }: Row): Promise<void> => {
    if (keys.length > 1) await records.eraseAll(key);
    else for (const { collection, id } of keys) await records.erase(collection, id);
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
        <JsonFile
          label={message('records.import')}
          className={styles.erase}
          onText={async (text) => setSaid(await takeOver(records, text))}
        />
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

/** Collections whose records are many: they share a row, but for those that cannot be read. */
const many = [
  { name: studyCollection.name, words: (count: number) => message('records.cards', { count }) },
  { name: clientSessionCollection.name, words: (count: number) => message('records.sessions', { count }) },
];

function nameOf(collection: string, id: string): string {
  if (collection === studyListCollection.name) return message('records.list');
  if (collection === clientSessionCollection.name) return message('records.session', { id });
  return message('records.name', { collection, id });
}

function rowsOf(list: List): Row[] {
  const shares = ({ collection, fault }: List[number]) =>
    !fault && many.some(({ name }) => name === collection);
  const single = list
    .filter((record) => !shares(record))
    .map(({ collection, id, savedAt, kept, fault }) => ({
      key: `${collection}/${id}`,
      name: nameOf(collection, id),
      savedAt,
      kept,
      fault: fault !== undefined,
      keys: [{ collection, id }],
    }));
  const shared = many.flatMap(({ name, words }) => {
    const own = list.filter((record) => record.collection === name && shares(record));
    const [newest] = [...own].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    if (!newest) return [];
    return {
      key: name,
      name: words(own.length),
      savedAt: newest.savedAt,
      kept: own.every(({ kept }) => kept),
      fault: false,
      keys: own,
    };
  });
  return [...single, ...shared];
}
